import { type GoldenAnswer, handedOut } from './goldenPeriod';
import {
  count,
  elementGrade,
  type Figures,
  figure,
  gradeName,
  hundredths,
  label,
  names,
  periodText,
  printed,
  type Truth,
} from './goldenTruth';

/**
 * A kind of sentence that says something countable: how it reads, and what must stand in its gaps. Every sentence of a
 * report that holds a figure or a number word is one of these, or the report says what nobody has vouched for.
 */
export type StatedFact = {
  readonly reads: RegExp;
  /** What the gaps hold, in order, given what stands in them: a line about an element is looked up by its element. */
  readonly holds: (truth: Truth, gaps: readonly string[]) => readonly string[];
};

const fact = (reads: RegExp, holds: StatedFact['holds'] = () => []): StatedFact => ({ reads, holds });

const office = 'Kecamatan Sukamaju';

export const list = (items: readonly string[]): string => {
  const semicolons = items.some((item) => item.includes(','));
  if (items.length === 1) return items[0] ?? '';
  if (items.length === 2) return items.join(semicolons ? ' serta ' : ' dan ');
  return `${items.slice(0, -1).join(semicolons ? '; ' : ', ')}${semicolons ? ';' : ','} dan ${items.at(-1)}`;
};

const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);
/** "2 Juli 2021" of 2021-07-02. */
export const day = (date: string): string => {
  const [year, month, of] = date.split('-').map(Number);
  return `${of} ${months[(month ?? 1) - 1]} ${year}`;
};

const range = (from: string, to: string): string => {
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const first = from.slice(0, 7) === to.slice(0, 7) ? day(from).split(' ')[0] : day(from);
  return `${sameYear ? first?.replace(/ \d{4}$/, '') : day(from)} s.d. ${day(to)}`;
};

/** The office works on the days after the period's end: draft and evaluation on the second, the report on the third. */
export const workDay = ({ golden }: Truth, nth: number): string => {
  const [year = 0, half = ''] = golden.period.split('-');
  const first = new Date(Date.UTC(Number(year), half === 'S1' ? 6 : 12, 1));
  while (first.getUTCDay() % 6 === 0) first.setUTCDate(first.getUTCDate() + 1);
  first.setUTCDate(first.getUTCDate() + nth);
  return first.toISOString().slice(0, 10);
};

const before = ({ earlier }: Truth): Figures | undefined => earlier.at(-1);
const nrrOf = ({ now }: Truth, at: number): string => now.nrr[at] ?? '';
const decimal = (inHundredths: number): string => printed(Math.abs(inHundredths), 100, 2);

const moved = (from: string, to: string): string => {
  const change = hundredths(to) - hundredths(from);
  return change === 0 ? 'tidak berubah' : `${change > 0 ? 'naik' : 'turun'} ${decimal(change)}`;
};

const movedFrom = (from: string, to: string, period: string): string =>
  from === to ? `sama dengan ${period}` : `${moved(from, to)} dibandingkan dengan ${period}`;

/** "9 dari 49 responden (18,37%) memberi nilai 1 atau 2". */
const share = ({ answers }: Truth, at: number, points: readonly number[]): string => {
  const n = answers.length;
  const part = answers.filter((answer) => points.includes(answer.points[at] ?? 0)).length;
  const values = points.join(' atau ');
  if (part === 0) return `tidak ada responden yang memberi nilai ${values}`;
  if (part === n)
    return `${n <= 10 ? `ke${count(n)}` : `seluruh ${figure(n)}`} responden memberi nilai ${values}`;
  return `${figure(part)} dari ${figure(n)} responden (${printed(part * 100, n, 2)}%) memberi nilai ${values}`;
};

const gradeCounts = ({ now }: Truth): readonly string[] =>
  ['A', 'B', 'C', 'D'].flatMap((grade) => {
    const n = now.sums.filter((sum) => elementGrade(sum, now.n) === grade).length;
    return n === 0 ? [] : [`${count(n)} unsur bermutu ${grade}`];
  });

const at = (truth: Truth, pick: (sums: readonly number[]) => number): readonly number[] => {
  const wanted = pick(truth.now.sums);
  return truth.now.sums.flatMap((sum, element) => (sum === wanted ? [element] : []));
};

