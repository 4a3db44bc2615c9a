import { join } from 'node:path';
import { office, officials, people } from '../../local/demo/cast';
import { Refused } from '../../local/demo/page';
import { openStage, type Stage } from '../../local/demo/stage';

const period = '2021-S1';
const shortfallReason = 'Dibaca dalam beberapa bagian.';

type Locked = { done: boolean; doing: string; counted: number; excluded: number; code: string };

const head = ['TANGGAL', 'JENIS KELAMIN', 'USIA', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'];

/** Answers 1–4 in turn, from January to June. */
const file = (count: number) => ({
  fileName: 'banyak.csv',
  order: 'element',
  rows: [
    { line: 1, cells: head },
    ...Array.from({ length: count }, (_, at) => ({
      line: at + 2,
      cells: [
        `2021-0${(at % 6) + 1}-15`,
        at % 2 === 0 ? 'L' : 'P',
        20 + (at % 40),
        ...Array.from({ length: 9 }, (__, question) => ((at + question) % 4) + 1),
      ],
    })),
  ],
});

/** 900 answers of the semester in `Data dari E-SKM`, read 400 rows a call: three calls, and one that locks. */
const manyAnswers = (): Stage => {
  const stage = openStage(join(__dirname, '..', '..', 'dist'), period);
  stage.page('owner').rpc('setup.run', office);
  stage.page('owner').rpc('setup.officials', { officials });
  stage.page('pelaksana').rpc('import.commit', file(900));
  const settings = sheetOf(stage, 'Pengaturan');
  settings.appendRow(['rowsAtOnce', '400']);
  return stage;
};

const sheetOf = ({ runtime, workbook }: Stage, name: string) => {
  const sheet = runtime.as(people.owner).SpreadsheetApp.openById(workbook).getSheetByName(name);
  if (sheet === null) throw new Error(`There is no ${name}`);
  return sheet;
};

const lockOnce = (stage: Stage, expectedVersion = ''): Locked =>
  stage.page('pelaksana').rpc<Locked>('data.lock', { period, expectedVersion, shortfallReason });

/** The page's way: the same call until it says that it is done. */
const lockInPieces = (stage: Stage): readonly Locked[] => {
  const said = [lockOnce(stage)];
  while (said.at(-1)?.done === false && said.length < 10) said.push(lockOnce(stage));
  return said;
};

const pieces = ({ runtime }: Stage): readonly string[] =>
  Object.values(runtime.state.drive.items)
    .filter(({ name, trashed }) => !trashed && name.startsWith('Bagian data'))
    .map(({ name }) => name);

const events = (stage: Stage): readonly string[] =>
  sheetOf(stage, 'Riwayat')
    .getDataRange()
    .getDisplayValues()
    .flat()
    .filter((cell) => cell === 'lockData');

describe('more rows than anybody waits for', () => {
  type Home = {
    data: { counted: number; target: number; perSource: { label: string; n: number }[]; countedAt: string };
    result: { ikm: string; n: number };
  };

  test('the sidebar shows what the guardian counted and when, and reads them itself once it is silent', () => {
    const stage = openStage(join(__dirname, '..', '..', 'dist'), period);
    const { runtime, workbook, guardian } = stage;
    stage.page('owner').rpc('setup.run', office);
    stage.page('owner').rpc('setup.officials', { officials });
    const officeUrl = `https://docs.google.com/spreadsheets/d/${workbook}/edit`;
    stage.guardianPage().rpc('setup.guardian', { officeUrl });
    const answers = file(10_008).rows.slice(1);
    const data = sheetOf(stage, 'Data dari E-SKM');
    data.insertRowsAfter(data.getMaxRows(), answers.length);
    data
      .getRange(2, 1, answers.length, 19)
      .setNumberFormat('@')
      .setValues(
        answers.map(({ cells: [date, sex, age, ...points] }, at) =>
          ['b1', 'banyak.csv', `b1-${at + 2}`, date, sex, age, '', '', '', ...points, ''].map(String),
        ),
      );
    runtime.state.clock.now += 61 * 60_000;
    runtime.call('guardianOnTimer_', [{}], { container: guardian, user: people.owner, via: 'editor' });
    const page = stage.page('pelaksana');
    const home = page.rpc<Home>('home.load', { period });
    // Each question gets 1, 2, 3 and 4 equally often: 2,5 × 25. Krejcie-Morgan's table for 300 users: 169.
    expect(home.data).toMatchObject({
      counted: 10_008,
      target: 169,
      perSource: [{ label: 'Data dari E-SKM', n: 10_008 }],
      countedAt: expect.stringMatching(
        /^Dihitung Penjaga 1 Juli 2021 pukul 10\.\d\d WIB\. Periksa Jawaban dan Kunci Data menghitung jawaban yang terbaru\.$/,
      ),
    });
    expect(home.result).toMatchObject({ ikm: '62,50', n: 10_008 });
    const opening = runtime.ledger.totals(runtime.ledger.last()?.number);
    expect(opening.calls).toBeLessThanOrEqual(10);
    expect(opening.cellsRead).toBeLessThan(10_000);
    // Somebody's eyes and the lock look at the rows themselves.
    data.getRange('J2').setValue('');
    expect(page.rpc<{ counted: number }>('data.review', { period }).counted).toBe(10_007);
    runtime.state.clock.now += 3 * 3_600_000;
    expect(page.rpc<Home>('home.load', { period }).data).toMatchObject({ counted: 10_007, countedAt: null });
  }, 240_000);
});

describe('more rows than one call reads', () => {
  test('are locked by the same call repeated, said how far it is, with nothing left behind', () => {
    const stage = manyAnswers();
    const said = lockInPieces(stage);
    expect(said.map(({ done, doing }) => [done, doing])).toEqual([
      [false, 'Membaca jawaban: 398 baris sudah dibaca…'],
      [false, 'Membaca jawaban: 798 baris sudah dibaca…'],
      [false, 'Membaca jawaban: 900 baris sudah dibaca…'],
      [true, 'Data terkunci.'],
    ]);
    expect(said.at(-1)).toMatchObject({ counted: 900, excluded: 0 });
    expect(pieces(stage)).toEqual([]);
    expect(events(stage)).toHaveLength(1);
  }, 120_000);

  test('killed anywhere in the middle, the work goes on where it was, and every row counts once', () => {
    const stage = manyAnswers();
    // Fewer calls than a piece takes at first, then more and more: dies while reading, storing, noting, locking.
    for (let at = 12; at < 60; at += 6) {
      stage.runtime.killAt(at);
      try {
        if (lockOnce(stage).done) break;
      } catch (error) {
        if (error instanceof Refused) break;
      }
    }
    // Never reached: whatever comes now is let live.
    stage.runtime.killAt(1_000_000);
    const home = stage.page('pelaksana').rpc<{ data: { locked: boolean; counted: number } }>('home.load', {
      period,
    });
    if (!home.data.locked) expect(lockInPieces(stage).at(-1)).toMatchObject({ done: true, counted: 900 });
    const after = stage.page('pelaksana').rpc<{ data: { locked: boolean; counted: number } }>('home.load', {
      period,
    });
    expect(after.data).toMatchObject({ locked: true, counted: 900 });
    expect(events(stage)).toHaveLength(1);
  }, 240_000);

  test('given somebody sorts the tab between two calls, then reading begins anew and nothing counts twice', () => {
    const stage = manyAnswers();
    lockOnce(stage);
    const data = sheetOf(stage, 'Data dari E-SKM');
    data.getRange(2, 1, 900, data.getLastColumn()).sort({ column: 3, ascending: false });
    expect(lockOnce(stage)).toMatchObject({ done: false, doing: 'Membaca jawaban: 0 baris sudah dibaca…' });
    expect(lockInPieces(stage).at(-1)).toMatchObject({ done: true, counted: 900 });
  }, 120_000);
});
