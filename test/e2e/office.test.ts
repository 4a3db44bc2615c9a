import { join } from 'node:path';
import { letterhead, office, officials, people } from '../../local/demo/cast';
import { readInput } from '../../local/demo/inputTable';
import { Refused } from '../../local/demo/page';
import { openStage, type Stage } from '../../local/demo/stage';
import { EditRefusal } from '../../local/host/personEdit';

const root = join(__dirname, '..', '..');
const input = readInput(join(root, 'test', 'data', 'responses', 'kecamatan-2020-2021.csv'), 'questionnaire');
const period = '2021-S1';

type Home = {
  version: string;
  alarms: string[];
  me: { identity: string; roles: { role: string }[] };
  task: { step: number; title: string; primary: { action: string } | null } | null;
  data: { counted: number; perSource: { label: string; n: number }[] };
  result: { ikm: string } | null;
};

const opened = (): Stage => openStage(join(root, 'dist'), period);

const setUp = (stage: Stage): Stage => {
  stage.page('owner').rpc('setup.run', office);
  stage.page('owner').rpc('setup.officials', { officials });
  stage.page('owner').rpc('setup.letterhead', letterhead);
  stage.guardianPage().rpc('setup.guardian', {
    officeUrl: `https://docs.google.com/spreadsheets/d/${stage.workbook}/edit`,
  });
  return stage;
};

const locked = (stage: Stage): Stage => {
  stage.page('pelaksana').rpc('import.commit', input);
  stage
    .page('pelaksana')
    .rpc('data.lock', { ...stage.page('pelaksana').at(period), shortfallReason: 'Warga belum terbiasa.' });
  return stage;
};

const home = (stage: Stage, person: keyof typeof people): Home =>
  stage.page(person).rpc<Home>('home.load', { period });

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
  throw new Error('Nothing was refused');
};

const sheet = (stage: Stage, name: string, person: keyof typeof people = 'owner') => {
  const found = stage.runtime.as(people[person]).SpreadsheetApp.openById(stage.workbook).getSheetByName(name);
  if (found === null) throw new Error(`There is no tab ${name}`);
  return found;
};

/** Everything that setup makes, without ids and times: tabs, rows, protections, folders, permissions, files. */
const shape = (stage: Stage) => {
  const { state } = stage.runtime;
  const book = state.spreadsheets[stage.workbook];
  const names = new Map(Object.values(state.drive.items).map((item) => [item.id, item.name]));
  return {
    tabs: book?.sheets.map((one) => ({
      name: one.name,
      hidden: one.hidden,
      size: [one.maxRows, one.maxColumns],
      // Ids of files and folders differ between two offices.
      cells: one.rows.map((row) =>
        row?.v.map((cell) => (/^[\w-]{25,}$|^https:/.test(String(cell)) ? 'id' : cell)),
      ),
      protections: one.protections
        .map(({ description, rect, editors }) => ({
          description,
          rect,
          editors: [...(editors ?? ['all'])].sort(),
        }))
        .sort((a, b) => (a.description < b.description ? -1 : 1)),
    })),
    drive: Object.values(state.drive.items)
      .filter(({ trashed }) => !trashed)
      .map(
        (item) =>
          `${names.get(item.parent ?? '') ?? ''}/${item.name} ${JSON.stringify(Object.values(item).at(-1)).length > 0}`,
      )
      .sort(),
    forms: Object.values(state.forms).map(({ title, published, items }) => ({
      title,
      published,
      items: items.length,
    })),
  };
};