/** Elements whose printed NRR moved most in a direction, and by how many hundredths. */
const extremes = (truth: Truth, sign: 1 | -1): { readonly most: number; readonly who: readonly number[] } => {
  const changes = names.map(
    (_, element) =>
      sign * (hundredths(nrrOf(truth, element)) - hundredths(before(truth)?.nrr[element] ?? '')),
  );
  const most = Math.max(...changes);
  return { most, who: changes.flatMap((change, element) => (change === most ? [element] : [])) };
};

const extremeLine =
  (sign: 1 | -1): StatedFact['holds'] =>
  (truth) => {
    const { who, most } = extremes(truth, sign);
    const [only = 0] = who;
    const [now, then] = [nrrOf(truth, only), before(truth)?.nrr[only] ?? ''];
    if (who.length === 1) return ['', `unsur ${label(only)}, dari ${then} menjadi ${now}`];
    const those = who.length > 3 ? `${count(who.length)} unsur` : `unsur ${list(who.map(label))}`;
    return [`(${decimal(most)}) `, those];
  };

const dates = ({ answers }: Truth): readonly string[] => answers.map(({ date }) => date).sort();
const share100 = (part: number, whole: number): string => `${printed(part * 100, whole, 2)}%`;
const outcomes = ({ golden }: Truth, status: string): number =>
  golden.outcomes.filter((one) => one.status === status).length;
const remarks = ({ answers }: Truth): number =>
  answers.filter(({ remark }: GoldenAnswer) => remark !== '').length;
/** Items of the plan, as `playGolden` decides them: one per priority, and what the period itself adds. */
const others = ({ golden }: Truth): number => Object.keys(golden.programmes).length;
const quarters = (truth: Truth): string => (truth.lowest.length > 1 ? 'III dan IV' : 'III');
const nextYear = ({ golden }: Truth): string =>
  String(Number(golden.period.slice(0, 4)) + (golden.period.endsWith('S2') ? 1 : 0));

const period = ({ golden }: Truth): string => periodText(golden.period);
const people = ({ now }: Truth): string => count(now.n);

const laws = [
  /^Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik mewajibkan penyelenggara pelayanan menilai/,
  /^Survei ini dilakukan paling sedikit satu kali dalam setahun\.$/,
  /^Salah satu caranya adalah Survei Kepuasan Masyarakat \(SKM\), yaitu pengukuran menyeluruh/,
  /^Undang-Undang Republik Indonesia Nomor 25 Tahun 2009 tentang Pelayanan Publik;$/,
  /^Peraturan Presiden Nomor 76 Tahun 2013 tentang Pengelolaan Pengaduan Pelayanan Publik; dan$/,
  /^Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik\.$/,
  /^Setiap pertanyaan mempunyai empat pilihan jawaban, bernilai 1 \(terendah\) sampai 4 \(tertinggi\); kuesioner selengkapnya dimuat dalam Lampiran 1\.$/,
  /^NRR dikalikan bobot 1\/9 \(0,111\) menjadi NRR tertimbang\.$/,
  /^Jumlah NRR tertimbang semua unsur adalah nilai indeks, yang dikalikan 25 menjadi Nilai IKM\.$/,
  /^Semua perhitungan memakai angka yang belum dibulatkan; pembulatan hanya/,
  /^Kuesioner memuat sembilan pertanyaan\.$/,
  /^Huruf dan angka dalam kurung menunjukkan unsur yang ditanyakan, dan angka 1 sampai 4 pada kepala tabel adalah nilai jawabannya\.$/,
  /^Keterangan: NRR = nilai rata-rata; .*\*\*\) nilai indeks × 25\.$/,
  /^Kami menyampaikan terima kasih kepada masyarakat .* dan kepada semua pihak yang membantu pelaksanaan survei\.$/,
  /^mengetahui tingkat kepuasan masyarakat terhadap setiap unsur pelayanan;$/,
].map((reads) => fact(reads));

/** Where some aren't counted, "tersebut" could mean either number. */
const number = ({ excluded }: Truth): string => (excluded === 0 ? 'tersebut' : 'kuesioner yang dihitung');

