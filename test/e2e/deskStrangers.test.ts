import fc from 'fast-check';
import { people } from '../../local/demo/cast';
import { openPage } from '../../local/demo/page';
import { type DrivePerson, drivePerson, PersonRefused } from '../../local/host/drivePerson';
import { type OfficeAt, officeAt } from '../support/officeStates';
import { signBytes } from '../support/signedPdf';

const strangers = ['pelaksana', 'kasiYanum', 'sekcam', 'regency'] as const;
const places = ['1 Menunggu Pengesahan', '2 Disahkan', '3 Dikembalikan', 'E-SKM Kecamatan Sukamaju'] as const;
const files = ['Laporan SKM', 'Surat Pengantar', 'Ringkasan'] as const;

/** The desk as its ids, which stay whatever happens to names and places. */
const deskOf = ({ runtime }: OfficeAt) => {
  const items = Object.values(runtime.state.drive.items);
  const folder = (name: string, within?: string) =>
    items.find((item) => item.name === name && (within === undefined || item.parent === within))?.id ?? '';
  const waiting = folder('1 Menunggu Pengesahan');
  const period = folder('Semester I Tahun 2021', waiting);
  const laid = Object.fromEntries(
    files.map((name) => [
      name,
      items.find((item) => item.parent === period && item.name.startsWith(name))?.id ?? '',
    ]),
  ) as Record<(typeof files)[number], string>;
  return { folder, waiting, period, laid };
};

type Desk = ReturnType<typeof deskOf>;

/** What somebody who isn't the Camat may try at the desk; Drive refuses what it doesn't allow them. */
const tries: Readonly<Record<string, (hands: DrivePerson, desk: Desk, place: string, file: string) => void>> =
  {
    moveFolder: (hands, desk, place) => hands.move(desk.period, place),
    moveFile: (hands, _, place, file) => hands.move(file, place),
    rename: (hands, desk) => hands.rename(desk.period, 'Sudah disahkan'),
    trash: (hands, desk) => hands.trash(desk.period),
    restore: (hands, desk) => hands.restore(desk.period),
    trashFile: (hands, _, __, file) => hands.trash(file),
    restoreFile: (hands, _, __, file) => hands.restore(file),
    replace: (hands, _, __, file) => hands.replace(file, Buffer.from('%PDF-1.4\n% IKM 99,99\n%%EOF\n')),
    uploadSigned: (hands, desk, _, file) =>
      void hands.upload(
        desk.period,
        'Laporan SKM_ttd.pdf',
        'application/pdf',
        signBytes(hands.download(file)),
      ),
    uploadScan: (hands, desk) =>
      void hands.upload(desk.period, 'Laporan SKM ttd.jpg', 'image/jpeg', Buffer.from([255, 216, 255, 1])),
    duplicate: (hands, desk, place) => {
      const twin = hands.createFolder(place, 'Semester I Tahun 2021');
      for (const id of Object.values(desk.laid)) {
        const file = hands.see(id);
        if (file) hands.upload(twin, file.name, 'application/pdf', hands.download(id));
      }
    },
    comment: (hands, _, __, file) => hands.comment(file, 'Disahkan. Camat'),
    shareFolder: (hands, desk) => hands.share(desk.period, people.regency, 'editor'),
    sharePlace: (hands, _, place) => hands.share(place, hands.email, 'editor'),
  };

type Step =
  | {
      readonly kind: 'try';
      readonly who: (typeof strangers)[number];
      readonly what: string;
      readonly place: (typeof places)[number];
      readonly file: (typeof files)[number];
    }
  /** The owner opens a place of the desk too widely, or mends its access with the button of Pemeriksaan. */
  | { readonly kind: 'open'; readonly place: '2 Disahkan' | '3 Dikembalikan' }
  | { readonly kind: 'mend' }
  | { readonly kind: 'look' };

const aTry = fc.record({
  kind: fc.constant('try' as const),
  who: fc.constantFrom(...strangers),
  what: fc.constantFrom(...Object.keys(tries)),
  place: fc.constantFrom(...places),
  file: fc.constantFrom(...files),
});
const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 7, arbitrary: aTry },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('open' as const),
      place: fc.constantFrom('2 Disahkan' as const, '3 Dikembalikan' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'mend' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'look' as const }) },
);

const perform = (office: OfficeAt, desk: Desk, step: Step): void => {
  const { runtime } = office;
  if (step.kind === 'look') {
    office.guard();
    return;
  }
  if (step.kind === 'mend') {
    openPage(runtime, people.owner, office.workbook).rpc('health.repair', { id: 'permissions' });
    return;
  }
  if (step.kind === 'open') {
    for (const who of strangers)
      drivePerson(runtime.state, people.owner).share(desk.folder(step.place), people[who], 'editor');
    return;
  }
  const hands = drivePerson(runtime.state, people[step.who]);
  try {
    tries[step.what]?.(hands, desk, desk.folder(step.place), desk.laid[step.file]);
  } catch (error) {
    if (!(error instanceof PersonRefused)) throw error;
  }
};

/** Acts in the record that are the Camat's. */
const camatActs = ({ runtime, workbook }: OfficeAt): readonly string[] =>
  (
    runtime
      .as(people.owner)
      .SpreadsheetApp.openById(workbook)
      .getSheetByName('Riwayat')
      ?.getDataRange()
      .getDisplayValues() ?? []
  )
    .map((row) => row.join(' | '))
    .filter((row) => row.includes(people.camat));

/** Put there while the place stood open, and the place closed before the guardian looked. */
const closedBeforeTheLook: [Step[]][] = (['2 Disahkan', '3 Dikembalikan'] as const).map((place) => [
  [
    { kind: 'open', place },
    { kind: 'try', who: 'pelaksana', what: 'moveFolder', place, file: 'Laporan SKM' },
    { kind: 'mend' },
    { kind: 'look' },
  ],
]);

test('given a report on the desk, when others do anything there in any order, then none of it counts as the Camat’s decision', () => {
  fc.assert(
    fc.property(fc.array(aStep, { minLength: 4, maxLength: 12 }), (steps) => {
      const office = officeAt('approve');
      const desk = deskOf(office);
      expect(desk.period).not.toBe('');
      for (const step of steps) perform(office, desk, step);
      office.guard();
      expect(camatActs(office)).toEqual([]);
    }),
    { numRuns: Number(process.env.ESKM_RUNS ?? 8), examples: closedBeforeTheLook },
  );
}, 600_000);
