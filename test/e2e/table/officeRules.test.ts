import { people } from '../../../local/demo/cast';
import type { HomeView } from '../../../src/shared/contract/homeCalls';
import type { SavedSetup } from '../../../src/shared/contract/setupCalls';
import { type OfficeAt, officeAt } from '../../support/officeStates';
import { typeInto } from '../../support/recordOf';

const homeOf = (office: OfficeAt, who: keyof typeof people): HomeView =>
  office.page(who).rpc<HomeView & Record<string, unknown>>('home.load', { period: office.period });

const settingsOf = (office: OfficeAt): string[][] =>
  office.runtime
    .as(people.owner)
    .SpreadsheetApp.openById(office.workbook)
    .getSheetByName('Pengaturan')
    ?.getDataRange()
    .getDisplayValues() ?? [];

/** The owner types a rule into `Pengaturan`; answers the cell. */
const setRule = (office: OfficeAt, key: string, rule: string): string => {
  const cell = `B${settingsOf(office).findIndex(([name]) => name === key) + 1}`;
  office.runtime.editCell(
    { spreadsheetId: office.workbook, sheet: 'Pengaturan', range: cell, value: rule },
    { user: people.owner },
  );
  return cell;
};

describe("The office's own rules for the SOP", () => {
  it('given a fresh setup, then the rules of the SOP stand in Pengaturan to be read and changed', () => {
    const rules = settingsOf(officeAt('lock')).filter(([key]) => /^langkah/.test(key ?? ''));
    expect(rules.map(([key, rule]) => `${key}: ${rule}`)).toEqual([
      'langkah1: Pelaksana | - | 1',
      'langkah2: Pelaksana | - | 1',
      'langkah3: Kasi Yanum | 2 | 1',
      'langkah4: Pelaksana | - | 1',
      'langkah5: Kasi Yanum, Sekcam | 4 | 1',
      'langkah6: Pelaksana | - | 1',
      'langkah7: Camat | 4, 6 | 1',
      'langkah8: Pelaksana | - | 1',
    ]);
  }, 120_000);

  it('when the owner lets step 5 be returned to step 2 too and gives it three days, then the Sekcam can, and the deadline moves', () => {
    const office = officeAt('verify');
    const before = homeOf(office, 'sekcam').task?.due;
    setRule(office, 'langkah5', 'Kasi Yanum, Sekcam | 4, 2 | 3');
    const home = homeOf(office, 'sekcam');
    const back = home.task?.others.find(({ action }) => action === 'return');
    expect(back?.targets.map(({ step }) => step)).toEqual([4, 2]);
    expect(home.task?.due).not.toBe(before);
    const page = office.page('sekcam');
    page.rpc('step.return', { ...page.at(office.period), toStep: 2, note: 'Ulangi dari draf.' });
    expect(homeOf(office, 'pelaksana').task?.step).toBe(2);
  }, 120_000);

  it.each([
    ['langkah3', 'Lurah | 2 | 1', /"Lurah" tidak dikenal/],
    ['langkah3', 'Kasi Yanum | 5 | 1', /tidak dapat dikembalikan ke "5"/],
    ['langkah7', 'Camat | 4, 6 | besok', /"besok" bukan jumlah hari kerja/],
    ['langkah5', 'Sekcam | 4 | 1', /memerlukan 2 jabatan/],
    ['langkah3', 'Pelaksana | 2 | 1', /tidak dapat memeriksa langkah 3/],
  ])(
    'when %s is set to "%s", then nothing goes on, and one sentence names the cell',
    (key, rule, why) => {
      const office = officeAt('verify');
      const cell = setRule(office, key, rule);
      const load = () => homeOf(office, 'sekcam');
      expect(load).toThrow(why);
      expect(load).toThrow(`tab Pengaturan, sel ${cell}.`);
    },
    120_000,
  );
});