describe('setup', () => {
  test('given it was run, when it is run again, then the office is the same', () => {
    const stage = opened();
    stage.page('owner').rpc('setup.run', office);
    const before = shape(stage);
    stage.page('owner').rpc('setup.run', office);
    expect(shape(stage)).toEqual(before);
  });

  // Spread over the whole run; every call is tried in the long tests.
  test.each([3, 17, 40, 75, 120, 165, 210, 255, 300, 345, 390])(
    'given it was killed at call %i, when it is run again, then the office is the same as without the kill',
    (call) => {
      const whole = opened();
      whole.page('owner').rpc('setup.run', office);
      const stage = opened();
      stage.runtime.killAt(call);
      expect(() => stage.page('owner').rpc('setup.run', office)).toThrow();
      stage.page('owner').rpc('setup.run', office);
      expect(shape(stage)).toEqual(shape(whole));
    },
  );

  test('given staff at the sidebar, when they run setup, then only the owner may', () => {
    const stage = setUp(opened());
    expect(refusal(() => stage.page('pelaksana').rpc('setup.run', office))).toContain(
      'Hanya pemilik buku kerja',
    );
    expect(refusal(() => stage.page('sekcam').rpc('setup.officials', { officials }))).toContain(
      'Hanya pemilik',
    );
  });

  test('given the office workbook itself, when the guardian is set up there, then it is refused', () => {
    const stage = setUp(opened());
    const officeUrl = `https://docs.google.com/spreadsheets/d/${stage.workbook}/edit`;
    expect(refusal(() => stage.page('owner').rpc('setup.guardian', { officeUrl }))).toContain(
      'buku kerja lain',
    );
    expect(refusal(() => stage.guardianPage().rpc('setup.guardian', { officeUrl: 'halo' }))).toContain(
      'tidak dapat dibuka',
    );
  });
});

describe('the door', () => {
  test('given nonsense from the page, when it knocks, then it gets a sentence and nothing happens', () => {
    const stage = setUp(opened());
    const page = stage.page('pelaksana');
    expect(refusal(() => page.rpc('__proto__', {}))).toContain('Periksa lagi');
    expect(refusal(() => page.rpc('toString', {}))).toContain('Periksa lagi');
    expect(refusal(() => page.rpc('data.lock', { period: '2021-S3', expectedVersion: '' }))).toContain(
      'Periode',
    );
    expect(refusal(() => page.rpc('data.lock', null))).toContain('Periksa lagi');
  });

  test('given the menu under AuthMode.NONE, when the workbook is opened, then E-SKM is there', () => {
    const stage = setUp(opened());
    const [run] = stage.runtime.open(stage.workbook, { user: people.camat });
    expect(run?.record).toMatchObject({ outcome: 'completed', error: null });
    expect(JSON.stringify(run?.record?.ui)).toContain('E-SKM');
  });

  test('given an account in no post, when it opens the sidebar, then it is told who may register it', () => {
    const stage = setUp(opened());
    expect(home(stage, 'owner').me).toMatchObject({ identity: 'unknown', roles: [] });
    expect(refusal(() => stage.page('owner').rpc('import.commit', input))).toContain(
      'belum terdaftar di tab Pejabat',
    );
  });
});

describe('answers', () => {
  test('given a citizen answers the form, when the Pelaksana looks, then the answer is counted by its question', () => {
    const stage = setUp(opened());
    const form = Object.values(stage.runtime.state.forms)[0];
    if (form === undefined) throw new Error('no form');
    const answers = Object.fromEntries(
      form.items
        .filter((item) => item.type !== 'PARAGRAPH_TEXT')
        .map((item) => [String(item.id), item.type === 'TEXT' ? '35' : (item.choices.at(-1)?.value ?? '')]),
    );
    stage.runtime.submitForm(form.id, answers);
    const seen = stage.page('pelaksana').rpc<Home>('home.load', { period: '2021-S2' });
    expect(seen.data.perSource).toEqual([{ label: 'Formulir daring', n: 1 }]);
    expect(seen.result?.ikm).toBe('100,00');
  });

  test('given text that looks like a formula, when a file with it comes in, then it stays text', () => {
    const stage = setUp(opened());
    const rows = [
      { line: 1, cells: ['tanggal', 'u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9', 'saran'] },
      { line: 2, cells: ['2021-06-01', 4, 4, 4, 4, 4, 4, 4, 4, 4, '=IMPORTXML("http://x";"//a")'] },
    ];
    stage.page('pelaksana').rpc('import.commit', { fileName: 'x.csv', order: 'element', rows });
    const tab = sheet(stage, 'Data dari E-SKM');
    expect(tab.getRange('S2').getFormula()).toBe('');
    expect(tab.getRange('S2').getValue()).toBe('=IMPORTXML("http://x";"//a")');
  });

  test('given two people lock at once, when both press, then one wins and the other is told', () => {
    const stage = setUp(opened());
    stage.page('pelaksana').rpc('import.commit', input);
    const ask = { ...stage.page('pelaksana').at(period), shortfallReason: 'x' };
    let inner: unknown;
    stage.runtime.interleave(20, () => {
      inner = stage.page('pelaksana').rpc('data.lock', ask);
    });
    const outer = stage.page('pelaksana').rpc<{ counted: number }>('data.lock', ask);
    expect(inner).toMatchObject({ counted: 16 });
    expect(outer.counted).toBe(16);
    const log = sheet(stage, 'Riwayat').getDataRange().getDisplayValues();
    expect(log.filter((row) => row.includes('lockData'))).toHaveLength(1);
  });
});

