import { join } from 'node:path';
import { office, officials, people } from '../../local/demo/cast';
import { Refused } from '../../local/demo/page';
import { openStage } from '../../local/demo/stage';
import { parseSnapshot } from '../../src/app/data/snapshot';
import type { DataReview, PaperRow, ReviewRow } from '../../src/shared/contract/dataCalls';
import { surveyForm } from '../support/respondents';

/** Mulberry32: the same seed, the same story. */
const dice = (seed: number) => {
  let state = seed;
  return (sides: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * sides);
  };
};

const period = '2021-S2';
const respondents = Array.from({ length: 12 }, (_, at) => `warga${at + 1}@gmail.com`);

/** Where a row's survey date stands in each tab, from 0. */
const tabs = { 'Respons Formulir': 0, 'Formulir Kertas': 1, 'Data dari E-SKM': 3 } as const;
const tabOf = { form: 'Respons Formulir', paper: 'Formulir Kertas', import: 'Data dari E-SKM' } as const;

const play = (seed: number) => {
  const roll = dice(seed);
  const stage = openStage(join(__dirname, '..', '..', 'dist'), '2021-S1');
  const { runtime } = stage;
  stage.page('owner').rpc('setup.run', office);
  stage.page('owner').rpc('setup.officials', { officials });
  for (const email of respondents) runtime.addAccount({ email, name: email });
  const form = surveyForm(runtime);
  form.asOffice().setAllowResponseEdits(true);
  // Two windows of one person: each may lock.
  const [page, other] = [stage.page('pelaksana'), stage.page('pelaksana')];
  const responses: string[] = [];
  const batches: string[] = [];
  const points = () => Array.from({ length: 9 }, () => roll(4) + 1).join('');
  const raw = { form: 0, paper: 0, imported: 0 };
  const did = { edits: 0, setAside: 0, undone: 0, locked: 0, meanwhile: 0 };
  let serial = 0;

  /** Somebody of the office may be told no: the data is locked, or changed meanwhile. */
  const unlessRefused = (act: () => void): boolean => {
    try {
      act();
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return false;
    }
  };

  const submit = () => {
    const who = respondents[roll(respondents.length)] ?? '';
    if (responses.length > 0 && roll(12) === 0) {
      form.sendAs(who, { points: points() }, responses[roll(responses.length)]);
      did.edits += 1;
      return;
    }
    responses.push(form.sendAs(who, { points: points(), age: String(17 + roll(60)) }));
    raw.form += 1;
  };

  const sheet = (date: string, answers: string): PaperRow => {
    serial += 1;
    const profile = { sex: 'L', age: 40, education: 'SMA', occupation: 'Swasta', service: '' } as const;
    return { ...profile, serial: `S${serial}`, date, answers, remark: '' };
  };
  const addPaper = (rows: readonly PaperRow[]) => {
    const { batch } = page.rpc<{ batch: string }>('paper.add', { batch: '', rows });
    raw.paper += rows.length;
    runtime.state.clock.now += 1000;
    return batch;
  };
  const paper = () => {
    const batch = addPaper(
      Array.from({ length: 1 + roll(8) }, () =>
        sheet(
          roll(2) === 0 ? '2021-05-01' : '2021-07-01',
          roll(6) === 0 ? `${points().slice(0, 8)}-` : points(),
        ),
      ),
    );
    if (roll(3) > 0) return;
    raw.paper -= page.rpc<{ removed: number }>('paper.undo', { batch, serial: '' }).removed;
    did.undone += 1;
  };

  const addFile = (n: number) => {
    const head = ['NO', 'TANGGAL', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'];
    const rows = [head, ...Array.from({ length: n }, (_, at) => [String(at + 1), '2021-07-01', ...points()])];
    const lines = rows.map((cells, at) => ({ line: at + 1, cells }));
    const table = { fileName: 'e-skm.csv', order: 'element', rows: lines };
    const { batch, added } = page.rpc<{ batch: string; added: number }>('import.commit', table);
    // The same file again is known.
    expect(unlessRefused(() => page.rpc('import.commit', table))).toBe(false);
    raw.imported += added;
    batches.push(batch);
  };
  const undo = () => {
    const [batch] = batches.splice(roll(batches.length), 1);
    if (batch === undefined) return;
    raw.imported -= page.rpc<{ removed: number }>('import.undo', { batch }).removed;
    did.undone += 1;
  };

  const review = () => page.rpc<DataReview>('data.review', { period });
  const decide = (rows: readonly ReviewRow[], include: boolean, reason: string): boolean =>
    unlessRefused(() =>
      page.rpc('data.setAside', {
        ...page.at(period),
        rows: rows.map(({ id, said, instead }) => ({ id, said, instead })),
        include,
        reason,
      }),
    );
  const setAside = () => {
    const [flag] = review().flags;
    const rows = flag?.rows.filter(() => roll(4) === 0).slice(0, 5) ?? [];
    if (rows.length > 0 && decide(rows, false, 'Diisi beruntun dari satu ponsel'))
      did.setAside += rows.length;
  };
  /** What was set aside and then changed or taken back is counted again, or not, by a new decision. */
  const decideAgain = () => {
    const { rows } = review().lapsed;
    if (rows.length > 0) decide(rows, true, 'Diperiksa lagi');
  };

  const lock = () => {
    decideAgain();
    const at = page.at(period);
    // Somebody answers, and somebody else locks, in the middle of it.
    runtime.interleave(3 + roll(12), () => {
      submit();
      if (unlessRefused(() => other.rpc('data.lock', { ...at, shortfallReason: 'Bersamaan.' })))
        did.meanwhile += 1;
    });
    if (unlessRefused(() => page.rpc('data.lock', { ...at, shortfallReason: 'Baru dimulai.' })))
      did.locked += 1;
    else unlessRefused(() => page.rpc('data.reopen', { ...page.at(period), reason: 'Ada yang terlambat.' }));
  };

  /** Every row that stands in the tabs, read by the owner: where, and whether its day is of the period. */
  const rawRows = () => {
    const book = runtime.as(people.owner).SpreadsheetApp.openById(stage.workbook);
    return Object.entries(tabs).flatMap(([name, dateColumn]) => {
      const rows = book.getSheetByName(name)?.getDataRange().getDisplayValues() ?? [];
      return rows.slice(1).flatMap((cells, at) => {
        const may = /2021-05|\/05\/2021/.test(cells[dateColumn] ?? '');
        return cells.every((cell) => cell === '') ? [] : [{ where: `${name} baris ${at + 2}`, here: !may }];
      });
    });
  };
  const snapshot = () => {
    const files = Object.values(runtime.state.drive.items).filter(({ name }) => /^Data terkunci/i.test(name));
    const newest = files.map(({ id }) => id).at(-1) ?? '';
    return parseSnapshot(runtime.as(people.owner).DriveApp.getFileById(newest).getBlob().getDataAsString());
  };
  return {
    ...{
      roll,
      runtime,
      page,
      raw,
      did,
      submit,
      sheet,
      addPaper,
      paper,
      addFile,
      undo,
      review,
      setAside,
      lock,
    },
    ...{ decideAgain, rawRows, snapshot, points, unlessRefused },
  };
};

type Story = ReturnType<typeof play>;

/** Counted + not counted + late + of another period = the rows in the tabs, those without doubt the ones that came. */
const checkSums = ({ review, raw, rawRows }: Story): DataReview => {
  const seen = review();
  const rows = raw.form + raw.paper + raw.imported;
  expect(rawRows()).toHaveLength(rows);
  expect(seen.counted + seen.notCounted.total + seen.late.total + seen.elsewhere).toBe(rows);
  expect(seen.notCounted.rows.map(({ reason }) => reason)).toEqual(
    seen.notCounted.rows.map(() => expect.stringMatching(/^Tidak dihitung \(alasan: [^)]+\)$/)),
  );
  return seen;
};

