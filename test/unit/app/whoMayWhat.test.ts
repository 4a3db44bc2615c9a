import { decideCell } from '../../../src/app/guardian/decideCell';
import type { Command } from '../../../src/domain/workflow/command';
import { type Role, roles } from '../../../src/domain/workflow/role';
import { isStepNumber, type StepNumber } from '../../../src/domain/workflow/steps';
import { problemSentence } from '../../../src/shared/messages/problemSentence';
import { verificationChecklist } from '../../../src/shared/sop/verificationChecklist';
import { people } from '../../support/officeCast';
import { type OfficeRun, officeRun, period } from '../../support/officeRun';

const checklist = verificationChecklist.map(({ item }) => item);
const day = '2021-07-01';

/** Every act of the sidebar that decides something, with everything its gate asks for in order. */
const acts: Readonly<Record<string, Command>> = {
  lockData: { action: 'lockData', shortfallReason: '', facts: { counted: 16, excluded: 0, target: null } },
  submitDraft: { action: 'submitDraft', facts: { reconciliation: 'notNeeded', draftMarked: true } },
  decideEvaluation: {
    action: 'decideEvaluation',
    facts: { evaluationWritten: true, priorities: [], planned: [] },
  },
  finaliseReport: { action: 'finaliseReport', facts: { decisionsIncluded: true, draftMarked: false } },
  initialReport: { action: 'initialReport' },
  verifyReport: { action: 'verifyReport', checklist, facts: { checklist } },
  makeLetter: { action: 'makeLetter', number: '118', date: day },
  approve: { action: 'approve', signature: 'none', comparedBy: '', note: '' },
  recordSending: { action: 'recordSending', channel: 'hand', to: '', date: day, proof: 'Budi', intent: '' },
  return: { action: 'return', toStep: null, note: 'Perbaiki' },
};

/** SOP: whose turn it is once this many steps are done ("4a": step 5 has been initialled), and what they may do. */
const table: readonly (readonly [done: number, half: boolean, Role, readonly string[]])[] = [
  [1, false, 'pelaksana', ['submitDraft']],
  [2, false, 'kasiYanum', ['decideEvaluation', 'return']],
  [3, false, 'pelaksana', ['finaliseReport']],
  [4, false, 'kasiYanum', ['initialReport', 'return']],
  [4, true, 'sekcam', ['verifyReport', 'return']],
  [5, false, 'pelaksana', ['makeLetter']],
  [6, false, 'camat', ['approve', 'return']],
  [7, false, 'pelaksana', ['recordSending']],
  [8, false, 'pelaksana', ['recordSending']],
];

/** With the initials on, their author may still take the report back. */
const alsoAllowed: Readonly<Record<string, readonly string[]>> = { '4a/kasiYanum': ['return'] };

const plan = (['U6', 'U3', 'U5'] as const).map((subject) => ({
  subject,
  programme: 'Pelatihan',
  quarters: [3] as const,
  personInCharge: 'Kasi',
}));

const officeAt = (done: number, half: boolean): OfficeRun => {
  const run = officeRun({ plans: new Map([[period, { evaluation: 'Baik', decisions: [], plan }]]) });
  run.upTo(done);
  // Files that later acts bind are there, so that nothing is refused for want of them.
  for (const [kind, text] of [
    ['draft', 'd'],
    ['reportPdf', 'r'],
    ['letterPdf', 'l'],
  ] as const)
    if (![...run.office.effects.keys()].some((key) => key.includes(`/${kind}`))) run.put(kind, text);
  if (half) run.act('kasiYanum', { action: 'initialReport' });
  return run;
};

const keep = (run: OfficeRun) => ({ log: [...run.office.log], cells: [...run.office.cells] });

