import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { computeCommand } from '../../local/cli/computeCommand';

const root = join(__dirname, '..', '..');
const data = (name: string) => join(root, 'test', 'data', name);
const scratch = mkdtempSync(join(tmpdir(), 'eskm-compute-'));
const started = process.cwd();
beforeAll(() => process.chdir(scratch));
afterAll(() => {
  process.chdir(started);
  rmSync(scratch, { recursive: true });
});

/** The command on the bundle in dist/. */
const compute = (...args: string[]) => computeCommand(args);

const json = (...args: string[]) => {
  const { code, out } = compute(...args, '--json');
  expect(code).toBe(0);
  return JSON.parse(out);
};

const write = (name: string, content: string | Buffer): string => {
  writeFileSync(join(scratch, name), content);
  return name;
};

const header = 'no,u1,u2,u3,u4,u5,u6,u7,u8,u9';
const good = '1,4,3,4,3,4,3,4,2,1';

const refused = (...args: string[]): string => {
  const { code, out, err } = compute(...args, '--json');
  expect(out).toBe('');
  expect(code).toBe(1);
  expect(err.trimEnd()).not.toContain('\n');
  return err.trimEnd();
};

describe('given the command line itself', () => {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [tsx, join(root, 'local/cli/compute.ts'), ...args], { encoding: 'utf8' });

  test('then figures go to stdout, sentences to stderr, and a refusal makes the exit code 1', () => {
    const good = run(data('responses/sekadau-2019-s1-first49.csv'), '--json');
    expect([good.status, JSON.parse(good.stdout).ikm]).toEqual([0, 78.74]);
    expect(good.stderr).toContain('dianggap urutan unsur resmi');
    const bad = run('tidak-ada.csv', '--json');
    expect([bad.status, bad.stdout, bad.stderr]).toEqual([1, '', 'Berkas tidak-ada.csv tidak ditemukan.\n']);
  });
});

describe('given the kecamatan file', () => {
  const file = data('responses/kecamatan-2020-2021.csv');

  test('when semester I 2021 is asked for, then its figures come as JSON and the assumptions beside it', () => {
    const { out, err } = compute(file, '--json', '--period', '2021-S1', '--order', 'questionnaire');
    const result = JSON.parse(out);
    expect(Object.keys(result)).toEqual([
      'order',
      'weight',
      'counted',
      'excluded',
      'elements',
      'index',
      'ikm',
      'grade',
    ]);
    expect(result).toMatchObject({
      order: 'questionnaire',
      weight: 'exact',
      counted: 16,
      excluded: [],
      ikm: 88.89,
      grade: 'A',
    });
    expect(result.elements[7]).toEqual({
      code: 'U8',
      n: 16,
      sum: 57,
      nrr: 3.5625,
      nrrWeighted: 57 / 144,
      grade: 'A',
    });
    expect(result.elements[8]).toMatchObject({ code: 'U9', n: 16, sum: 58, nrr: 3.625 });
    expect(err).toContain('u8 = Sarana dan Prasarana (U9)');
    expect(err).toContain('25 kuesioner bertanggal di luar periode');
  });

  test('when no order is given, then the one assumed is said', () => {
    const { out, err } = compute(file, '--json');
    expect(JSON.parse(out)).toMatchObject({ order: 'element', counted: 41 });
    expect(err).toContain('dianggap urutan unsur resmi');
    expect(err).toContain('--order questionnaire');
  });

  test('when a rounded weight is asked for, then the older reports come out', () => {
    expect(json(file, '--period', '2020-S2', '--weight', '0.11')).toMatchObject({
      weight: '0.11',
      ikm: 76.45,
      grade: 'C',
    });
    expect(json(file, '--period', '2021', '--weight', '0.111')).toMatchObject({
      weight: '0.111',
      ikm: 88.3,
      grade: 'B',
    });
  });

  test('when no JSON is asked for, then a table with the names, commas and the grade comes', () => {
    const { code, out } = compute(file, '--period', '2021-S1', '--order', 'questionnaire');
    expect(code).toBe(0);
    expect(out).toMatch(
      /U8 {2}Penanganan Pengaduan, Saran dan Masukan {2}16 +57 {2}3,563 +0,396 {2}A \(Sangat Baik\)/,
    );
    expect(out).toMatch(/IKM +88,89/);
    expect(out).toContain('Semester I Tahun 2021');
  });
});

