import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'papaparse';
import type { InputTable } from '../../../local/demo/inputTable';
import type { GoldenAnswer } from './goldenPeriod';

const responses = join(__dirname, '..', '..', 'data', 'responses');
const csv = (file: string) =>
  parse<Record<string, string>>(readFileSync(join(responses, file), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** Real: the kecamatan's answers of a semester. Question 8 is U9, question 9 is U8. */
export function kecamatanAnswers(period: string): readonly GoldenAnswer[] {
  const [year, semester] = period.split('-S');
  return csv('kecamatan-2020-2021.csv')
    .filter((row) => row.tahun === year && row.semester === semester)
    .map((row) => ({
      date: row.tanggal ?? '',
      points: [1, 2, 3, 4, 5, 6, 7, 9, 8].map((question) => Number(row[`u${question}`])),
      profile: {
        sex: row.jenis_kelamin ?? '',
        age: row.umur ?? '',
        education: row.pendidikan ?? '',
        occupation: row.pekerjaan ?? '',
        service: (row.jenis_layanan ?? '').replace(/(\S)\(/, '$1 ('),
      },
      remark: '',
    }));
}

/** Real: 49 answers of a regency's survey, semester I 2019, published without dates and without profile. */
export function sekadauAnswers(date: string): readonly GoldenAnswer[] {
  return csv('sekadau-2019-s1-first49.csv').map((row) => ({
    date,
    points: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((element) => Number(row[`u${element}`])),
    profile: {},
    remark: '',
  }));
}

export type MadeUp = {
  readonly count: number;
  readonly seed: number;
  readonly from: string;
  readonly days: number;
  /** How often an element is answered 1, 2, 3, 4, by default and where an element differs. */
  readonly usual: readonly [number, number, number, number];
  readonly unlike: Readonly<Record<number, readonly [number, number, number, number]>>;
  readonly services: readonly string[];
  readonly remarks: readonly string[];
};

const day = 86_400_000;

/** Made up with a fixed seed: the same answers at every run and on every machine. */
export function madeUpAnswers(of: MadeUp): readonly GoldenAnswer[] {
  const { usual, unlike, services, remarks } = of;
  const oneTo = (n: number) => Array.from({ length: n }, (_, at) => at);
  const points = oneTo(9).map((at) =>
    fc.oneof(
      ...(unlike[at + 1] ?? usual).map((weight, nth) => ({ weight, arbitrary: fc.constant(nth + 1) })),
    ),
  );
  const one = fc.record({
    offset: fc.constantFrom(...oneTo(of.days)),
    points: fc.tuple(...points),
    sex: fc.constantFrom('L', 'P'),
    age: fc.constantFrom(...oneTo(52).map((years) => String(17 + years))),
    education: fc.constantFrom('SD', 'SMP', 'SMA', 'SMA', 'S1'),
    occupation: fc.constantFrom('PNS', 'Swasta', 'Wirausaha', 'Petani', 'Lainnya'),
    service: fc.constantFrom(...services),
    remark: fc.constantFrom(...remarks),
  });
  return fc
    .sample(one, { numRuns: of.count, seed: of.seed })
    .map(({ offset, points: given, remark, ...profile }) => ({
      date: new Date(Date.parse(of.from) + offset * day).toISOString().slice(0, 10),
      points: given,
      profile,
      remark,
    }));
}

const titles = ['TANGGAL', 'JENIS KELAMIN', 'USIA', 'PENDIDIKAN', 'PEKERJAAN', 'JENIS LAYANAN'];

/** As the file that an office imports. */
export function tableOf(answers: readonly GoldenAnswer[]): InputTable {
  const cells = answers.map(({ date, profile, points, remark }, at) => [
    String(at + 1),
    date,
    ...(['sex', 'age', 'education', 'occupation', 'service'] as const).map((key) => profile[key] ?? ''),
    ...points.map((point) => (point === null ? '' : String(point))),
    remark,
  ]);
  const head = ['NO', ...titles, ...Array.from({ length: 9 }, (_, at) => `U${at + 1}`), 'SARAN'];
  return {
    fileName: 'jawaban.csv',
    order: 'element',
    rows: [head, ...cells].map((row, at) => ({ line: at + 1, cells: row })),
  };
}
