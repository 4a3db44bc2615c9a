import { ok, type Result, refuse } from '../../domain/result';
import type { ElementCode } from '../../domain/survey/element';
import type { ResponseSource } from '../../domain/survey/surveyResponse';
import type { TableRow } from '../../domain/survey/tableRow';
import { markText } from '../ports/responses';
import type { Problem } from '../problem';
import { rowsAtOnceOf } from '../settings';
import type { StaffWorld } from '../world';
import { type Place, type Progress, sources } from './lockProgress';
import { type ReadTab, readerOf, unreadableTab } from './readAnswers';

/** One read brings no more rows than this (platform notes, "Formulas and size"). */
const blockRows = 50_000;
/** Rows at the top in which the header is looked for when a later piece is read. */
const topRows = 30;
/** What one call found: parts of tabs, and where the next goes on; or why everything has to be read again. */
export type Piece =
  | {
      readonly kind: 'read';
      readonly parts: readonly ReadTab[];
      readonly next: Place | null;
      readonly rows: number;
    }
  | { readonly kind: 'again'; readonly elements: Progress['elements'] };

const isBlank = ({ cells }: TableRow): boolean => cells.every((cell) => cell === '');

/** What a line says, for knowing it again; '' for a blank one. */
const markAt = (rows: readonly TableRow[], line: number): string => {
  const row = rows[line - (rows[0]?.line ?? 0)];
  return row === undefined || isBlank(row) ? '' : markText(row.cells);
};

/** Elements that the tab asks about by these rows and that weren't known from its first ones. */
const further = (
  source: ResponseSource,
  rows: readonly TableRow[],
  known: readonly string[],
): readonly string[] => {
  const reader = readerOf(source, rows, undefined);
  return reader.ok
    ? reader.value.plan.questionnaire.map(({ code }) => code).filter((code) => !known.includes(code))
    : [];
};

/** Reads on from a place, block by block, until the tabs end or so many rows were read. */
export const readPiece = (
  world: StaffWorld,
  from: Place,
  known: Progress['elements'],
): Result<Piece, Problem> => {
  const limit = rowsAtOnceOf(world.settings.read());
  const parts: ReadTab[] = [];
  const elements: Record<string, string[]> = { ...known };
  // Lines of a tab are what costs time; people are told of answers.
  let [lines, rows] = [0, 0];
  for (const source of sources.slice(sources.indexOf(from.source))) {
    let { line, mark } = source === from.source ? from : { line: 1, mark: '' };
    // The row before is read once more: it tells whether rows have moved since the last call.
    let overlap = line > 1 ? 1 : 0;
    let top = line > 1 ? (world.responses.block(source, 1, topRows)?.rows ?? []) : null;
    for (let more = true; more; overlap = 0) {
      if (lines >= limit) return ok({ kind: 'read', parts, next: { source, line, mark }, rows });
      const count = Math.min(blockRows - overlap, limit - lines);
      const block = world.responses.block(source, line - overlap, count + overlap);
      if (block === null) break;
      if (overlap === 1 && markAt(block.rows, line - 1) !== mark) return ok({ kind: 'again', elements });
      const own = block.rows.filter((row) => row.line >= line);
      const head = (top ?? own).slice(0, topRows);
      const asked = (block.elements ?? elements[source]) as readonly ElementCode[] | undefined;
      const reader = readerOf(source, top ?? own, asked);
      if (!reader.ok && reader.problem.kind === 'emptyTable') break;
      if (!reader.ok) return refuse(unreadableTab(source, reader.problem));
      const { plan, read, ...of } = reader.value;
      const { headerLine, questionnaire } = plan;
      const codes: string[] = questionnaire.map(({ code }) => code);
      const added =
        block.elements === undefined && top !== null
          ? further(source, [...head.filter((row) => row.line <= headerLine), ...own], codes)
          : [];
      if (added.length > 0)
        return ok({ kind: 'again', elements: { ...elements, [source]: [...codes, ...added] } });
      elements[source] = codes;
      const { responses, unreadable } = read(own);
      parts.push({
        source,
        headerLine,
        questionnaire,
        ...of,
        elements: block.elements && of.elements,
        responses,
        unreadable,
      });
      top ??= head;
      lines += own.length;
      rows += responses.length + unreadable.length;
      mark = markAt(own, line + count - 1);
      line += count;
      more = block.more;
    }
  }
  return ok({ kind: 'read', parts, next: null, rows });
};