/** Cover, preface, BAB I and II. */
const collection: readonly StatedFact[] = [
  fact(/^(\d{4})$/, ({ golden }) => [golden.period.slice(0, 4)]),
  fact(/^(SEMESTER .*)$/, (truth) => [period(truth).toUpperCase()]),
  fact(/^Revisi ke-(\d)$/, () => ['2']),
  fact(/^Draf pertama$/),
  fact(/^Puji syukur .* periode (.+) dapat disusun\.$/, (truth) => [period(truth)]),
  fact(/^Untuk mengetahui mutu .* SKM periode (.+) \((.+)\)\.$/, (truth) => {
    const [year, half] = truth.golden.period.split('-');
    const dates = half === 'S1' ? `1 Januari s.d. 30 Juni ${year}` : `1 Juli s.d. 31 Desember ${year}`;
    return [period(truth), dates];
  }),
  fact(/^Pembagian tugasnya disajikan pada Tabel (\d)\.$/, () => ['1']),
  fact(/^Mutu dan kinerja pelayanan ditentukan menurut Tabel (\d)\.$/, () => ['2']),
  fact(/^Data dikumpulkan dengan kuesioner yang menanyakan (\S+) unsur pelayanan, yaitu (.+)\.$/, () => [
    count(names.length),
    list(names.map((_, element) => label(element))),
  ]),
  fact(/^Seluruh kuesioner yang dihitung berasal dari data aplikasi E-SKM\.$/),
  fact(
    /^Kuesioner kertas dibagikan sebanyak (\S+) lembar; (\S+) lembar kembali \((\S+)\) dan semuanya sah\.$/,
    ({ golden: { paper } }) => [figure(handedOut), figure(paper.length), share100(paper.length, handedOut)],
  ),
  fact(
    /^Dari (\S+) kuesioner yang dihitung, (\S+) berasal dari data aplikasi E-SKM dan (\S+) diisi pada formulir kertas\.$/,
    ({ now, golden }) => [now.n, now.n - golden.paper.length, golden.paper.length].map(figure),
  ),
  fact(
    /^Hasil yang dilaporkan adalah hasil perhitungan menu saring .* untuk seluruh kuesioner yang dihitung pada periode survei\.$/,
  ),
  fact(/^Pengumpulan data dilakukan di Kantor .*, Jalan Merdeka Nomor 1, Sukamaju\.$/),
  fact(/^Survei ini mencakup pelayanan pada (.+)\.$/, (truth) => [period(truth)]),
  fact(/^Kuesioner yang dihitung seluruhnya bertanggal (.+)\.$/, (truth) => [day(dates(truth)[0] ?? '')]),
  fact(/^Kuesioner yang dihitung bertanggal (.+)\.$/, (truth) => [
    range(dates(truth)[0] ?? '', dates(truth).at(-1) ?? ''),
  ]),
  fact(/^Jadwal kegiatan survei disajikan pada Tabel (\d)\.$/, () => ['3']),
  fact(/^Jumlah pengguna layanan pada periode ini tercatat (\S+) orang\.$/, ({ golden }) => [
    figure(golden.population),
  ]),
  fact(
    /^Menurut tabel sampel Krejcie dan Morgan, sampel minimumnya adalah (\S+) responden\.$/,
    ({ golden }) => [figure(golden.target)],
  ),
  fact(/^Kuesioner yang masuk berjumlah (\S+) dan seluruhnya dihitung\.$/, (truth) => [
    truth.excluded === 0 ? people(truth) : 'some are not counted',
  ]),
  fact(
    /^Dari (\S+) kuesioner yang masuk, (\S+) dihitung dan (\S+) tidak dihitung karena tidak diisi lengkap\.$/,
    ({ now, excluded }) => [now.n + excluded, now.n, excluded].map(figure),
  ),
  fact(/^Jumlah (tersebut|kuesioner yang dihitung) tepat memenuhi sampel minimum\.$/, (truth) => [
    number(truth),
  ]),
  fact(
    /^Jumlah (tersebut|kuesioner yang dihitung) melampaui sampel minimum sebanyak (\S+) responden\.$/,
    (truth) => [number(truth), count(truth.now.n - truth.golden.target)],
  ),
  fact(
    /^Jumlah (tersebut|kuesioner yang dihitung) baru mencapai (\S+) dari sampel minimum, atau kurang (\S+) responden\.$/,
    (truth) => [
      number(truth),
      share100(truth.now.n, truth.golden.target),
      count(truth.golden.target - truth.now.n),
    ],
  ),
  fact(/^Kekurangan tersebut terjadi karena (.+)\.$/, ({ golden: { shortfallReason: why } }) => [
    `${why.charAt(0).toLowerCase()}${why.slice(1).replace(/\.$/, '')}`,
  ]),
  fact(
    /^Jumlah responden yang kecil .*: dengan (\S+) responden, selisih satu angka pada satu jawaban mengubah nilai rata-rata suatu unsur sebesar (\S+)\.$/,
    (truth) => [people(truth), printed(1, truth.now.n, 2)],
  ),
];

