import { people } from '../../local/demo/cast';
import { openPage, type Page } from '../../local/demo/page';
import { drivePerson } from '../../local/host/drivePerson';
import { linesOf } from '../support/documentText';
import { type OfficeAt, officeAt } from '../support/officeStates';
import { pdfPages } from '../support/pdfText';
import { standing } from '../support/standing';
import { wholeOffice } from '../support/wholeOffice';

type Role = 'pelaksana' | 'kasiYanum' | 'sekcam' | 'camat';
type Home = {
  stage: string;
  office: { name: string; workbookUrl: string };
  period: { id: string };
  task: { title: string };
  flow: { status: string }[];
  practice: { lesson: string; next: { role: string; label: string } | null } | null;
};

const trainee = people.pelaksana;

const pages = ({ runtime, workbook }: OfficeAt) => ({
  /** At the office's own sidebar. */
  office: openPage(runtime, trainee, workbook),
  as: (role: Role): Page => openPage(runtime, trainee, workbook, role),
});

const begin = (office: OfficeAt): void => {
  const page = pages(office).office;
  while (!page.rpc<{ done: boolean }>('practice.begin', {}).done);
};

/** From the first answer to the sent report, as one person in four posts. */
const practise = (office: OfficeAt): string => {
  const { as, office: page } = pages(office);
  const home = as('pelaksana').rpc<Home>('home.load', { period: null });
  const period = home.period.id;
  const look = () => page.rpc('practice.look', {});
  as('pelaksana').rpc('paper.add', {
    batch: '',
    rows: [
      {
        serial: 'L-1',
        date: '2021-09-14',
        sex: 'P',
        age: 37,
        education: 'SMA',
        occupation: 'Swasta',
        service: 'KTP elektronik',
        answers: '443444434',
        remark: '',
      },
    ],
  });
  as('pelaksana').rpc('data.lock', { ...as('pelaksana').at(period), shortfallReason: '' });
  as('pelaksana').make('draft.make', period, () => undefined);
  as('pelaksana').rpc('draft.submit', as('pelaksana').at(period));
  look();
  const { priorities } = as('kasiYanum').rpc<{ priorities: { code: string }[] }>('evaluation.load', {
    period,
  });
  as('kasiYanum').rpc('evaluation.save', {
    period,
    evaluation: 'Waktu pelayanan dan sarana menjadi prioritas perbaikan.',
    decisions: ['Menata antrean.'],
    plan: priorities.map(({ code }) => ({
      element: code,
      programme: 'Menata ulang antrean',
      quarters: [1],
      personInCharge: 'Kasi Yanum',
    })),
  });
  as('kasiYanum').rpc('evaluation.decide', as('kasiYanum').at(period));
  as('pelaksana').make('report.finalise', period, () => undefined);
  as('kasiYanum').rpc('report.initial', as('kasiYanum').at(period));
  const { items } = as('sekcam').rpc<{ items: { item: string }[] }>('report.checklist', { period });
  as('sekcam').rpc('report.verify', {
    ...as('sekcam').at(period),
    checklist: items.map(({ item }) => ({ item, checked: true })),
  });
  as('pelaksana').rpc('letter.make', {
    ...as('pelaksana').at(period),
    number: '001/LATIHAN/2022',
    date: '2022-01-03',
    addressee: '',
    addresseePlace: '',
  });
  as('pelaksana').rpc('desk.place', as('pelaksana').at(period));
  return period;
};

const practiceFiles = ({ runtime }: OfficeAt) => {
  const { items } = runtime.state.drive;
  const root = Object.values(items).find(
    ({ name, trashed }) => !trashed && name.startsWith('Latihan E-SKM '),
  );
  const inside = (id: string | null): boolean =>
    id !== null && (id === root?.id || inside(items[id]?.parent ?? null));
  return Object.values(items).filter((item) => item.id !== root?.id && inside(item.parent));
};

