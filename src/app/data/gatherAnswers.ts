import { ok, type Result } from '../../domain/result';
import { fileNames } from '../../shared/office/fileNames';
import { effectKey, type Round } from '../effectKey';
import { fileOnce } from '../once';
import type { Problem } from '../problem';
import type { StaffWorld } from '../world';
import {
  freshProgress,
  keepLockProgress,
  type Progress,
  progressKey,
  readLockProgress,
  stillFits,
} from './lockProgress';
import { joinTabs, parsePiece, pieceText } from './piecesOfAnswers';
import type { AllAnswers, ReadTab } from './readAnswers';
import { readPiece } from './readPiece';

/** All answers, or how far the reading has come: call again. */
export type Gathered =
  | { readonly done: true; readonly all: AllAnswers }
  | { readonly done: false; readonly rows: number };

const forget = (world: StaffWorld, round: Round, { pieces }: Progress): void => {
  for (const id of pieces) if (world.files.get(id) !== null) world.files.trash(id);
  world.sideEffects.put({ key: progressKey(round), state: 'done', ref: '', at: world.clock.now() });
};

/** The files of the pieces go into the bin once the data is locked. */
export const forgetPieces = (world: StaffWorld, round: Round): void => {
  const kept = readLockProgress(world, round);
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
  const kept = readLockProgress(world, round);
  const goesOn =
    kept !== null &&
    stillFits(world, kept, version) &&
    kept.pieces.every((id) => world.files.get(id) !== null);
  if (kept !== null && !goesOn) forget(world, round, kept);
  const progress = kept !== null && goesOn ? kept : freshProgress(world, version);
  if (progress.next === null)
    return ok({
      done: true,
      all: { tabs: joinTabs(progress.pieces.flatMap((id) => parsePiece(world.files.text(id)))) },
    });
  const piece = readPiece(world, progress.next, progress.elements);
  if (!piece.ok) return piece;
  if (piece.value.kind === 'again') {
    forget(world, round, progress);
    keepLockProgress(world, round, freshProgress(world, version, piece.value.elements));
    return ok({ done: false, rows: 0 });
  }
  const { parts, next, rows } = piece.value;
  if (next === null && progress.pieces.length === 0)
    return ok({ done: true, all: { tabs: joinTabs(parts) } });
  const after: Progress = {
    ...progress,
    next,
    rows: progress.rows + rows,
    pieces: [...progress.pieces, store(world, round, progress, parts)],
    elements: elementsIn(progress, parts),
  };
  keepLockProgress(world, round, after);
  return ok({ done: false, rows: after.rows });
};

const elementsIn = ({ elements }: Progress, parts: readonly ReadTab[]): Progress['elements'] => ({
  ...elements,
  ...Object.fromEntries(
    parts.map(({ source, questionnaire }) => [source, questionnaire.map(({ code }) => code)]),
  ),
});
