import type { WorkflowEvent } from '../workflow/event';
import { type ChainHead, emptyHead, headOf, isIntact } from './chain';
import type { IntegrityFinding } from './finding';

/** A row of the log as read: the event, or null where the row is not one. `row` = line in the sheet, header = 1. */
export type LogRow = { readonly row: number; readonly event: WorkflowEvent | null };

export type ChainBounds = {
  /** Event after which the rows begin, when only the end of a long log was read. */
  readonly after?: ChainHead;
  /** Where the log is known to have reached, e.g. by the guardian's mirror or by the cells. */
  readonly reached?: ChainHead;
};

/** One row against the row before it; says at most one thing, the most telling. */
const linkFinding = (
  before: ChainHead,
  seen: ReadonlySet<number>,
  row: number,
  event: WorkflowEvent,
): IntegrityFinding | null => {
  const { no } = event;
  if (seen.has(no)) return { kind: 'numberTwice', row, no };
  if (no <= before.no) return { kind: 'rowsReordered', row, no };
  if (no > before.no + 1) return { kind: 'rowsDeleted', from: before.no + 1, to: no - 1 };
  return event.previousHash === before.hash ? null : { kind: 'linkBroken', row, no };
};

/** A gap whose rows stand further down was not deleted but moved. */
const movedNotDeleted = (finding: IntegrityFinding, rows: readonly LogRow[]): boolean => {
  if (finding.kind !== 'rowsDeleted') return false;
  const present = new Set(rows.map(({ event }) => event?.no));
  for (let no = finding.from; no <= finding.to; no++) if (!present.has(no)) return false;
  return true;
};

const endFinding = (
  rows: readonly LogRow[],
  start: ChainHead,
  reached: ChainHead,
): IntegrityFinding | null => {
  const events = rows.flatMap(({ event }) => (event === null ? [] : [event]));
  const last = events.reduce((no, event) => Math.max(no, event.no), start.no);
  return last < reached.no ? { kind: 'endMissing', lastNo: reached.no, found: last } : null;
};

/**
 * Everything wrong with the log's own chain: rows changed, deleted, moved, doubled, put in by hand; and its end, if
 * it is known how far it had got. Empty when all is well. A log rewritten whole, with new hashes throughout, is
 * consistent in itself: only the mirror and the cells tell that (`compareMirror.ts`, `counterSign.ts`).
 */
export const verifyChain = (
  rows: readonly LogRow[],
  bounds: ChainBounds = {},
): readonly IntegrityFinding[] => {
  const start = bounds.after ?? emptyHead;
  const findings: IntegrityFinding[] = [];
  const seen = new Set<number>();
  let before = start;
  for (const { row, event } of rows) {
    if (event === null) {
      findings.push({ kind: 'foreignRow', row });
      continue;
    }
    if (!isIntact(event)) findings.push({ kind: 'rowChanged', row, no: event.no });
    const link = linkFinding(before, seen, row, event);
    if (link !== null && !movedNotDeleted(link, rows)) findings.push(link);
    seen.add(event.no);
    // A copied or moved row is no link: what comes after it hangs on what stood before it.
    const isLink = link?.kind !== 'numberTwice' && link?.kind !== 'rowsReordered';
    if (isLink) before = headOf(event);
  }
  const end = bounds.reached === undefined ? null : endFinding(rows, start, bounds.reached);
  return end === null ? findings : [...findings, end];
};