type Key = keyof GoldenAnswer['profile'];
const keys: Readonly<Record<string, Key>> = {
  'Jenis kelamin': 'sex',
  Pendidikan: 'education',
  Pekerjaan: 'occupation',
  'Jenis layanan': 'service',
};

/** How many answers belong to a group as a report names it. */
export function inGroup({ answers }: Pick<Truth, 'answers'>, title: string, group: string): number {
  const wanted = group.toLowerCase().replace(/,\s*/g, '/');
  if (title === 'Usia') {
    const [first = 0, last = first] = (group.match(/\d+/g) ?? []).map(Number);
    const within = (age: number) => {
      if (/di bawah/i.test(group)) return age < first;
      return /di atas/i.test(group) ? age > first : age >= first && age <= last;
    };
    return answers.filter(({ profile }) => within(Number(profile.age))).length;
  }
  const sexes: Readonly<Record<string, string>> = { l: 'laki-laki', p: 'perempuan' };
  return answers.filter(({ profile }) => {
    const said = (profile[keys[title] ?? 'sex'] ?? '').toLowerCase().replace(/,\s*/g, '/');
    return (title === 'Jenis kelamin' ? (sexes[said] ?? said) : said) === wanted;
  }).length;
}

/** BAB III. */
const results: readonly StatedFact[] = [
  fact(/^Hasil survei ini dihitung dari (\S+) responden\.$/, (truth) => [people(truth)]),
  fact(/^Karakteristik (\S+) responden disajikan pada Tabel (\d)\.$/, (truth) => [people(truth), '4']),
  fact(/^Kelompok terbanyak menurut setiap karakteristik adalah:$/),
  fact(/^(.+): seluruhnya (.+)\.$/, (truth, [title = '', group = '']) => [
    title,
    inGroup(truth, title, group) === truth.now.n ? group : 'not all',
  ]),
  fact(/^(.+): (.+) sama banyak, masing-masing (\S+) orang\.$/, (truth, [title = '', groups = '']) => {
    const [first = ''] = groups.split(/, dan |, | dan /);
    return [title, groups, count(inGroup(truth, title, first))];
  }),
  fact(/^(.+): (.+), (\S+) orang \((\S+)\)\.$/, (truth, [title = '', group = '', , percent = '']) => {
    const n = inGroup(truth, title, group);
    // Percentages add up to 100,00, so one of a table may differ from its own rounding by a hundredth.
    const apart = Math.abs(
      hundredths(percent.replace('%', '')) - hundredths(printed(n * 100, truth.now.n, 2)),
    );
    return [title, group, count(n), apart <= 1 ? percent : share100(n, truth.now.n)];
  }),
  fact(
    new RegExp(`^Nilai indeks ${office} pada (.+) menurut (\\S+) responden adalah (\\S+)\\.$`),
    (truth) => [period(truth), people(truth), truth.now.index],
  ),
  fact(
    /^Setelah dikalikan 25, Nilai IKM-nya adalah (\S+), dengan mutu pelayanan (\S) dan kinerja (.+)\.$/,
    ({ now }) => [now.ikm, now.grade, gradeName(now.grade)],
  ),
  fact(/^Nilai setiap unsur disajikan pada Tabel (\d) dan Gambar 1\.$/, (truth) => [
    String(tables(truth).unsur),
  ]),
  fact(/^Nilai rata-rata semua unsur sama, yaitu (\S+) \(mutu (\S)\)\.$/, ({ now }) => [
    new Set(now.sums).size === 1 ? (now.nrr[0] ?? '') : 'they differ',
    elementGrade(now.sums[0] ?? 0, now.n),
  ]),
  fact(
    /^NRR tertinggi \((\S+)\) dicapai oleh unsur (.+); NRR terendah \((\S+)\) terdapat pada unsur (.+)\.$/,
    (truth) => {
      const [high, low] = [at(truth, (sums) => Math.max(...sums)), at(truth, (sums) => Math.min(...sums))];
      const said = (those: readonly number[]) => [nrrOf(truth, those[0] ?? 0), list(those.map(label))];
      return [...said(high), ...said(low)];
    },
  ),
  fact(/^Menurut mutunya, (.+)\.$/, (truth) => [list(gradeCounts(truth))]),
  fact(/^Sembilan unsur seluruhnya bermutu (\S)\.$/, ({ now }) => [elementGrade(now.sums[0] ?? 0, now.n)]),
  fact(/^Nilai per jenis layanan disajikan pada Tabel (\d)\.$/, (truth) => [String(tables(truth).layanan)]),
  fact(/^Nilai IKM unit dihitung dari seluruh responden, bukan dari rata-rata nilai layanan\.$/),
  fact(/^Survei ini menilai (\S+) jenis layanan\.$/, (truth) => [count(services(truth).length)]),
  fact(
    /^Nilai per jenis layanan tidak disajikan karena setiap layanan dinilai oleh kurang dari lima responden\.$/,
  ),
  fact(/^(\S+) layanan yang dinilai oleh kurang dari lima responden tidak ditampilkan/, (truth) => {
    const few = count(services(truth).filter(({ n }) => n < 5).length);
    return [`${few.charAt(0).toUpperCase()}${few.slice(1)}`];
  }),
];