describe('given an office in the middle of its semester, when a colleague practises a whole one', () => {
  let office: OfficeAt;
  let page: Page;
  let as: (role: Role) => Page;
  let before: ReturnType<typeof standing>;
  let period: string;
  beforeAll(() => {
    office = officeAt('decide');
    ({ office: page, as } = pages(office));
    before = standing(office.runtime.state);
    begin(office);
    period = practise(office);
  });

  test('then the Latihan is a semester of its own, on its first working day', () => {
    const home = as('camat').rpc<Home>('home.load', { period });
    expect(home).toMatchObject({
      stage: 'practice',
      office: { name: 'Kecamatan Latihan' },
      period: { id: '2021-S2' },
    });
    expect(home.practice).toMatchObject({ today: 'Senin, 3 Januari 2022', next: null });
    expect(page.rpc<Home>('home.load', { period: null })).toMatchObject({
      stage: 'office',
      period: { id: '2021-S1' },
      practice: null,
    });
  });

  test('then the Camat may decide there by moving the folder in Drive', () => {
    const folder = (name: string, parent?: string) =>
      practiceFiles(office).find((one) => one.name === name && (!parent || one.parent === parent))?.id ?? '';
    const report = folder('Semester II Tahun 2021', folder('1 Menunggu Pengesahan'));
    drivePerson(office.runtime.state, trainee).move(report, folder('2 Disahkan'));
    page.rpc('practice.look', {});
    const { flow, practice } = as('pelaksana').rpc<Home>('home.load', { period });
    expect(flow[6]?.status).toBe('done');
    expect(practice?.next).toBeNull();
  });

  test('then sending mails nobody and leaves the letter to read', () => {
    as('pelaksana').rpc('sending.email', { ...as('pelaksana').at(period), to: 'organisasi@latihan.invalid' });
    page.rpc('practice.look', {});
    const { flow } = as('pelaksana').rpc<Home>('home.load', { period });
    expect(flow.every(({ status }) => status === 'done')).toBe(true);
    const names = practiceFiles(office).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('Surel tidak dikirim'))).toHaveLength(2);
    expect(names).toContain('berkas-pemeriksaan.txt');
    expect(office.runtime.state.mails).toEqual(before.mails);
  });

  test('then every document and PDF says that it is a Latihan', () => {
    const mark = 'LATIHAN: BUKAN DOKUMEN RESMI';
    const files = practiceFiles(office);
    const documents = files.flatMap(({ id }) => office.runtime.state.documents[id] ?? []);
    expect(documents.length).toBeGreaterThanOrEqual(6);
    for (const { model } of documents) expect(linesOf(model)).toContain(mark);
    // The desk and the archive hold copies of the same bytes.
    const pdfs = new Set(
      files.flatMap(({ name, content }) => (name.endsWith('.pdf') ? (content ?? '') : [])),
    );
    expect(pdfs.size).toBe(4);
    for (const content of pdfs) expect(pdfPages(Buffer.from(content, 'base64'))[0]).toContain(mark);
  });

  test('then the office is as it was, and after the removal so is everything else', () => {
    const own = new Set(practiceFiles(office).flatMap(({ id, parent }) => [id, parent ?? '']));
    own.delete(drivePerson(office.runtime.state, trainee).root);
    const meanwhile = standing(office.runtime.state, own);
    expect(meanwhile).toEqual({ ...before, properties: meanwhile.properties });
    page.rpc('practice.remove', {});
    expect(standing(office.runtime.state)).toEqual(before);
    expect(page.rpc('practice.load', {})).toMatchObject({ standing: 'none' });
    expect(() => as('camat').rpc('home.load', { period })).toThrow('Latihan ini sudah tidak ada');
  });
});

/** Makes pieces, dying once at a call of one of them; answers false when that piece has fewer calls. */
const dieAt = (office: OfficeAt, piece: number, call: number): boolean => {
  const page = pages(office).office;
  for (let made = 0; made < piece; made += 1) page.rpc('practice.begin', {});
  office.runtime.killAt(call);
  try {
    page.rpc('practice.begin', {});
    return false;
  } catch {
    return true;
  }
};

/** The workbook made but not yet moved; between two folders; the form made but not yet moved; a template unmarked; the answers. */
const deaths = [
  [0, 4],
  [0, 9],
  [2, 30],
  [3, 25],
  [4, 12],
  [6, 30],
] as const;

describe('given the making of a Latihan dies at a call', () => {
  test.each(deaths)('of piece %d, call %d, when it is removed, then nothing of it is left', (piece, call) => {
    const office = officeAt('decide');
    const before = standing(office.runtime.state);
    expect(dieAt(office, piece, call)).toBe(true);
    pages(office).office.rpc('practice.remove', {});
    expect(standing(office.runtime.state)).toEqual(before);
  });

  test.each([deaths[1], deaths[2], deaths[4]])(
    'of piece %d, call %d, when it is gone on with, then it is whole',
    (piece, call) => {
      const office = officeAt('setup');
      expect(dieAt(office, piece, call)).toBe(true);
      begin(office);
      expect(wholeOffice(office.runtime.state)).toEqual(undisturbed());
    },
  );
});

const undisturbed = (() => {
  let whole: ReturnType<typeof wholeOffice> | null = null;
  return () => {
    if (whole === null) {
      const office = officeAt('setup');
      begin(office);
      whole = wholeOffice(office.runtime.state);
    }
    return whole;
  };
})();

test('given a Latihan, when calls would reach beyond it or name no post, then they are refused', () => {
  const office = officeAt('decide');
  const { as, office: page } = pages(office);
  expect(() => as('pelaksana').rpc('home.load', { period: null })).toThrow('Latihan ini sudah tidak ada');
  begin(office);
  for (const [method, args] of [
    ['setup.load', {}],
    ['health.check', {}],
    ['publication.load', { period: '2021-S2' }],
  ] as const)
    expect(() => as('pelaksana').rpc(method, args)).toThrow('tidak ada dalam latihan');
  expect(() => as('penjaga' as Role).rpc('home.load', { period: null })).toThrow('tidak sesuai');
  // Another colleague's page doesn't find it: it belongs to one account.
  const other = openPage(office.runtime, people.sekcam, office.workbook);
  expect(other.rpc('practice.load', {})).toMatchObject({ standing: 'none' });
  expect(page.rpc('practice.load', {})).toMatchObject({ standing: 'ready' });
});

test('given the practice folder was thrown away by hand, when Latihan is opened, then there is none and a new one can begin', () => {
  const office = officeAt('setup');
  const page = pages(office).office;
  begin(office);
  const hands = drivePerson(office.runtime.state, trainee);
  const [folder] = hands.list(hands.root).filter(({ name }) => name.startsWith('Latihan E-SKM '));
  hands.trash(folder?.id ?? '');
  expect(page.rpc('practice.load', {})).toMatchObject({ standing: 'none' });
  expect(page.rpc('practice.begin', {})).toMatchObject({ done: false });
});