describe('what Google itself holds', () => {
  const stage = locked(setUp(opened()));
  const edit = (person: keyof typeof people, range: string, value: string, tab = 'Alur SOP') =>
    stage.runtime.editCell(
      { spreadsheetId: stage.workbook, sheet: tab, range, value },
      { user: people[person] },
    );

  test.each([
    ['sekcam', 'E7', 'Paraf'],
    ['pelaksana', 'G9', 'Sahkan'],
    ['kasiYanum', 'P7', 'f'.repeat(64)],
    ['camat', 'C3', 'lain'],
  ] as const)('given %s, when they type into %s, then Sheets refuses', (person, range, value) => {
    expect(() => edit(person, range, value)).toThrow(EditRefusal);
  });

  test.each(['Pejabat', 'Pengaturan', 'Hari Libur', 'Layanan'])(
    'given staff, when they change %s, then Sheets refuses',
    (tab) => {
      expect(() => edit('pelaksana', 'A2', 'x', tab)).toThrow(EditRefusal);
    },
  );

  test('given the Camat chooses Sahkan too early on a phone, when the guardian reads it, then it is taken out with a note', () => {
    edit('camat', 'G9', 'Sahkan');
    const cell = sheet(stage, 'Alur SOP').getRange('G9');
    expect([cell.getValue(), cell.getNote()]).toEqual(['', expect.stringContaining('Belum gilirannya')]);
    expect(home(stage, 'camat').task?.step).toBe(2);
  });

  test('given something that is not in the list, when the Camat types it, then the rule refuses it', () => {
    expect(() => edit('camat', 'G9', 'Setuju')).toThrow(EditRefusal);
  });

  test("given the Pelaksana's own script, when it appends the Camat's approval to the log, then nothing moves and all are told", () => {
    const log = sheet(stage, 'Riwayat', 'pelaksana');
    const last = log.getDataRange().getDisplayValues().at(-1) ?? [];
    log.appendRow([...last.slice(0, 2), people.camat, 'camat', ...last.slice(4)]);
    stage.pass(11);
    const seen = home(stage, 'kasiYanum');
    expect(seen.task?.step).toBe(2);
    expect(seen.alarms.join(' ')).toMatch(/Catatan No 2 .*dua kali|tidak didukung/);
  });
});

test('given junk in the last row of the log, when the next act is written, then it is written all the same', () => {
  const stage = setUp(opened());
  stage.page('pelaksana').rpc('import.commit', input);
  sheet(stage, 'Riwayat', 'kasiYanum').appendRow(['coba', 'coba']);
  locked(setUpAgain(stage));
  expect(home(stage, 'kasiYanum').task?.step).toBe(2);
  expect(home(stage, 'kasiYanum').alarms.join(' ')).toContain('bukan catatan E-SKM');
});

/** A second import of the same file would be refused: only the locking of `locked` is wanted. */
const setUpAgain = (stage: Stage): Stage => ({
  ...stage,
  page: (person) => {
    const page = stage.page(person);
    const rpc: typeof page.rpc = (method, args) =>
      method === 'import.commit' ? (undefined as never) : page.rpc(method, args);
    return { ...page, rpc };
  },
});