export function services({ answers }: Truth): readonly { readonly service: string; readonly n: number }[] {
  const all = answers.flatMap(({ profile: { service } }) => (service ? [service] : []));
  return [...new Set(all)].map((service) => ({ service, n: all.filter((one) => one === service).length }));
}

/** Numbers of the captioned tables: which of them a report has follows from what was put in. */
export function tables(truth: Truth): Readonly<Record<string, number>> {
  const { golden } = truth;
  const hasProfile = truth.answers.some(({ profile }) => Object.keys(profile).length > 0);
  const shown = services(truth);
  const present: readonly (readonly [string, boolean])[] = [
    ['tim', true],
    ['nilai', true],
    ['jadwal', true],
    ['karakteristik', hasProfile],
    ['unsur', true],
    ['layanan', shown.length > 1 && shown.some(({ n }) => n >= 5)],
    ['aduan', golden.complaints.length > 0],
    ['rtl', truth.decided],
    ['tren', truth.earlier.length > 0],
  ];
  let no = 0;
  return Object.fromEntries(present.flatMap(([key, there]) => (there ? [[key, ++no]] : [])));
}

const elementLine =
  (values: readonly number[], known: (truth: Truth) => readonly number[]): StatedFact['holds'] =>
  (truth, [name = '', code = '']) => {
    const element = Number(code.slice(1)) - 1;
    if (!known(truth).includes(element) || names[element] !== name) return ['no such element among these'];
    const { now } = truth;
    const [nrr, last] = [now.nrr[element] ?? '', before(truth)];
    const change =
      last === undefined ? '' : `; ${movedFrom(last.nrr[element] ?? '', nrr, periodText(last.id))}`;
    const grade = elementGrade(now.sums[element] ?? 0, now.n);
    return [name, code, nrr, grade, `${share(truth, element, values)}${change}`];
  };

