import { people } from '../../local/demo/cast';
import type { HomeView } from '../../src/shared/contract/homeCalls';
import { answerAccounts } from '../support/answerAccounts';
import { type OfficeAt, officeAt } from '../support/officeStates';
import { recordOf } from '../support/recordOf';

const homeOf = (office: OfficeAt, who: keyof typeof people): HomeView =>
  office.page(who).rpc<HomeView & Record<string, unknown>>('home.load', { period: office.period });

/** One sentence: a capital or an address at its head, and nothing empty. */
const words = (home: HomeView): string => home.me.sentence ?? '';

const withoutNames = ({ runtime, workbook }: OfficeAt): void =>
  answerAccounts(runtime, workbook, { active: '' });

describe('Who is at the keyboard', () => {
  it("given an account that Google doesn't name, then the sidebar says what to do, offers no act, and the door refuses", () => {
    const office = officeAt('verify');
    withoutNames(office);
    const [home, before] = [homeOf(office, 'sekcam'), recordOf(office)];
    expect(home.me).toMatchObject({ identity: 'blank', email: '', roles: [] });
    expect(words(home)).toMatch(/^Google tidak memberi tahu akun Anda\..*muat ulang\.$/);
    expect(home.task?.primary ?? null).toBeNull();
    expect(home.task?.others ?? []).toEqual([]);
    expect(() =>
      office
        .page('sekcam')
        .rpc('report.verify', { period: office.period, expectedVersion: home.version, checklist: [] }),
    ).toThrow(expect.objectContaining({ problem: 'notRecognised', message: words(home) }));
    expect(recordOf(office)).toBe(before);
  }, 120_000);

  it('given an account outside the office, then the sidebar names it, offers no act, and the door refuses', () => {
    const office = officeAt('verify');
    const home = homeOf(office, 'owner');
    expect(home.me.roles).toEqual([]);
    expect(words(home)).toMatch(/^[A-Z].+\.$/);
    expect(home.task?.primary ?? null).toBeNull();
    expect(home.task?.others ?? []).toEqual([]);
  }, 120_000);

  it.each([
    ['other dots', 'sitisekcam@gmail.com'],
    ['a tag', 'siti.sekcam+kantor@gmail.com'],
    ['the old domain', 'Siti.Sekcam@googlemail.com'],
  ])(
    'given an address written with %s for the same mailbox, then the person is recognised, told so, and has their act',
    (_name, registered) => {
      const office = officeAt('verify');
      const tab = office.runtime
        .as(people.owner)
        .SpreadsheetApp.openById(office.workbook)
        .getSheetByName('Pejabat');
      const found = tab?.createTextFinder(people.sekcam).findNext();
      expect(found).not.toBeNull();
      found?.setValue(registered);
      const home = homeOf(office, 'sekcam');
      expect(home.me.identity).toBe('alias');
      expect(words(home)).toBe(
        `Anda masuk sebagai ${people.sekcam}. Alamat itu satu kotak surat dengan ${registered.toLowerCase()} di tab Pejabat, jadi Anda dikenali.`,
      );
      expect(home.task?.primary?.action).toBe('verifyReport');
    },
    120_000,
  );

  it("given an address that only looks alike, then it isn't the same mailbox and has no act", () => {
    const office = officeAt('verify');
    office.page('owner').rpc('setup.officials', {
      officials: [
        { role: 'sekcam', email: 'siti-sekcam@gmail.com', name: 'Siti Rahmawati', nip: '', rank: '' },
      ],
    });
    office.runtime.state.clock.now += 24 * 3_600_000;
    const home = homeOf(office, 'sekcam');
    expect(home.me.roles).toEqual([]);
    expect(words(home)).toMatch(/Masa tugas Anda sebagai Sekcam berakhir|belum terdaftar di tab Pejabat/);
    expect(home.task?.primary ?? null).toBeNull();
  }, 120_000);
});