describe('Plt. and Plh.', () => {
  const day = (office: OfficeAt, ahead: number): string =>
    new Date(office.runtime.state.clock.now + ahead * 86_400_000).toISOString().slice(0, 10);
  const plh = 'plh.sekcam@gmail.com';
  const name = (office: OfficeAt, from: number, until: number) => {
    office.runtime.addAccount({ email: plh });
    office.page('owner').rpc('setup.deputies', {
      deputies: [
        {
          role: 'sekcam',
          deputy: 'plh',
          email: plh,
          name: 'Dewi Lestari, S.Sos.',
          nip: '',
          rank: '',
          from: day(office, from),
          until: day(office, until),
        },
      ],
    });
  };
  const homeOfPlh = (office: OfficeAt) =>
    (
      office.runtime.call('rpc', ['home.load', { period: office.period }], {
        user: plh,
        container: office.workbook,
        via: 'page',
      }) as { value: HomeView }
    ).value;

  it('given a Plh. for these days, then sidebar and cell are theirs, and the record names them Plh.', () => {
    const office = officeAt('verify');
    name(office, 0, 3);
    expect(homeOfPlh(office).me.roles.map(({ label }) => label)).toEqual(['Plh. Sekcam']);
    expect(homeOfPlh(office).task?.primary?.action).toBe('verifyReport');
    const saved = office.page('owner').rpc<SavedSetup & Record<string, unknown>>('setup.load', {});
    expect(saved.deputies.map(({ email }) => email)).toEqual([plh]);
    expect(saved.mayChange).toBe(true);
  }, 120_000);

  it('given days that are over, then the guardian has closed the column, and the sidebar says until when', () => {
    const office = officeAt('verify');
    name(office, 0, 1);
    office.runtime.state.clock.now += 3 * 86_400_000;
    office.guard();
    expect(homeOfPlh(office).me.sentence).toMatch(/Masa tugas Anda sebagai Sekcam berakhir/);
    const flow = office.runtime.as(plh).SpreadsheetApp.openById(office.workbook).getSheetByName('Alur SOP');
    const protections = office.runtime
      .as(people.owner)
      .SpreadsheetApp.openById(office.workbook)
      .getProtections(office.runtime.globals.SpreadsheetApp.ProtectionType.RANGE)
      .filter((one) => /sekcam/.test(one.getDescription()));
    expect(flow).not.toBeNull();
    expect(protections.flatMap((one) => one.getEditors().map((user) => user.getEmail()))).not.toContain(plh);
  }, 120_000);

  it('when staff try to change officials or deputies, then only the owner may', () => {
    const office = officeAt('verify');
    expect(() => office.page('sekcam').rpc('setup.deputies', { deputies: [] })).toThrow(/Hanya pemilik/);
    expect(office.page('sekcam').rpc<SavedSetup & Record<string, unknown>>('setup.load', {}).mayChange).toBe(
      false,
    );
  }, 120_000);

  it('given one person in two posts, when the second approves what the first did, then it stands and is marked', () => {
    const office = officeAt('initial');
    office.page('owner').rpc('setup.deputies', {
      deputies: [
        {
          role: 'sekcam',
          deputy: 'plt',
          email: people.kasiYanum,
          name: 'Budi Santosa, S.Sos.',
          nip: '198107222006041002',
          rank: '',
          from: day(office, 0),
          until: '',
        },
      ],
    });
    typeInto(office, 'kasiYanum', { role: 'kasiYanum', step: 5 }, 'Paraf');
    const home = homeOf(office, 'kasiYanum');
    expect(home.me.roles.map(({ label }) => label).sort()).toEqual(['Kasi Yanum', 'Plt. Sekcam']);
    expect(home.task?.primary?.action).toBe('verifyReport');
  }, 120_000);
});

describe('Menu and entries', () => {
  it.each(['onOpen', 'onInstall'])(
    'when %s runs without any permission given, then the menu is there',
    (entry) => {
      const office = officeAt('lock');
      office.runtime.call(entry, [{}], { user: people.camat, container: office.workbook, authMode: 'NONE' });
      expect(JSON.stringify(office.runtime.ledger.last()?.ui)).toContain('E-SKM');
    },
    120_000,
  );
});