/** BAB IV and V. */
const analysis: readonly StatedFact[] = [
  fact(
    /^(\S+) unsur memperoleh nilai terendah( yang sama)? dan menjadi prioritas perbaikan(?: walaupun .+)?:$/,
    (truth, gaps) => {
      const n = count(truth.lowest.length);
      const tied = new Set(truth.lowest.map((element) => truth.now.sums[element])).size === 1;
      return [
        `${n.charAt(0).toUpperCase()}${n.slice(1)}`,
        tied && truth.lowest.length > 1 ? ' yang sama' : (gaps[1] ?? ''),
      ];
    },
  ),
  fact(/^Kelebihan pelayanan terletak pada (\S+) unsur dengan nilai tertinggi:$/, ({ highest }) => [
    count(highest.length),
  ]),
  fact(
    /^(.+) \((U\d)\): NRR (\S+), mutu (\S); (.+ 1 atau 2.*)\.$/,
    elementLine([1, 2], ({ lowest }) => lowest),
  ),
  fact(
    /^(.+) \((U\d)\): NRR (\S+), mutu (\S); (.+ nilai 4.*)\.$/,
    elementLine([4], ({ highest }) => highest),
  ),
  fact(/^Karena NRR semua unsur sama, yaitu (\S+), tidak ada unsur yang lebih lemah/, ({ now }) => [
    now.nrr[0] ?? '',
  ]),
  fact(/^Dengan nilai yang sama pada semua unsur, kelebihan pelayanan juga tidak terletak/),
  fact(
    /^Pada periode ini tercatat satu aduan atau saran melalui (.+); rinciannya disajikan pada Tabel (\d)\.$/,
    (truth) => [
      'SP4N-LAPOR!',
      truth.golden.complaints.length === 1 ? String(tables(truth).aduan) : 'there are more',
    ],
  ),
  fact(
    /^Pada periode ini tercatat (\S+) aduan dan saran, yaitu (.+); rinciannya disajikan pada Tabel (\d)\.$/,
    (truth) => {
      const by = (channel: string) => truth.golden.complaints.filter((one) => one.channel === channel).length;
      const through = `${count(by('counter'))} melalui loket dan ${count(by('whatsapp'))} melalui WhatsApp`;
      return [count(truth.golden.complaints.length), through, String(tables(truth).aduan)];
    },
  ),
  fact(/^(\S+) di antaranya telah selesai ditindaklanjuti\.$/, ({ golden }) => {
    const done = count(golden.complaints.filter(({ status }) => status === 'done').length);
    return [`${done.charAt(0).toUpperCase()}${done.slice(1)}`];
  }),
  fact(/^Pada periode ini tidak tercatat aduan\.$/, ({ golden }) =>
    golden.complaints.length === 0 ? [] : ['there are'],
  ),
  fact(/^Tidak ada saran tertulis pada kuesioner yang dihitung\.$/, (truth) =>
    remarks(truth) === 0 ? [] : ['there are'],
  ),
  fact(/^Saran atau masukan tertulis terdapat pada (\S+) kuesioner\.$/, (truth) => [count(remarks(truth))]),
  fact(/^Evaluasi atas hasil survei ditetapkan pada (.+)\.$/, (truth) => [day(workDay(truth, 1))]),
  fact(/^Rencana tindak lanjut pada Tabel (\d) memuat (.+)\.$/, (truth) => [
    String(tables(truth).rtl),
    list([
      ...(truth.lowest.length > 0
        ? [`${count(truth.lowest.length)} kegiatan untuk perbaikan unsur pelayanan`]
        : []),
      ...(others(truth) > 0 ? [`${count(others(truth))} kegiatan untuk aduan dan saran masyarakat`] : []),
    ]),
  ]),
  fact(/^Pelaksanaannya dijadwalkan pada triwulan \(TW\) (.+) tahun (\d{4})\.$/, (truth) => [
    quarters(truth),
    nextYear(truth),
  ]),
  fact(/^Menurut hasil survei, unsur yang perlu didahulukan adalah (.+)\.$/, ({ lowest }) => [
    list(lowest.map(label)),
  ]),
  fact(/^Karena nilai semua unsur sama, unsur yang didahulukan dipilih dalam pembahasan draf\.$/),
  fact(
    /^Survei ini merupakan survei pertama yang tercatat sehingga belum ada nilai pembanding\.$/,
    ({ earlier }) => (earlier.length === 0 ? [] : ['there was one before']),
  ),
  fact(/^Nilai IKM (\S+) menjadi nilai awal bagi survei berikutnya\.$/, ({ now }) => [now.ikm]),
  fact(/^Perkembangan Nilai IKM disajikan pada Tabel (\d) dan Gambar 2\.$/, (truth) => [
    String(tables(truth).tren),
  ]),
  fact(
    /^Nilai IKM ((?:naik|turun) \S+), dari (\S+) \(mutu (\S)\) pada (.+) menjadi (\S+) \(mutu (\S)\) pada (.+)\.$/,
    (truth) => {
      const [last, { now }] = [before(truth), truth];
      if (last === undefined) return ['there was none before'];
      return [
        moved(last.ikm, now.ikm),
        last.ikm,
        last.grade,
        periodText(last.id),
        now.ikm,
        now.grade,
        period(truth),
      ];
    },
  ),
  fact(/^Nilai IKM pada (.+) sama dengan nilai pada (.+), yaitu (\S+) \(mutu (\S)\)\.$/, (truth) => {
    const last = before(truth);
    return [period(truth), periodText(last?.id ?? ''), last?.ikm ?? '', last?.grade ?? ''];
  }),
  fact(/^Jumlah responden (bertambah|berkurang) dari (\S+) menjadi (\S+) orang\.$/, (truth) => {
    const last = before(truth)?.n ?? 0;
    return [last < truth.now.n ? 'bertambah' : 'berkurang', figure(last), figure(truth.now.n)];
  }),
  fact(/^Jumlah responden pada kedua periode itu sama, yaitu (\S+) orang\.$/, (truth) => [
    figure(before(truth)?.n ?? 0),
  ]),
  fact(/^Dengan demikian, Nilai IKM (naik|turun) (\S+) kali berturut-turut\.$/, (truth) => {
    const steps = [...truth.earlier, truth.now].map(({ ikm }) => hundredths(ikm));
    const signs = steps.slice(1).map((value, nth) => Math.sign(value - (steps[nth] ?? 0)));
    const run = [...signs].reverse().findIndex((sign) => sign !== signs.at(-1));
    return [signs.at(-1) === 1 ? 'naik' : 'turun', count(run < 0 ? signs.length : run)];
  }),
  fact(
    /^Nilai ini adalah yang (tertinggi|terendah) di antara (\S+) periode yang tercatat\.$/,
    ({ earlier, now }) => {
      const past = earlier.map(({ ikm }) => hundredths(ikm));
      const highest = hundredths(now.ikm) > Math.max(...past);
      const lowest = hundredths(now.ikm) < Math.min(...past);
      return [highest ? 'tertinggi' : lowest ? 'terendah' : 'neither', count(past.length + 1)];
    },
  ),
  fact(/^Kenaikan terbesar (\(.+?\) )?terdapat pada (.+)\.$/, extremeLine(1)),
  fact(/^Penurunan terbesar (\(.+?\) )?terdapat pada (.+)\.$/, extremeLine(-1)),
  fact(/^Tidak ada unsur yang nilainya naik\.$/, (truth) =>
    extremes(truth, 1).most <= 0 ? [] : ['there is'],
  ),
  fact(/^Tidak ada unsur yang nilainya turun\.$/, (truth) =>
    extremes(truth, -1).most <= 0 ? [] : ['there is'],
  ),
  fact(/^Nilai rata-rata setiap unsur tidak berubah\.$/, (truth) =>
    extremes(truth, 1).most === 0 && extremes(truth, -1).most === 0 ? [] : ['they moved'],
  ),
  fact(
    /^Nilai (.+) dihitung dari jawaban yang tersimpan di buku kerja E-SKM sehingga dapat berbeda/,
    ({ earlier }) => [list(earlier.map(({ id }) => periodText(id)))],
  ),
  fact(
    /^Menurut penilaian (\S+) responden, mutu pelayanan .+ pada (.+) adalah (\S) \((.+)\), dengan Nilai IKM (\S+)\.$/,
    (truth) => [people(truth), period(truth), truth.now.grade, gradeName(truth.now.grade), truth.now.ikm],
  ),
  fact(/^(?:Pelayanan dinilai paling baik pada|Nilai tertinggi diperoleh) unsur (.+)\.$/, ({ highest }) => [
    list(highest.map(label)),
  ]),
  fact(/^Unsur yang paling perlu diperbaiki adalah (.+)\.$/, ({ lowest }) => [list(lowest.map(label))]),
  fact(/^Tidak ada unsur yang menonjol karena nilai semua unsur sama\.$/, ({ now }) =>
    new Set(now.sums).size === 1 ? [] : ['they differ'],
  ),
  fact(/^Dibandingkan dengan (.+), Nilai IKM (.+)\.$/, (truth) => {
    const last = before(truth);
    return [periodText(last?.id ?? ''), moved(last?.ikm ?? '', truth.now.ikm)];
  }),
  fact(
    /^Dari (\S+) kegiatan dalam rencana tindak lanjut (.+), (\S+) \((\S+)\) telah selesai dilaksanakan\.$/,
    (truth) => {
      const [all, done] = [truth.golden.outcomes.length, outcomes(truth, 'Selesai')];
      return [count(all), periodText(truth.golden.previous ?? ''), count(done), share100(done, all)];
    },
  ),
  fact(/^Satu-satunya kegiatan dalam rencana tindak lanjut (.+) telah selesai dilaksanakan\.$/, (truth) => [
    truth.golden.outcomes.length === 1 && outcomes(truth, 'Selesai') === 1
      ? periodText(truth.golden.previous ?? '')
      : 'not so',
  ]),
  fact(
    /^Perbaikan pelayanan direncanakan melalui (\S+) kegiatan, dan hasilnya akan dilaporkan pada periode berikutnya\.$/,
    (truth) => [count(truth.lowest.length + others(truth))],
  ),
];