describe('given the published counts of Perpustakaan Nasional as a file', () => {
  test('then the published figures come out to three decimals', () => {
    const { countsOfAnswers1to4, n, published } = JSON.parse(
      readFileSync(data('golden/perpusnas-2023.json'), 'utf8'),
    );
    const columns = countsOfAnswers1to4.map((counts: number[]) =>
      counts.flatMap((count, at) => Array(count).fill(at + 1)),
    );
    const rows = Array.from({ length: n }, (_, row) =>
      [row + 1, ...columns.map((column: number[]) => column[row])].join(','),
    );
    const result = json(write('perpusnas.csv', [header, ...rows].join('\n')));
    expect(result.elements.map(({ nrr }: { nrr: number }) => Number(nrr.toFixed(3)))).toEqual(published.nrr);
    expect(Number((result.index * 25).toFixed(3))).toBe(published.ikm);
    expect(result.grade).toBe(published.grade);
  });
});

describe('given files as offices have them', () => {
  test('a workbook starting at B2 with names and NIK, serial dates and text answers is read; persons are dropped and named', () => {
    const answers = ['b. Kurang Sesuai, 2', 'Mudah', 3, 4, 3, 3, 'Sopan dan ramah', 3, 4];
    const sheet = XLSX.utils.aoa_to_sheet([]);
    XLSX.utils.sheet_add_aoa(
      sheet,
      [
        [
          'NIK',
          'NAMA',
          'JENIS PELAYANAN',
          'u1',
          'u2',
          'u3',
          'u4',
          'u5',
          'u6',
          'u7',
          'u8',
          'u9',
          'TANGGAL SURVEY',
        ],
        ['3201', 'Siti', 'KTP', ...answers, 44360],
        ['3202', 'Budi', 'KK', 4, 4, '', 4, 4, 4, 4, 4, 4, '1-7-2021'],
      ],
      { origin: 'B2' },
    );
    const book = XLSX.utils.book_new(sheet, 'Data');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['catatan']]), 'Lain');
    const file = write('ekspor.xlsx', XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }));
    const { out, err } = compute(file, '--json', '--period', '2021-S1');
    expect(JSON.parse(out)).toMatchObject({ counted: 1, excluded: [] });
    expect(err).toContain('Kolom data pribadi tidak dibaca: NIK, NAMA.');
    expect(err).toContain('lembar "Data"');
    expect(`${out}${err}`).not.toMatch(/Siti|3201/);
    expect(json(file).excluded).toEqual([{ row: 4, reason: 'U3 tidak diisi' }]);
  });

  test('semicolons, a byte order mark, quoted line breaks and blank lines keep the line numbers right', () => {
    const text = `\uFEFFno;saran;u1;u2;u3;u4;u5;u6;u7;u8;u9\r\n1;"dua\r\nbaris";4;4;4;4;4;4;4;4;4\r\n\r\n2;;4;4;;4;4;4;4;4;4\r\n`;
    const result = json(write('titik-koma.csv', text));
    expect([result.counted, result.ikm]).toEqual([1, 100]);
    expect(result.excluded).toEqual([{ row: 5, reason: 'U3 tidak diisi' }]);
  });

  test('eight elements are computed when the office says that it asks eight', () => {
    const file = write('delapan.csv', 'u1,u2,u3,u5,u6,u7,u8,u9\n3,3,3,3,3,3,3,4\n');
    expect(json(file, '--elements', 'U1,U2,U3,U5,U6,U7,U8,U9')).toMatchObject({ counted: 1, ikm: 78.13 });
  });
});