describe('nothing is lost and nothing is counted twice', () => {
  test.each([1])(
    'after 2 000 submissions, edits, sheets, files, undos, set-asides and lockings (seed %i)',
    (seed) => {
      const story = play(seed);
      const { roll, runtime, page, raw, did } = story;
      for (let step = 1; step <= 2000; step += 1) {
        const what = roll(400);
        if (what < 3) story.paper();
        else if (what < 6) story.addFile(1 + roll(6));
        else if (what < 8) story.undo();
        else if (what < 10) story.lock();
        else if (what < 12) story.setAside();
        else story.submit();
        if (roll(3) === 0) runtime.state.clock.now += roll(90) * 1000;
        if (step % 1000 === 0) checkSums(story);
      }
      expect(raw.form).toBeGreaterThan(1500);
      expect(Object.entries(did).filter(([, times]) => times === 0)).toEqual([]);

      // Locked at last by one person alone: nothing is late.
      story.unlessRefused(() => page.rpc('data.reopen', { ...page.at(period), reason: 'Dikunci ulang.' }));
      story.decideAgain();
      page.rpc('data.lock', { ...page.at(period), shortfallReason: 'Baru dimulai.' });
      expect(checkSums(story).late.total).toBe(0);
      // What comes after is late, each row of it, and only that.
      const before = new Set(story.rawRows().map(({ where }) => where));
      story.addPaper([story.sheet('2021-07-01', story.points()), story.sheet('2021-05-01', story.points())]);
      story.addFile(2);
      const forms = raw.form;
      while (raw.form < forms + 3) story.submit();
      const seen = checkSums(story);

      const rows = story.rawRows();
      const late = rows.filter(({ where, here }) => here && !before.has(where)).map(({ where }) => where);
      expect(late).toHaveLength(6);
      // People read "baris 1.775".
      const said = seen.late.rows.map(({ where }) => where.replace(/(\d)\.(\d{3})$/, '$1$2'));
      expect(said).toEqual(expect.arrayContaining(late));
      // Each row of the period stands in exactly one of the three: locked and counted, locked and not counted, late.
      const { responses, excluded } = story.snapshot();
      const locked = [...responses, ...excluded].map(({ source, row }) => `${tabOf[source]} baris ${row}`);
      expect([...locked, ...late].sort()).toEqual(
        rows.flatMap(({ where, here }) => (here ? [where] : [])).sort(),
      );
      expect(seen.elsewhere).toBe(rows.filter(({ here }) => !here).length);
      expect(new Set(excluded.map(({ id }) => id)).size).toBe(excluded.length);
    },
    240_000,
  );
});
