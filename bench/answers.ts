import type { InputTable } from '../local/demo/inputTable';

/** Pseudo-random numbers from 0 to 1 by mulberry32: the same ones each time. */
const numbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const services = ['Kartu Keluarga (KK)', 'Kartu Tanda Penduduk (KTP)', 'Surat Keterangan Tidak Mampu (SKTM)'];
const educations = ['SD', 'SMP', 'SMA', 'S1'];
const occupations = ['PNS', 'Swasta', 'Wirausaha', 'Lainnya'];

/** Made-up answers of the first half of 2021 in the columns of `Data dari E-SKM` after its first three. */
export const madeUpRows = (count: number, seed = 1): readonly (readonly string[])[] => {
  const next = numbers(seed);
  const pick = (of: readonly string[]): string => of[Math.floor(next() * of.length)] ?? '';
  return Array.from({ length: count }, () => {
    const date = new Date(Date.UTC(2021, 0, 1 + Math.floor(next() * 180))).toISOString().slice(0, 10);
    const answers = Array.from({ length: 9 }, () => String(2 + Math.floor(next() ** 0.6 * 3)));
    return [
      date,
      next() < 0.5 ? 'Laki-laki' : 'Perempuan',
      String(17 + Math.floor(next() * 50)),
      pick(educations),
      pick(occupations),
      pick(services),
      ...answers,
    ];
  });
};

const titles = ['TANGGAL', 'JENIS KELAMIN', 'USIA', 'PENDIDIKAN', 'PEKERJAAN', 'JENIS LAYANAN'];

/** The same as a file for `import.commit`. */
export const madeUpFile = (count: number, seed = 1): InputTable => ({
  fileName: `contoh-${count}.csv`,
  order: 'element',
  rows: [[...titles, ...Array.from({ length: 9 }, (_, at) => `U${at + 1}`)], ...madeUpRows(count, seed)].map(
    (cells, at) => ({ line: at + 1, cells: [...cells] }),
  ),
});

/** The same as paper sheets for `paper.add`. */
export const madeUpSheets = (count: number, seed = 1) =>
  madeUpRows(count, seed).map(([date, sex, age, education, occupation, service, ...answers], at) => ({
    serial: String(at + 1).padStart(4, '0'),
    date,
    sex: sex === 'Laki-laki' ? 'L' : 'P',
    age: Number(age),
    education,
    occupation,
    service,
    answers: answers.join(''),
    remark: '',
  }));
