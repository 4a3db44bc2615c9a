import { ok, type Result, refuse } from '../domain/result';
import type { Answer, Args } from '../shared/contract/contract';
import { scanFolderName } from '../shared/office/documentNames';
import { act, shortCode } from './act';
import { currentContent } from './currentContent';
import { documentNamed } from './desk/lookAtDesk';
import { effectKey, latestEffect } from './effectKey';
import type { StoredFile } from './ports/files';
import type { Problem } from './problem';
import { periodFolder } from './report/periodFolder';
import { type WorkInHand, workInHand } from './report/workInHand';
import type { StaffWorld } from './world';

const content = ['reportPdf', 'letterPdf', 'signedReport', 'signedLetter'] as const;

/**
 * Step 7 on paper: what the Camat signed by hand is filed as a scan and counts once another person has held it
 * against the verified text. A signed file whose sameness isn't proven, kept by the guardian from the desk, goes the
 * same way.
 */
export function fileScan(world: StaffWorld, args: Args<'scan.file'>): Result<Answer<'scan.file'>, Problem> {
  const work = workInHand(world, args, 'fileScan');
  if (!work.ok) return work;
  const files = signedFiles(world, work.value);
  if (!files.ok) return files;
  const acted = act(world, {
    period: args.period,
    expectedVersion: args.expectedVersion,
    commands: [{ action: 'fileScan', paperPlace: args.paperPlace }],
    content: currentContent(world, args.period, content),
  });
  return acted.ok ? ok({ code: shortCode(acted.value.event), files: files.value }) : acted;
}

/** Sekcam: "dipindai oleh X, dicocokkan dengan naskah asli oleh Y". Finishes step 7. */
export function confirmScan(
  world: StaffWorld,
  args: Args<'scan.confirm'>,
): Result<Answer<'scan.confirm'>, Problem> {
  const acted = act(world, {
    period: args.period,
    expectedVersion: args.expectedVersion,
    commands: [{ action: 'confirmScan', note: args.note }],
    content: currentContent(world, args.period, content),
  });
  return acted.ok ? ok({ code: shortCode(acted.value.event) }) : acted;
}

/**
 * The signed report and letter by their side effects: those the guardian kept from the desk in this round, else the
 * newest scans in the period's folder, told apart by name. Answers their names.
 */
function signedFiles(world: StaffWorld, work: WorkInHand): Result<readonly string[], Problem> {
  const { round, period } = work;
  const effects = world.sideEffects.list(effectKey(round, 'signedReport').replace(/signedReport$/, ''));
  const kept = latestEffect(effects, period.id, 'signedReport');
  const fromDesk = kept === null ? null : world.files.get(kept.ref);
  if (fromDesk !== null) return ok([fromDesk.name]);

  const folder = world.files.ensureFolder(periodFolder(world, work), scanFolderName);
  const scans = [...world.files.list(folder)].reverse();
  const named = (document: 'report' | 'letter') => scans.find(({ name }) => documentNamed(name) === document);
  const report = named('report') ?? (scans.length === 1 ? scans[0] : undefined);
  if (report === undefined) return refuse({ kind: 'scanMissing', folder: world.files.folderUrl(folder) });
  note(world, work, 'signedReport', report);
  const letter = named('letter');
  if (letter !== undefined) note(world, work, 'signedLetter', letter);
  return ok([report, letter].flatMap((file) => file?.name ?? []));
}

function note(
  world: StaffWorld,
  { round }: WorkInHand,
  kind: 'signedReport' | 'signedLetter',
  file: StoredFile,
): void {
  const key = effectKey(round, kind, world.files.sha256(file.id).slice(0, 12));
  world.sideEffects.put({ key, state: 'done', ref: file.id, at: world.clock.now() });
}
