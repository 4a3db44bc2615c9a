import type { Instant } from '../calendar/civilDate';
import { instantMillis } from '../deadline/instant';
import type { WorkflowConfig } from '../workflow/config';
import type { WorkflowEvent } from '../workflow/event';
import { foldPeriod } from '../workflow/evolve';
import type { Role } from '../workflow/role';
import type { PeriodState } from '../workflow/state';
import { defaultToleranceMs } from './compareMirror';
import { type ApprovalCell, counterSign, refOf } from './counterSign';
import type { IntegrityFinding } from './finding';
import { type ChainBounds, type LogRow, verifyChain } from './verifyChain';

export type AuditInput = {
  /** The whole log, in the sheet's order. */
  readonly rows: readonly LogRow[];
  /** Every approval cell of the workbook. */
  readonly cells: readonly ApprovalCell[];
  readonly bounds?: ChainBounds;
  /** Hashes of the guardian's own acts, where the mirror can be read. */
  readonly guardianBooked?: ReadonlySet<string>;
  /** The SOP as the office ran it in that period. */
  readonly configOf: (period: string) => WorkflowConfig;
  /** Whether the address held the post at that time; leave out where the officials aren't at hand. */
  readonly heldPost?: (email: string, role: Role, at: Instant) => boolean;
};

export type Audit = {
  /** The newest state of every period in the log, from the events that count. */
  readonly states: ReadonlyMap<string, PeriodState>;
  /** Events that count: intact, linked, and stood for by their cell. */
  readonly backed: readonly WorkflowEvent[];
  readonly findings: readonly IntegrityFinding[];
};

/** The guardian holds no post: its acts are held against what it booked, not here. */
const inOffice = ({ role, email, at }: WorkflowEvent, heldPost: AuditInput['heldPost']): boolean =>
  heldPost === undefined || role === 'guardian' || heldPost(email, role, at);

const notInOffice = (event: WorkflowEvent): IntegrityFinding => ({
  kind: 'notInOffice',
  event: refOf(event),
  email: event.email,
});

const timeFindings = (events: readonly WorkflowEvent[]): readonly IntegrityFinding[] => {
  // Against the row before only: one row dated years ahead must not cast doubt on all that follow.
  let before = Number.NEGATIVE_INFINITY;
  return events.flatMap((event): readonly IntegrityFinding[] => {
    const at = instantMillis(event.at) ?? Number.NEGATIVE_INFINITY;
    const back = at + defaultToleranceMs < before;
    before = at;
    return back ? [{ kind: 'timeRunsBack', event: refOf(event), at: event.at }] : [];
  });
};

const turnFindings = (
  events: readonly WorkflowEvent[],
  states: ReadonlyMap<string, PeriodState>,
): readonly IntegrityFinding[] => {
  const ignored = new Set([...states.values()].flatMap((state) => state.ignored.map(({ no }) => no)));
  return events
    .filter((event) => ignored.has(event.no))
    .map((event) => ({ kind: 'outOfTurn', event: refOf(event) }));
};

/**
 * Reads the record as an inspector would: checks the chain, the cells, the posts, the times and the order of the
 * acts, and gives the state of each period from what stands. What doesn't stand moves nothing and is named.
 */
export const audit = (input: AuditInput): Audit => {
  const events = input.rows.flatMap(({ event }) => (event === null ? [] : [event]));
  const signed = counterSign(events, input.cells, input.guardianBooked);
  const unheld = new Set(signed.backed.filter((event) => !inOffice(event, input.heldPost)));
  const backed = signed.backed.filter((event) => !unheld.has(event));
  const periods = [...new Set(backed.map((event) => event.period))];
  const states = new Map(
    periods.map((period) => [period, foldPeriod(period, backed, input.configOf(period))] as const),
  );
  const findings = [
    ...verifyChain(input.rows, input.bounds),
    ...signed.findings,
    ...[...unheld].map(notInOffice),
    ...timeFindings(events),
    ...turnFindings(backed, states),
  ];
  return { states, backed, findings };
};
