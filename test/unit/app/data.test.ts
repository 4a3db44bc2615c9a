import { driftCount, driftOf } from '../../../src/app/data/drift';
import { previewImport } from '../../../src/app/data/importPreview';
import { commitImport, undoImport } from '../../../src/app/data/importTable';
import { judgeResponses } from '../../../src/app/data/judgedResponses';
import { lockData } from '../../../src/app/data/lockData';
import { readSnapshot } from '../../../src/app/data/readSnapshot';
import { reopenData } from '../../../src/app/data/reopenData';
import { rowMarksFor, rowMarksText } from '../../../src/app/data/rowMarks';
import { parseSnapshot, snapshotText } from '../../../src/app/data/snapshot';
import { periodOf } from '../../../src/domain/period/period';
import type { ImportTable } from '../../../src/shared/contract/importCalls';
import { headers } from '../../../src/shared/office/tabs';
import { officeSettings } from '../../support/officeCast';
import { kecamatanTable, must, officeRun, period } from '../../support/officeRun';

const semester = periodOf('semester', 2021, 1);

describe('importing a file', () => {
  test('given the kecamatan export in questionnaire order, when previewed, then columns are said by meaning', () => {
    const run = officeRun();
    const preview = must(previewImport(run.as('pelaksana'), kecamatanTable()));
    expect(preview).toMatchObject({ good: 41, bad: [], seenBefore: null });
    expect(preview.columns.find(({ column }) => column === 'Q')).toMatchObject({
      title: 'u8',
      fate: 'answer',
      meaning: 'U9 Sarana dan Prasarana',
    });
    expect(run.office.tables).toEqual([]);
  });

  test('given an answer of 5, when committed, then its row stays out and was named with line and column', () => {
    const run = officeRun();
    const table: ImportTable = {
      fileName: 'a.csv',
      order: 'element',
      rows: [
        { line: 1, cells: ['nik', 'tanggal', 'u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9'] },
        { line: 2, cells: ['3374', '2021-06-01', 4, 4, 4, 4, 4, 4, 4, 4, 4] },
        { line: 3, cells: ['3375', '2021-06-02', 4, 4, 5, 4, 4, 4, 4, 4, 4] },
        { line: 4, cells: ['3376', '2021-06-03', 4, 4, '', 4, 4, 4, 4, 4, 4] },
      ],
    };
    const preview = must(previewImport(run.as('pelaksana'), table));
    expect(preview.bad).toEqual([
      { line: 3, column: 'E (u3)', given: '5', reason: 'jawaban 5 di luar pilihan 1 sampai 4' },
    ]);
    expect(preview.columns[0]).toEqual({
      column: 'A',
      title: 'nik',
      fate: 'dropped',
      meaning: 'Tidak dibaca: menunjuk orang',
      samples: [],
    });
    expect(must(commitImport(run.as('pelaksana'), table))).toMatchObject({ added: 2, excluded: 1 });
    expect(JSON.stringify(run.office.tables)).not.toContain('3374');
  });

  test('given the same content came in before, when committed again, then it is refused whole', () => {
    const run = officeRun();
    must(commitImport(run.as('pelaksana'), kecamatanTable()));
    const again = commitImport(run.as('pelaksana'), { ...kecamatanTable(), fileName: 'lain.csv' });
    expect(again).toMatchObject({ ok: false, problem: { kind: 'importedBefore', fileName: 'lain.csv' } });
    expect(run.home('pelaksana').data?.counted).toBe(16);
  });

  test('given a batch, when it is taken back, then all of it goes and nothing else', () => {
    const run = officeRun();
    const { batch } = must(commitImport(run.as('pelaksana'), kecamatanTable()));
    expect(must(undoImport(run.as('pelaksana'), batch))).toEqual({ removed: 41 });
    expect(run.home('pelaksana').data?.counted).toBe(0);
    expect(undoImport(run.as('pelaksana'), batch)).toMatchObject({
      ok: false,
      problem: { kind: 'unknownBatch' },
    });
  });

  test('given somebody in no post, when they import, then they are refused by name', () => {
    const run = officeRun();
    expect(commitImport(run.as('tamu@lain.example'), kecamatanTable())).toMatchObject({
      ok: false,
      problem: { kind: 'notRecognised', identity: { kind: 'unknown', email: 'tamu@lain.example' } },
    });
  });
});

