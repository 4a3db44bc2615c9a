import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfPages } from '../support/pdfText';

const root = join(__dirname, '..', '..');
const demo = (args: readonly string[]) =>
  spawnSync(
    process.execPath,
    [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'local/cli/demo.ts'), ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );

describe('npm run demo', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'demo-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe('given the data of the kecamatan, when the whole SOP is walked', () => {
    let out: string;
    let said: string;
    let report: string;
    let letter: string;
    beforeAll(() => {
      out = join(folder, 'out');
      const done = demo(['--out', out]);
      expect(done.stderr).toBe('');
      expect(done.status).toBe(0);
      said = done.stdout;
      const named = (begin: string) =>
        readdirSync(out).find((name) => name.startsWith(begin) && name.endsWith('.pdf')) ?? '';
      const text = (name: string) =>
        pdfPages(readFileSync(join(out, name)))
          .join('\n')
          .replace(/\s+/g, ' ');
      report = text(named('Laporan SKM '));
      letter = text(named('Surat Pengantar '));
    }, 300_000);

    // Worked out from test/data/golden/kecamatan-2020-2021.json, period 2021_1: question 9 → U8 57/16, question 8 → U9 58/16.
    test.each(['16 responden', '3,56', '3,63', '88,89'])('then the report says %s', (figure) => {
      expect(report).toContain(figure);
    });

    test('then neither document holds a marker or a broken figure', () => {
      for (const text of [report, letter]) expect(text).not.toMatch(/\{\{|\}\}|NaN|undefined/);
    });

    test('then the signed-off report is no draft, and the letter carries its number and addressee', () => {
      expect(report).not.toMatch(/\bDraf\b/);
      expect(letter).toContain('000.8.3.4/118/KEC-SKM/2021');
      expect(letter).toContain('Bupati Mekarsari');
    });

    test('then returns at steps 3, 5 and 7 were walked and every step is priced', () => {
      for (const step of [3, 5]) expect(said).toMatch(new RegExp(`Langkah ${step} .* mengembalikan`));
      expect(said).toMatch(/Langkah 7 .* 3 Dikembalikan/);
      for (let step = 1; step <= 8; step += 1)
        expect(said).toMatch(new RegExp(`Langkah ${step} +\\d+ +[\\d,]+`));
      expect(said).toContain('n 16 · IKM 88,89 · mutu A');
    });

    test('then workbook, archive and sent mail are real files', () => {
      const all = readdirSync(out, { recursive: true }).map(String);
      expect(readFileSync(join(out, 'E-SKM Kecamatan Sukamaju.xlsx')).subarray(0, 2).toString()).toBe('PK');
      expect(
        all.some((path) => path.includes('Arsip E-SKM') && path.endsWith('berkas-pemeriksaan.txt')),
      ).toBe(true);
      const sent = all
        .filter((path) => path.startsWith('Surel') && path.endsWith('.eml'))
        .map((path) => readFileSync(join(out, path), 'utf8'));
      expect(
        sent.some(
          (mail) => mail.includes('organisasi@mekarsari.example') && mail.includes('application/pdf'),
        ),
      ).toBe(true);
    });
  });

  const header = 'no,tanggal,u1,u2,u3,u4,u5,u6,u7,u8,u9';
  test.each([
    ['a missing file', null, [], /tidak ditemukan/],
    [
      'an answer of 5',
      `${header}\n1,2021-06-01,1,2,3,4,5,1,2,3,4`,
      [],
      /baris 2, kolom G .*5 di luar pilihan 1 sampai 4/,
    ],
    [
      'an impossible date',
      `${header}\n1,2021-06-31,1,2,3,4,1,1,2,3,4`,
      [],
      /baris 2, kolom B .*2021-06-31 tidak ada/,
    ],
    [
      'a missing element',
      'no,tanggal,u1,u2\n1,2021-06-01,1,2',
      [],
      /baris 1: tidak ada kolom jawaban untuk U3/,
    ],
    [
      'two columns for one element',
      `${header},u9\n1,2021-06-01,1,2,3,4,1,1,2,3,4,4`,
      [],
      /baris 1: ada dua kolom untuk U9/,
    ],
    [
      'no valid row',
      `${header}\n1,2021-06-01,,2,3,4,1,1,2,3,4`,
      [],
      /tidak ada kuesioner yang dapat dihitung/,
    ],
    [
      'an unknown period',
      `${header}\n1,2021-06-01,1,2,3,4,1,1,2,3,4`,
      ['--period', '2021-X'],
      /Periode "2021-X" tidak dikenal/,
    ],
  ] as const)(
    'given %s, then one sentence names the place and nothing is written',
    (what, csv, args, sentence) => {
      const name = what.replaceAll(' ', '-');
      const file = join(folder, `${name}.csv`);
      if (csv !== null) writeFileSync(file, csv);
      const out = join(folder, `out-${name}`);
      const done = demo([file, '--out', out, ...args]);
      expect(done.status).not.toBe(0);
      expect(done.stdout).toBe('');
      expect(done.stderr.trim().split('\n')).toHaveLength(1);
      expect(done.stderr).toMatch(sentence);
      expect(existsSync(out)).toBe(false);
    },
  );
});
