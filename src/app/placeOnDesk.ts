import { ok, type Result, refuse } from '../domain/result';
import type { Answer, Args } from '../shared/contract/contract';
import { periodLabel } from '../shared/format/periodLabel';
import { missingNames } from '../shared/office/fileNames';
import { correctionText, revisionText } from '../shared/sop/actionWords';
import { act } from './act';
import { currentContent } from './currentContent';
import { tellCamat } from './desk/tellCamat';
import { effectKey, latestEffect, type Round } from './effectKey';
import { fileOnce } from './once';
import type { StoredFile } from './ports/files';
import type { Problem } from './problem';
import { currentAnnex } from './recap/currentAnnex';
import { makeSummary } from './report/makeSummary';
import { previousPlanAnswered } from './report/previousPlan';
import { type WorkInHand, workInHand } from './report/workInHand';
import type { StaffWorld } from './world';

/**
 * Before step 7: one folder with report, letter, one-page summary (and data annex) goes onto the Camat's desk. The
 * copies have the very bytes of the working files; the Camat moves the folder as a whole.
 */
export function placeOnDesk(
  world: StaffWorld,
  args: Args<'desk.place'>,
): Result<Answer<'desk.place'>, Problem> {
  const work = workInHand(world, args, 'placeOnDesk');
  if (!work.ok) return work;
  const { period, round } = work.value;
  const before = world.sideEffects.find(effectKey(round, 'deskFolder'));
  if (work.value.doneBefore && before) return ok({ folderUrl: world.files.folderUrl(before.ref) });

  const answered = previousPlanAnswered(world, period);
  if (!answered.ok) return answered;
  const effects = world.sideEffects.list(`${period.id}/`);
  const report = world.files.get(latestEffect(effects, period.id, 'reportPdf')?.ref ?? '');
  if (report === null) return refuse({ kind: 'documentMissing', document: missingNames.reportPdf });
  const letter = world.files.get(latestEffect(effects, period.id, 'letterPdf')?.ref ?? '');
  if (letter === null) return refuse({ kind: 'documentMissing', document: missingNames.letterPdf });
  const annex = world.files.get(currentAnnex(effects, period.id)?.ref ?? '');
  const summary = makeSummary(world, work.value);
  if (!summary.ok) return summary;

  const laid = world.lock.exclusively(() =>
    layOut(world, work.value, { report, letter, summary: summary.value, annex }),
  );
  if (!laid.held) return refuse({ kind: 'busy' });
  const acted = act(world, {
    period: period.id,
    expectedVersion: args.expectedVersion,
    commands: [{ action: 'placeOnDesk' }],
    content: currentContent(world, period.id, ['reportPdf', 'letterPdf']),
  });
  if (!acted.ok) return acted;
  tellCamat(world, work.value, { folderUrl: world.files.folderUrl(laid.value), reportUrl: report.url });
  return ok({ folderUrl: world.files.folderUrl(laid.value) });
}

/** The folder and its copies, each once; a folder of an earlier revision that still waits there steps aside. */
function layOut(
  world: StaffWorld,
  work: WorkInHand,
  files: {
    readonly report: StoredFile;
    readonly letter: StoredFile;
    readonly summary: StoredFile;
    readonly annex: StoredFile | null;
  },
): string {
  const { round } = work;
  const waiting = world.files.folderOf('deskWaiting');
  setOlderAside(world, work, waiting);
  const folder = world.files.ensureFolder(waiting, deskFolderName(work));
  world.sideEffects.put({
    key: effectKey(round, 'deskFolder'),
    state: 'done',
    ref: folder,
    at: world.clock.now(),
  });
  copyOnce(world, round, 'deskReport', files.report, folder);
  copyOnce(world, round, 'deskLetter', files.letter, folder);
  copyOnce(world, round, 'deskSummary', files.summary, folder);
  if (files.annex !== null) copyOnce(world, round, 'deskAnnex', files.annex, folder);
  return folder;
}

/** "Semester I Tahun 2021", "Semester I Tahun 2021 Revisi ke-2" */
function deskFolderName({ period, round }: WorkInHand): string {
  return [periodLabel(period), correctionText(round.correction), revisionText(round.revision)]
    .filter(Boolean)
    .join(' ');
}

function copyOnce(
  world: StaffWorld,
  round: Round,
  kind: 'deskReport' | 'deskLetter' | 'deskSummary' | 'deskAnnex',
  file: StoredFile,
  folder: string,
): void {
  fileOnce(world, effectKey(round, kind, file.id.slice(-8)), (id) =>
    world.files.copy(file.id, file.name, folder, id),
  );
}

function setOlderAside(world: StaffWorld, { period, round }: WorkInHand, waiting: string): void {
  const own = effectKey(round, 'deskFolder');
  for (const { key, ref } of world.sideEffects.list(`${period.id}/`)) {
    if (!key.endsWith('/deskFolder') || key === own || world.files.parentOf(ref) !== waiting) continue;
    const name = world.files.get(ref)?.name ?? '';
    if (!name.endsWith('(digantikan)')) world.files.rename(ref, `${name} (digantikan)`);
  }
}