describe('given bad input, then one sentence names the place, nothing is printed and the exit code is not 0', () => {
  test.each([
    [
      'an answer of 5',
      `${header}\n${good}\n2,4,3,5,3,4,3,4,2,1\n`,
      'Berkas x.csv, baris 3, kolom D ("u3"): jawaban 5 di luar pilihan 1 sampai 4.',
    ],
    [
      'a decimal answer',
      `${header}\n1,4,3,"3,5",3,4,3,4,2,1\n`,
      'Berkas x.csv, baris 2, kolom D ("u3"): jawaban 3,5 bukan bilangan bulat 1 sampai 4.',
    ],
    [
      '31 September',
      `tanggal,${header}\n31/09/2021,${good}\n`,
      'Berkas x.csv, baris 2, kolom A ("tanggal"): tanggal 31/09/2021 tidak ada dalam kalender (urutan yang dibaca: hari, bulan, tahun).',
    ],
    [
      'two columns for one element',
      `${header},Waktu Penyelesaian\n${good},3\n`,
      'Berkas x.csv, baris 1: ada dua kolom untuk U3 (Waktu Penyelesaian), yaitu kolom D ("u3") dan kolom K ("Waktu Penyelesaian"); sisakan satu.',
    ],
    [
      'a missing column',
      `${header.replace('u5', 'NRR U5')}\n${good}\n`,
      'Berkas x.csv, baris 1: tidak ada kolom jawaban untuk U5 (Produk Spesifikasi Jenis Pelayanan); kolom "NRR U5" berisi hasil hitungan, bukan jawaban.',
    ],
    [
      'other columns',
      'a,b\n1,2\n',
      'Berkas x.csv: tidak ada baris judul yang memuat kolom jawaban (U1 sampai U9).',
    ],
    ['no rows', `${header}\n`, 'Berkas x.csv: tidak ada kuesioner yang terisi.'],
    ['an empty file', '', 'Berkas x.csv: tidak ada isinya.'],
    [
      'a comma inside a text that shifts the row',
      `layanan,${header}\nSurat Pindah, Datang,${good}\n`,
      'Berkas x.csv, baris 2, kolom L: isian "1" berada di luar kolom berjudul; periksa pemisah kolom di dalam isian baris ini.',
    ],
    [
      'an open quotation mark',
      `${header}\n1,"4,3,4,3,4,3,4,2,1\n`,
      'Berkas x.csv, baris 2: tanda kutip (") tidak berpasangan.',
    ],
    ['bytes of another kind', '\u0000\u0001\u0000', 'Berkas x.csv bukan CSV atau XLSX.'],
  ])('%s', (_, content, sentence) => {
    expect(refused(write('x.csv', content))).toBe(sentence);
  });

  test.each([
    [['tidak-ada.csv'], 'Berkas tidak-ada.csv tidak ditemukan.'],
    [['.'], '. adalah folder, bukan berkas CSV atau XLSX.'],
    [
      ['baik.csv', '--order', 'abjad'],
      'Isi --order dengan element (urutan unsur resmi) atau questionnaire (urutan pertanyaan kuesioner).',
    ],
    [['baik.csv', '--weight', '0,11'], 'Isi --weight dengan exact, 0.11, atau 0.111.'],
    [
      ['baik.csv', '--period', '2021-S3'],
      'Periode "2021-S3" tidak dikenal; tulis misalnya 2021-S1 (semester), 2021-T3 (triwulan), 2021-06 (bulan), atau 2021 (tahun).',
    ],
    [
      ['baik.csv', '--period', '2021-S1'],
      'Berkas baik.csv, baris 1: tidak ada kolom tanggal survei, sehingga jawaban Semester I Tahun 2021 tidak dapat dipilih.',
    ],
  ])('%j', (args, sentence) => {
    write('baik.csv', `${header}\n${good}\n`);
    expect(refused(...args)).toBe(sentence);
  });

  test('a workbook that is broken, or that holds an error where an answer belongs', () => {
    expect(refused(write('rusak.xlsx', Buffer.from('PK\x03\x04 not a zip')))).toBe(
      'Berkas rusak.xlsx rusak atau bukan buku kerja Excel.',
    );
    const sheet = XLSX.utils.aoa_to_sheet([header.split(','), good.split(',').map(Number)]);
    sheet.E2 = { t: 'e', v: 42, w: '#N/A' };
    const file = write(
      'galat.xlsx',
      XLSX.write(XLSX.utils.book_new(sheet, 'Data'), { type: 'buffer', bookType: 'xlsx' }),
    );
    expect(refused(file)).toMatch(
      /^Berkas galat\.xlsx, baris 2, kolom E \("u4"\): jawaban "#N\/A" tidak dikenal/,
    );
  });

  test.each([[[]], [['a.csv', 'b.csv']], [['a.csv', '--tidak-dikenal']]])('wrong use: %j', (args) => {
    expect(refused(...args)).toMatch(/^Pemakaian: npm run compute -- /);
  });
});