/** Lampiran. */
const appendices: readonly StatedFact[] = [
  fact(/^Tabel berikut memuat jawaban (\S+) responden pada (.+) beserta hasil pengolahannya\.$/, (truth) => [
    people(truth),
    period(truth),
  ]),
  fact(
    /^Jawaban (\S+) responden dimuat dalam lampiran terpisah, .*, karena jumlahnya melebihi 300\.$/,
    (truth) => [truth.now.n > 300 ? people(truth) : 'not so many'],
  ),
  fact(/^Tidak ada foto dokumentasi yang dilampirkan/, ({ golden }) =>
    golden.photos.length === 0 ? [] : ['there are'],
  ),
  fact(/^Rencana tindak lanjut (Semester .+) memuat satu kegiatan, yang telah selesai\.$/, ({ golden }) => [
    golden.outcomes.length === 1 ? periodText(golden.previous ?? '') : 'there are more',
  ]),
  fact(/^Rencana tindak lanjut (Semester .+) memuat (\S+) kegiatan: (.+)\.$/, (truth) => [
    periodText(truth.golden.previous ?? ''),
    count(truth.golden.outcomes.length),
    list([
      `${count(outcomes(truth, 'Selesai'))} telah selesai`,
      `${count(outcomes(truth, 'Sedang berjalan'))} masih berjalan`,
      `${count(outcomes(truth, 'Belum'))} belum dilaksanakan`,
    ]),
  ]),
  fact(
    /^Rencana tindak lanjut periode sebelumnya tidak tercatat sehingga belum ada tindak lanjut yang dilaporkan\.$/,
  ),
];

export const statedFacts: readonly StatedFact[] = [
  ...laws,
  ...collection,
  ...results,
  ...analysis,
  ...appendices,
];

/** Figures, number words, and words that count all or nothing. */
export const quantity =
  /\d|\b(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|\S+ belas|\S+ puluh|seratus|seribu|pertama|kedua|ketiga|keempat|kelima|setengah|separuh|semua|semuanya|seluruh|seluruhnya|setiap|tidak ada|belum ada|hanya)\b/i;

/** What is wrong with a sentence that counts something, or null. */
export function whatIsWrong(truth: Truth, sentence: string): string | null {
  const known = statedFacts.find(({ reads }) => reads.test(sentence));
  if (known === undefined) return `nobody vouches for: ${sentence}`;
  const gaps = (known.reads.exec(sentence) ?? []).slice(1).map((gap) => gap ?? '');
  const expected = known.holds(truth, gaps);
  const same = expected.length === gaps.length && expected.every((one, nth) => one === gaps[nth]);
  return same ? null : `${sentence}\n  says ${JSON.stringify(gaps)}\n  is   ${JSON.stringify(expected)}`;
}
