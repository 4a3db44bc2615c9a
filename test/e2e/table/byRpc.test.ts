import { people } from '../../../local/demo/cast';
import { verificationChecklist } from '../../../src/shared/sop/verificationChecklist';
import { type Moment, type OfficeAt, officeAt } from '../../support/officeStates';
import { recordOf } from '../../support/recordOf';

type Person = 'pelaksana' | 'kasiYanum' | 'sekcam' | 'camat' | 'owner';
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
  act('submit', 'draft.submit'),
  act('decide', 'evaluation.decide'),
  act('initial', 'report.initial'),
  act('verify', 'report.verify', () => ({ checklist })),
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
const allowed: Readonly<Partial<Record<Moment, Partial<Record<Person, readonly string[]>>>>> = {
  // Nothing has come in yet, so nothing can be locked.
  lock: {},
  draft: { pelaksana: ['reopen1'] },
  decide: { pelaksana: ['reopen1'], kasiYanum: ['return2'] },
  finalise: { pelaksana: ['reopen1'], kasiYanum: ['reopen3'] },
  initial: { pelaksana: ['reopen1'], kasiYanum: ['initial', 'return4', 'reopen3'] },
  verify: {
    pelaksana: ['reopen1'],
    kasiYanum: ['return4', 'reopen3', 'reopen5'],
    sekcam: ['verify', 'return4', 'reopen5'],
  },
  letter: { pelaksana: ['reopen1'], kasiYanum: ['reopen3', 'reopen5'], sekcam: ['reopen5'] },
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

describe.each(Object.keys(allowed) as Moment[])('At the sidebar, at the moment "%s"', (moment) => {
  it.each(persons)(
    'given %s, then the acts of the SOP work, and every other is refused in words and changes nothing',
    (person) => {
      const can = allowed[moment]?.[person] ?? [];
      let office = officeAt(moment);
      let before = recordOf(office);
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
        const after = recordOf(office);
        const changed = after === before ? 'nothing changed' : 'changed';
        const words = /^[A-Za-z0-9"].{15,}[.?]$/s.test(reply.sentence ?? '')
          ? 'in words'
          : `"${reply.sentence}"`;
        seen[name] = reply.kind === 'done' ? `done, ${changed}` : `${reply.kind} ${words}, ${changed}`;
        wanted[name] = can.includes(name) ? 'done, changed' : 'refused in words, nothing changed';
        if (reply.problem === 'badArguments') seen[name] += ' (arguments)';
        if (after !== before) {
          office = officeAt(moment);
          before = recordOf(office);
        }
      }
      expect(seen).toEqual(wanted);
    },
    240_000,
  );
});
