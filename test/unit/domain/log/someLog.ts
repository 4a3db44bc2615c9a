import { chainAll, emptyHead } from '../../../../src/domain/log/chain';
import type { ApprovalCell } from '../../../../src/domain/log/counterSign';
import { expectedCode } from '../../../../src/domain/log/counterSign';
import type { LogRow } from '../../../../src/domain/log/verifyChain';
import type { NewEvent, WorkflowEvent } from '../../../../src/domain/workflow/event';
import { roles } from '../../../../src/domain/workflow/role';
import { stepNumbers } from '../../../../src/domain/workflow/steps';
import { act, goodCommands, newOffice, people, walk } from '../workflow/office';

/** A whole SOP with a return on the way, sent and archived. */
export const realLog: readonly WorkflowEvent[] = walk(
  act(walk(newOffice, 'makeLetter'), people.camat, goodCommands.return),
  'archive',
).log;

/** The same for another period, one chain with the first. */
export const twoPeriods: readonly WorkflowEvent[] = chainAll(
  emptyHead,
  [
    ...realLog,
    ...realLog.map((event) => ({
      ...event,
      period: '2026-S2',
      at: event.at.replace('2026-07', '2027-01'),
      key: `${event.key}/2`,
    })),
  ].map(unchained),
);

export function unchained(event: WorkflowEvent): NewEvent {
  const { no: _no, previousHash: _previous, hash: _hash, ...rest } = event;
  return rest;
}

export const rowsOf = (events: readonly (WorkflowEvent | null)[]): readonly LogRow[] =>
  events.map((event, at) => ({ row: at + 2, event }));

/** Every approval cell as honest people leave it. */
export const honestCells = (events: readonly WorkflowEvent[]): readonly ApprovalCell[] =>
  [...new Set(events.map((event) => event.period))].flatMap((period) =>
    stepNumbers.flatMap((step) =>
      roles.map((role) => ({ period, step, role, code: expectedCode(events, { period, step, role }) })),
    ),
  );

export const kindsOf = (findings: readonly { readonly kind: string }[]): readonly string[] =>
  findings.map((finding) => finding.kind);
