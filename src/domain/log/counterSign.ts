import type { WorkflowEvent } from '../workflow/event';
import type { Role } from '../workflow/role';
import { isIntact } from './chain';
import type { CellRef, EventRef, IntegrityFinding } from './finding';
import { stretches } from './stretches';

/** An approval cell as read: the full hash it carries, empty when nothing has been done there. */
export type ApprovalCell = CellRef & { readonly code: string };

export const refOf = ({ no, period, step, role, action }: WorkflowEvent): EventRef => ({
  no,
  period,
  step,
  role,
  action,
});

const place = (period: string, step: number, role: string): string => `${period}/${step}/${role}`;

const placeOf = (event: WorkflowEvent): string => place(event.period, event.step, event.role);

/**
 * What an approval cell has to carry: the hash of that role's latest event for that step, empty for none. Acts of
 * the guardian belong to no column.
 */
export const expectedCode = (events: readonly WorkflowEvent[], cell: CellRef): string => {
  const own = place(cell.period, cell.step, cell.role);
  return events.filter((event) => placeOf(event) === own).at(-1)?.hash ?? '';
};

/** Cells that an event's writer has to write, with its hash: its own, or none for the guardian. */
export const cellFor = (event: WorkflowEvent): ApprovalCell | null => {
  const role: Role | null = event.role === 'guardian' ? null : event.role;
  return role === null ? null : { period: event.period, step: event.step, role, code: event.hash };
};

export type CounterSigned = {
  /** Events that their role's cell stands for, and the guardian's; the state is folded from these. */
  readonly backed: readonly WorkflowEvent[];
  readonly findings: readonly IntegrityFinding[];
};

const cellFinding = (
  cell: ApprovalCell,
  byHash: ReadonlyMap<string, WorkflowEvent>,
): IntegrityFinding | null => {
  const { code, ...ref } = cell;
  if (code === '') return null;
  const event = byHash.get(code);
  if (event === undefined) return { kind: 'codeWithoutEvent', cell: ref };
  return placeOf(event) === place(cell.period, cell.step, cell.role)
    ? null
    : { kind: 'codeOfAnotherCell', cell: ref, event: refOf(event) };
};

/** Events by their hash. Of two rows with one hash the intact one is meant: anybody can copy a row and change it. */
const eventsByHash = (events: readonly WorkflowEvent[]): ReadonlyMap<string, WorkflowEvent> => {
  const byHash = new Map<string, WorkflowEvent>();
  for (const event of events) {
    const known = byHash.get(event.hash);
    if (known === undefined || (!isIntact(known) && isIntact(event))) byHash.set(event.hash, event);
  }
  return byHash;
};

/**
 * Holds the whole log against the approval cells, which only their role's accounts (and the owner) can write. A
 * cell stands for the event whose hash it carries and for that role's earlier events on that step which are its
 * ancestors in the chain. An event that its cell doesn't stand for was not written by who it names; a code without an
 * event, or of another cell, was typed or copied. `cells` must hold every cell of the periods in `events`; an absent
 * one counts as empty. `guardianBooked`, where it can be read, holds the hashes of the guardian's own acts.
 */
export const counterSign = (
  events: readonly WorkflowEvent[],
  cells: readonly ApprovalCell[],
  guardianBooked?: ReadonlySet<string>,
): CounterSigned => {
  const byHash = eventsByHash(events);
  const stretch = stretches(events);
  const signed = new Map<string, WorkflowEvent>();
  const findings: IntegrityFinding[] = [];
  for (const cell of cells) {
    const finding = cellFinding(cell, byHash);
    if (finding !== null) findings.push(finding);
    const event = finding === null ? byHash.get(cell.code) : undefined;
    if (event !== undefined) signed.set(placeOf(event), event);
  }
  const stoodFor = (event: WorkflowEvent): boolean => {
    if (event.role === 'guardian') return guardianBooked?.has(event.hash) ?? true;
    const latest = signed.get(placeOf(event));
    return latest !== undefined && event.no <= latest.no && stretch.get(event) === stretch.get(latest);
  };
  const backed: WorkflowEvent[] = [];
  for (const event of events) {
    const stands = stoodFor(event);
    if (!stands) findings.push({ kind: 'eventWithoutCell', event: refOf(event) });
    // A changed row still carries the hash that its cell carries, but it is no longer what was signed.
    if (stands && isIntact(event)) backed.push(event);
  }
  return { backed, findings };
};