describe('who may do what, when: by the sidebar', () => {
  describe.each(table)('given %i steps are done (initialled: %s)', (done, half, turn, allowed) => {
    const run = officeAt(done, half);
    const before = keep(run);

    test.each(roles.flatMap((role) => Object.keys(acts).map((name) => [role, name] as const)))(
      'when %s asks for %s',
      (role, name) => {
        const command = acts[name];
        if (command === undefined) throw new Error(name);
        Object.assign(run.office, keepCopy(before));
        const may =
          (role === turn && allowed.includes(name)) ||
          (alsoAllowed[`${done}${half ? 'a' : ''}/${role}`]?.includes(name) ?? false);
        const acted = run.act(role, command);
        expect(acted.ok).toBe(may);
        if (acted.ok) return;
        expect(problemSentence(acted.problem)).toMatch(/^[A-Z"“].*[.]$/s);
        expect(run.office.log).toEqual(before.log);
        expect(run.office.cells).toEqual(before.cells);
      },
    );
  });
});

const keepCopy = ({ log, cells }: ReturnType<typeof keep>) => ({ log: [...log], cells: [...cells] });

const words = [
  'Tetapkan',
  'Paraf',
  'Verifikasi',
  'Sahkan',
  'Kembalikan ke langkah 2',
  'Kembalikan ke langkah 4',
  'Kembalikan ke langkah 6',
  'Kirim',
];

/** Choices that count, by step, role and how far the SOP has come. */
const cellTable: Readonly<Record<string, readonly string[]>> = {
  '2/3/kasiYanum': ['Tetapkan', 'Kembalikan ke langkah 2'],
  '4/5/kasiYanum': ['Paraf', 'Kembalikan ke langkah 4'],
  '4a/5/sekcam': ['Verifikasi', 'Kembalikan ke langkah 4'],
  '4a/5/kasiYanum': ['Kembalikan ke langkah 4'],
  '6/7/camat': ['Sahkan', 'Kembalikan ke langkah 4', 'Kembalikan ke langkah 6'],
};

describe('who may do what, when: by the cell', () => {
  describe.each(table)('given %i steps are done (initialled: %s)', (done, half) => {
    const run = officeAt(done, half);
    const before = keep(run);
    const steps = ([3, 5, 7] as const satisfies readonly StepNumber[]).filter(isStepNumber);

    test.each(steps.flatMap((step) => roles.map((role) => [step, role] as const)))(
      'when a choice stands in step %i, column %s',
      (step, role) => {
        const allowed = cellTable[`${done}${half ? 'a' : ''}/${step}/${role}`] ?? [];
        for (const text of words) {
          Object.assign(run.office, keepCopy(before));
          const cell = { period, step, role, text, remark: 'Perbaiki' };
          run.guardian.chosen = [cell];
          const acted = decideCell(run.guardianWorld, cell, people[role]);
          expect([text, acted.ok]).toEqual([text, allowed.includes(text)]);
          if (acted.ok) continue;
          expect(run.office.log).toEqual(before.log);
          expect(run.guardian.chosen).toEqual([]);
        }
      },
    );
  });
});

describe('one person in two posts', () => {
  test('given the Kasi is Plt. Sekcam, when both parts of step 5 are theirs, then it is allowed and marked', () => {
    const run = officeAt(4, false);
    run.office.officials = run.office.officials.map((one) =>
      one.role === 'sekcam'
        ? { ...one, deputy: 'plt', name: 'Nama kasiYanum', emails: people.kasiYanum, from: '2021-06-01' }
        : one,
    );
    expect(run.act('kasiYanum', { action: 'initialReport' }).ok).toBe(true);
    const verified = run.act('kasiYanum', { action: 'verifyReport', checklist, facts: { checklist } });
    expect(verified).toMatchObject({
      ok: true,
      value: { event: { role: 'sekcam', deputy: 'plt', twoPosts: true } },
    });
  });

  test('given the Pelaksana was given a second address as Sekcam without holding both today, when they verify, then it is refused', () => {
    const run = officeAt(4, true);
    run.office.officials = run.office.officials.flatMap((one) => {
      if (one.role === 'pelaksana') return [{ ...one, until: '2021-06-30', nip: '199203142019032001' }];
      return one.role === 'sekcam'
        ? [{ ...one, emails: 'rani.lain@kecamatan.example', nip: '199203142019032001' }]
        : [one];
    });
    const acted = run.act('rani.lain@kecamatan.example', {
      action: 'verifyReport',
      checklist,
      facts: { checklist },
    });
    expect(acted.ok).toBe(false);
  });
});
