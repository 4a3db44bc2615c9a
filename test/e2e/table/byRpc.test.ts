import { people } from '../../../local/demo/cast';
import { verificationChecklist } from '../../../src/shared/sop/verificationChecklist';
import { type OfficeAt, officeAt } from '../../support/officeStates';
import { recordOf } from '../../support/recordOf';
import { type Person, type Place, refusalRule } from './refusalRule';

type Reply = { kind: string; problem?: string; sentence?: string };

const persons: readonly Person[] = ['pelaksana', 'kasiYanum', 'sekcam', 'camat', 'owner'];
const checklist = verificationChecklist.map(({ item }) => ({ item, checked: true }));
const today = (office: OfficeAt): string =>
  new Date(office.runtime.state.clock.now).toISOString().slice(0, 10);

type Act = { readonly name: string; readonly method: string; args(office: OfficeAt): object };
const act = (name: string, method: string, args: (office: OfficeAt) => object = () => ({})): Act => ({
  name,
  method,
  args,
});
const reason = { reason: 'Ada yang perlu dibetulkan.' };

/** Every act that changes a period, with arguments that would be right where the act is. */
const acts: readonly Act[] = [
  act('lock', 'data.lock', () => ({ shortfallReason: 'Musim tanam.' })),
  act('draft', 'draft.make', () => ({ pictures: [] })),
  act('submit', 'draft.submit'),
  act('save', 'evaluation.save', () => ({ evaluation: 'Antrean panjang.', decisions: [], plan: [] })),
  act('decide', 'evaluation.decide'),
  act('finalise', 'report.finalise', () => ({ pictures: [] })),
  act('initial', 'report.initial'),
  act('verify', 'report.verify', () => ({ checklist })),
  act('letter', 'letter.make', (office) => ({
    number: '005/12',
    date: today(office),
    addressee: '',
    addresseePlace: '',
  })),
  act('place', 'desk.place'),
  act('approve', 'report.approve'),
  act('return2', 'step.return', () => ({ toStep: 2, note: 'Perbaiki.' })),
  act('return4', 'step.return', () => ({ toStep: 4, note: 'Perbaiki.' })),
  act('return6', 'step.return', () => ({ toStep: 6, note: 'Perbaiki.' })),
  act('reopen1', 'step.reopen', () => ({ step: 1, ...reason })),
  act('reopen3', 'step.reopen', () => ({ step: 3, ...reason })),
  act('reopen5', 'step.reopen', () => ({ step: 5, ...reason })),
  act('reopen7', 'step.reopen', () => ({ step: 7, ...reason })),
  act('email', 'sending.email', () => ({ to: people.regency })),
  act('record', 'sending.record', (office) => ({ channel: 'hand', date: today(office), proof: 'Bukti 1' })),
  act('resolve', 'sending.resolve', () => ({ found: true })),
  act('receipt', 'receipt.record', (office) => ({ date: today(office), proof: 'Tanda terima' })),
  act('unarchive', 'archive.reopen', () => reason),
  act('correct', 'correction.open', () => ({ toStep: 4, letter: '005/12', ...reason })),
];

/**
 * The SOP's table and `docs/architecture.md`, by hand: what each may do at each moment, everything else being refused.
 * A step is opened again by who did it; after Sahkan only by Sekcam or Camat; after sending there are corrections.
 */