describe('locking the data', () => {
  test('given 16 of 41 answers are of the period, when locked, then they count, with the published figures', () => {
    const run = officeRun();
    run.upTo(1);
    const snapshot = readSnapshot(run.as('pelaksana'), period);
    expect(snapshot?.responses).toHaveLength(16);
    // U8 = 57/16 and U9 = 58/16: what a swapped question 8 and 9 would break.
    const nrr = (code: string) => snapshot?.result.elements.find((one) => one.code === code)?.nrr;
    expect([nrr('U8'), nrr('U9'), snapshot?.result.ikm, snapshot?.result.grade]).toEqual([
      3.5625,
      3.625,
      88.89,
      'A',
    ]);
    expect(snapshot?.trend.map((point) => point.period.id)).toEqual(['2020-S1', '2020-S2']);
  });

  test('given fewer than the target, when no reason is written, then it is refused and no file is left', () => {
    const run = officeRun({ settings: { ...officeSettings, population: '300' } });
    must(commitImport(run.as('pelaksana'), kecamatanTable()));
    const files = run.office.files.items().length;
    // Krejcie-Morgan's table: 300 → 169.
    expect(
      lockData(run.as('pelaksana'), { period, expectedVersion: '', shortfallReason: ' ' }),
    ).toMatchObject({
      ok: false,
      problem: { kind: 'shortfallUnexplained', counted: 16, target: 169 },
    });
    expect(run.office.files.items()).toHaveLength(files);
    expect(run.office.log).toEqual([]);
  });

  test('given a run died after the file was made, when locked again, then there is one file and one event', () => {
    const run = officeRun();
    must(commitImport(run.as('pelaksana'), kecamatanTable()));
    const world = run.as('pelaksana');
    const dying = {
      ...world,
      lock: {
        exclusively: () => {
          throw new Error('killed');
        },
      },
    };
    expect(() => lockData(dying, { period, expectedVersion: '', shortfallReason: '' })).toThrow('killed');
    must(lockData(run.as('pelaksana'), { period, expectedVersion: '', shortfallReason: '' }));
    expect(run.office.files.items().filter(({ name }) => name.startsWith('Data terkunci'))).toHaveLength(1);
    expect(run.office.log.map(({ action }) => action)).toEqual(['openPeriod', 'lockData']);
  });

  test('given it is locked, when reopened with a reason, then the next revision begins and the draft lapses', () => {
    const run = officeRun();
    run.upTo(2);
    const reopened = reopenData(run.as('pelaksana'), {
      period,
      expectedVersion: run.version(),
      reason: 'Ada formulir susulan',
    });
    expect(must(reopened)).toEqual({ revision: 2 });
    const home = run.home('pelaksana');
    expect(home.task).toMatchObject({ step: 1, primary: { action: 'lockData' } });
    expect(home.flow[1]?.status).not.toBe('done');
    expect(home.data?.locked).toBe(false);
  });

  test('given a snapshot, when written and read again, then it says the same', () => {
    const run = officeRun();
    run.upTo(1);
    const snapshot = readSnapshot(run.as('pelaksana'), period);
    if (snapshot === null) throw new Error('no snapshot');
    expect(parseSnapshot(snapshotText(snapshot))).toEqual(snapshot);
  });
});

describe('drift', () => {
  test('given rows are only sorted, when compared, then nothing has changed', () => {
    const run = officeRun();
    run.upTo(1);
    const snapshot = readSnapshot(run.as('pelaksana'), period);
    if (snapshot === null) throw new Error('no snapshot');
    const sorted = run.office.tables.map((table) => {
      const [head, ...rows] = table.rows;
      const turned = [...rows].reverse().map((row, at) => ({ ...row, line: at + 2 }));
      return { ...table, rows: head === undefined ? turned : [head, ...turned] };
    });
    const now = must(judgeResponses(sorted, { period: semester, setAside: {} }));
    expect(driftOf(snapshot, now)).toEqual({ changed: [], missing: [], late: [] });
  });

  test('given one answer deleted and one late, when compared, then each is told apart', () => {
    const run = officeRun();
    run.upTo(1);
    const snapshot = readSnapshot(run.as('pelaksana'), period);
    if (snapshot === null) throw new Error('no snapshot');
    const first = snapshot.responses[0]?.row ?? 0;
    const late = ['x', 'b.csv', 'x-2', '2021-06-30', '', '', '', '', '', 4, 4, 4, 4, 4, 4, 4, 4, 4, ''];
    const tables = run.office.tables.map((table) => ({
      ...table,
      rows: [...table.rows.filter(({ line }) => line !== first), { line: 99, cells: late }],
    }));
    const now = must(judgeResponses(tables, { period: semester, setAside: {} }));
    const drift = driftOf(snapshot, now);
    expect([drift.changed.length, drift.missing.length, drift.late]).toEqual([0, 1, ['import:x-2']]);
    expect(driftCount(drift)).toBe(1);
  });
});

describe('where reading may start', () => {
  const row = (line: number, date: string) => ({
    line,
    cells: ['b', 'b.csv', `b-${line}`, date, '', '', '', '', '', 4, 4, 4, 4, 4, 4, 4, 4, 4, ''],
  });
  const table = (dates: readonly string[]) => ({
    source: 'import' as const,
    rows: [{ line: 1, cells: [...headers.import] }, ...dates.map((date, at) => row(at + 2, date))],
  });

  test('given 600 old rows, when marked, then reading starts at the row before the first new one', () => {
    const tables = [
      table([...Array<string>(600).fill('2020-03-01'), '2021-02-01', '2020-12-31', '2021-03-01']),
    ];
    const judged = must(judgeResponses(tables, { period: null, setAside: {} }));
    const rowMarks = rowMarksText(tables, judged, semester);
    expect(rowMarksFor({ rowMarks }, semester).import?.line).toBe(601);
    expect(rowMarksFor({ rowMarks }, periodOf('semester', 2020, 2))).toEqual({});
  });

  test('given few rows or nonsense in the setting, when asked, then everything is read', () => {
    const tables = [table(['2020-03-01', '2021-02-01'])];
    const judged = must(judgeResponses(tables, { period: null, setAside: {} }));
    expect(rowMarksFor({ rowMarks: rowMarksText(tables, judged, semester) }, semester)).toEqual({});
    expect(rowMarksFor({ rowMarks: '{"from":3}' }, semester)).toEqual({});
  });
});
