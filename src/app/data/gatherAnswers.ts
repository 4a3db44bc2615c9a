import * as v from 'valibot';
import { ok, type Result, refuse } from '../../domain/result';
import type { ElementCode } from '../../domain/survey/element';
import type { ResponseSource } from '../../domain/survey/surveyResponse';
import type { TableRow } from '../../domain/survey/tableRow';
import { fileNames } from '../../shared/office/fileNames';
import { effectKey, type Round } from '../effectKey';
import { fileOnce } from '../once';
import { markText } from '../ports/responses';
import type { Problem } from '../problem';
import { rowsAtOnceOf } from '../settings';
import type { StaffWorld } from '../world';
import { joinTabs, parsePiece, pieceText } from './piecesOfAnswers';
import { type AllAnswers, allAnswers, type ReadTab, readerOf, unreadableTab } from './readAnswers';

/** All answers, or how far the reading has come: call again. */
export type Gathered =
  | { readonly done: true; readonly all: AllAnswers }
  | { readonly done: false; readonly rows: number };

const sources = ['form', 'import', 'paper'] as const satisfies readonly ResponseSource[];

/** One read brings no more rows than this (platform notes, "Formulas and size"). */
const blockRows = 50_000;
/** Rows at the top in which the header is looked for when a later piece is read. */
const topRows = 30;
/** What was read longer ago says too little about now: reading begins anew. */
const longestMs = 60 * 60 * 1000;

const place = v.object({ source: v.picklist(sources), line: v.number(), mark: v.string() });
const progressSchema = v.object({
  begun: v.string(),
  /** Version of the period that is being locked. */
  version: v.string(),
  /** Where the next call reads on; null when everything was read. */
  next: v.nullable(place),
  rows: v.number(),
  /** Files with what earlier calls read. */
  pieces: v.array(v.string()),
  /** What each tab asks, as found in its first rows: a column that is filled only further down counts from the top. */
  elements: v.record(v.string(), v.array(v.string())),
});
type Progress = v.InferOutput<typeof progressSchema>;
type Place = v.InferOutput<typeof place>;

const keyOf = (round: Round): string => effectKey(round, 'lockProgress');

const readProgress = (world: StaffWorld, round: Round): Progress | null => {
  const kept = world.sideEffects.find(keyOf(round));
  if (kept === null || kept.state === 'done') return null;
  try {
    return v.parse(progressSchema, JSON.parse(kept.ref));
  } catch {
    // Typed over by someone: read anew, which is slower and right.
    return null;
  }
};

const keep = (world: StaffWorld, round: Round, progress: Progress): void =>
  world.sideEffects.put({
    key: keyOf(round),
    state: 'intended',
    ref: JSON.stringify(progress),
    at: world.clock.now(),
  });

const fits = (world: StaffWorld, { begun, version }: Progress, seen: string): boolean =>
  version === seen && Date.parse(world.clock.now()) - Date.parse(begun) < longestMs;

const fresh = (world: StaffWorld, version: string, elements: Progress['elements'] = {}): Progress => ({
  begun: world.clock.now(),
  version,
  next: { source: 'form', line: 1, mark: '' },
  rows: 0,
  pieces: [],
  elements,
});

/** What one call found: parts of tabs, and where the next goes on; or why everything has to be read again. */
type Piece =
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
const readPiece = (world: StaffWorld, from: Place, known: Progress['elements']): Result<Piece, Problem> => {
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
      const { plan, dated, read } = reader.value;
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
        elements: block.elements,
        dated,
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

const forget = (world: StaffWorld, round: Round, { pieces }: Progress): void => {
  for (const id of pieces) if (world.files.get(id) !== null) world.files.trash(id);
  world.sideEffects.put({ key: keyOf(round), state: 'done', ref: '', at: world.clock.now() });
};

/** The files of the pieces go into the bin once the data is locked. */
export const forgetPieces = (world: StaffWorld, round: Round): void => {
  const kept = readProgress(world, round);
  if (kept !== null) forget(world, round, kept);
};

const store = (world: StaffWorld, round: Round, progress: Progress, parts: readonly ReadTab[]): string => {
  const no = progress.pieces.length + 1;
  const key = effectKey(round, 'lockPiece', `${progress.begun.replace(/\D/g, '')}-${no}`);
  const text = pieceText(parts);
  const name = fileNames.lockPiece(round.period, no);
  const folder = world.files.folderOf('reports');
  return fileOnce(world, key, (id) => world.files.create(folder, name, 'application/json', { text }, id)).id;
};

/**
 * Reads every row of every tab for Kunci Data. Up to the office's `rowsAtOnce` in one call; more of them in several,
 * each keeping what it read in a file, so that a call that died is simply made again. Rows that moved between two
 * calls (somebody sorted a tab) are noticed, and the reading begins anew.
 */
export const gatherAnswers = (
  world: StaffWorld,
  round: Round,
  version: string,
): Result<Gathered, Problem> => {
  const kept = readProgress(world, round);
  const goesOn =
    kept !== null && fits(world, kept, version) && kept.pieces.every((id) => world.files.get(id) !== null);
  if (kept !== null && !goesOn) forget(world, round, kept);
  const progress = kept !== null && goesOn ? kept : fresh(world, version);
  if (progress.next === null)
    return ok({
      done: true,
      all: allAnswers(joinTabs(progress.pieces.flatMap((id) => parsePiece(world.files.text(id))))),
    });
  const piece = readPiece(world, progress.next, progress.elements);
  if (!piece.ok) return piece;
  if (piece.value.kind === 'again') {
    forget(world, round, progress);
    keep(world, round, fresh(world, version, piece.value.elements));
    return ok({ done: false, rows: 0 });
  }
  const { parts, next, rows } = piece.value;
  if (next === null && progress.pieces.length === 0)
    return ok({ done: true, all: allAnswers(joinTabs(parts)) });
  const after: Progress = {
    ...progress,
    next,
    rows: progress.rows + rows,
    pieces: [...progress.pieces, store(world, round, progress, parts)],
    elements: elementsIn(progress, parts),
  };
  keep(world, round, after);
  return ok({ done: false, rows: after.rows });
};

const elementsIn = ({ elements }: Progress, parts: readonly ReadTab[]): Progress['elements'] => ({
  ...elements,
  ...Object.fromEntries(
    parts.map(({ source, questionnaire }) => [source, questionnaire.map(({ code }) => code)]),
  ),
});