const allowed: Readonly<Record<Place, Partial<Record<Person, readonly string[]>>>> = {
  // Nothing has come in yet, so nothing can be locked.
  lock: {},
  unlocked: { pelaksana: ['lock'] },
  draft: { pelaksana: ['reopen1'] },
  decide: { pelaksana: ['reopen1'], kasiYanum: ['save', 'return2'] },
  finalise: { pelaksana: ['reopen1'], kasiYanum: ['reopen3'] },
  returned: { pelaksana: ['reopen1'], kasiYanum: ['reopen3'] },
  // The report's PDF was exchanged when the initials were due.
  lapsed: { pelaksana: ['reopen1'], kasiYanum: ['return4', 'reopen3'] },
  initial: { pelaksana: ['reopen1'], kasiYanum: ['initial', 'return4', 'reopen3'] },
  verify: {
    pelaksana: ['reopen1'],
    kasiYanum: ['return4', 'reopen3', 'reopen5'],
    sekcam: ['verify', 'return4', 'reopen5'],
  },
  letter: { pelaksana: ['letter', 'reopen1'], kasiYanum: ['reopen3', 'reopen5'], sekcam: ['reopen5'] },
  approve: {
    pelaksana: ['place', 'reopen1'],
    kasiYanum: ['reopen3', 'reopen5'],
    sekcam: ['reopen5'],
    camat: ['approve', 'return4', 'return6'],
  },
  send: {
    pelaksana: ['email', 'record'],
    sekcam: ['reopen1', 'reopen3', 'reopen5', 'reopen7'],
    camat: ['reopen1', 'reopen3', 'reopen5', 'reopen7'],
  },
  archive: {
    pelaksana: ['email', 'record', 'receipt', 'correct'],
    sekcam: ['correct'],
    camat: ['correct'],
  },
  archived: {
    pelaksana: ['receipt', 'correct'],
    sekcam: ['unarchive', 'correct'],
    camat: ['unarchive', 'correct'],
  },
};

/** The office at a place that isn't on the straight way, brought there by its own people. */
const openAt = (place: Place): OfficeAt => {
  if (place === 'unlocked') {
    const office = officeAt('draft');
    const page = office.page('pelaksana');
    page.rpc('step.reopen', { ...page.at(office.period), step: 1, ...reason });
    return office;
  }
  if (place === 'returned') {
    const office = officeAt('verify');
    const page = office.page('sekcam');
    page.rpc('step.return', { ...page.at(office.period), toStep: 4, note: 'Perbaiki.' });
    return office;
  }
  if (place !== 'lapsed') return officeAt(place);
  const office = officeAt('initial');
  const home = office
    .page('kasiYanum')
    .rpc<{ task: { documents: { key: string; url: string }[] } }>('home.load', { period: office.period });
  const report = home.task.documents.find(({ key }) => key === 'reportPdf');
  const id = /\/d\/([\w-]+)/.exec(report?.url ?? '')?.[1] ?? '';
  office.hands('pelaksana').replace(id, new TextEncoder().encode('%PDF-1.4 angka lain'));
  office.guard();
  return office;
};

/** What an act may leave behind: the record, and what is kept for the evaluation. */
const keptIn = (office: OfficeAt): string => {
  const book = office.runtime.as(people.owner).SpreadsheetApp.openById(office.workbook);
  const tabs = ['Evaluasi', 'Rencana Tindak Lanjut'].map((name) =>
    book.getSheetByName(name)?.getDataRange().getValues(),
  );
  return JSON.stringify([recordOf(office), tabs]);
};

describe.each(Object.keys(allowed) as Place[])('At the sidebar, at the moment "%s"', (moment) => {
  it.each(persons)(
    'given %s, then the acts of the SOP work, and every other is refused for the right reason and changes nothing',
    (person) => {
      const can = allowed[moment][person] ?? [];
      let office = openAt(moment);
      let before = keptIn(office);
      const { version } = office
        .page('owner')
        .rpc<{ version: string }>('home.load', { period: office.period });
      const seen: Record<string, string> = {};
      const wanted: Record<string, string> = {};
      for (const { name, method, args } of acts) {
        const call = [method, { period: office.period, expectedVersion: version, ...args(office) }];
        const reply = office.runtime.call('rpc', call, {
          user: people[person],
          container: office.workbook,
          via: 'page',
        }) as Reply;
        const after = keptIn(office);
        const changed = after === before ? 'nothing changed' : 'changed';
        const words = /^[A-Za-z0-9"].{15,}[.?]$/s.test(reply.sentence ?? '') ? '' : ` "${reply.sentence}"`;
        seen[name] =
          reply.kind === 'done' ? `done, ${changed}` : `${reply.problem ?? reply.kind}${words}, ${changed}`;
        wanted[name] = can.includes(name)
          ? 'done, changed'
          : `${refusalRule(moment, person, name)}, nothing changed`;
        if (after !== before) {
          office = openAt(moment);
          before = keptIn(office);
        }
      }
      expect(seen).toEqual(wanted);
    },
    240_000,
  );
});
