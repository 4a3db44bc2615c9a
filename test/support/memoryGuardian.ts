import type { ChoiceCells, ChosenCell } from '../../src/app/ports/choiceCells';
import type { GuardianBook, GuardianKey, MirrorLine } from '../../src/app/ports/guardianBook';
import type { SetupPorts } from '../../src/app/ports/setupPorts';
import type { GuardianWorld, Ports } from '../../src/app/world';

/** What the guardian's own workbook and the dropdown cells hold. */
export type MemoryGuardian = {
  mirror: MirrorLine[];
  state: Partial<Record<GuardianKey, string>>;
  chosen: ChosenCell[];
  /** Notes left on cells whose choice was taken out, newest last. */
  notes: string[];
};

export const memoryGuardian = (): MemoryGuardian => ({ mirror: [], state: {}, chosen: [], notes: [] });

const sameCell = (a: ChosenCell, b: ChosenCell): boolean =>
  a.period === b.period && a.step === b.step && a.role === b.role;

const book = (guardian: MemoryGuardian): GuardianBook => ({
  mirrored: () => [...guardian.mirror],
  mirror(events) {
    for (const { event, bookedAt, lookedBefore } of events)
      guardian.mirror.push({
        line: guardian.mirror.length + 2,
        no: event.no,
        hash: event.hash,
        bookedAt,
        lookedBefore,
        receipt: '',
        event,
      });
  },
  markReceipt(line, text) {
    guardian.mirror = guardian.mirror.map((one) => (one.line === line ? { ...one, receipt: text } : one));
  },
  officeId: 'office',
  get: (key) => guardian.state[key] ?? '',
  put: (values) => {
    guardian.state = { ...guardian.state, ...values };
  },
  prepare: () => 0,
  settle: () => {},
  ensureTriggers: () => 0,
  missingTriggers: () => 0,
});

const choices = (guardian: MemoryGuardian): ChoiceCells => ({
  chosen: () => [...guardian.chosen],
  clear(cell, why) {
    guardian.chosen = guardian.chosen.filter((one) => !sameCell(one, cell));
    if (why !== '') guardian.notes.push(why);
  },
  accept: () => {},
  clearRemark(cell) {
    guardian.chosen = guardian.chosen.map((one) => (sameCell(one, cell) ? { ...one, remark: '' } : one));
  },
});

/** Structure and permissions have their own tests against the emulated services; here nothing changes them. */
const nothingToSetUp: SetupPorts = {
  ensureTabs: () => [],
  ensureFlowRows: () => 0,
  ensureProtections: () => 0,
  ensureEditors: () => [],
  ensureForm: ({ id }) => ({ id, url: '', made: false }),
  ensureFolder: (id) => ({ id, made: false }),
  share: () => false,
  templates: {},
  workbookUrl: () => 'https://docs.google.com/spreadsheets/d/office/edit',
};

export const guardianOver = (ports: Ports, guardian: MemoryGuardian): GuardianWorld => ({
  ...ports,
  place: { ...ports.place, kind: 'guardian' },
  runsAs: 'guardian',
  book: book(guardian),
  choices: choices(guardian),
  setup: nothingToSetUp,
});
