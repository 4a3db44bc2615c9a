import type { DeskFinding } from '../../shared/messages/deskFinding';
import { deskFolderNames } from '../../shared/messages/setup';
import type { Files, StoredFile } from '../ports/files';
import { type FileVerdict, fileVerdict } from './fileVerdict';
import { tooOpen } from './tooOpen';

/** What was laid on the desk for one period, and who may decide on it. */
export type DeskPlace = {
  /** The period's folder; its id stays, however it is moved or renamed. */
  readonly folderId: string;
  /** The verified PDFs, in the working folder. */
  readonly reportPdf: string;
  readonly letterPdf: string;
  /** The copies laid into the folder. */
  readonly laid: readonly string[];
  /** Addresses of the Camat (or who acts as Camat today), and of the owner; lower-case. */
  readonly camat: readonly string[];
  readonly owner: string;
};

export type SightedFile = {
  readonly file: StoredFile;
  readonly verdict: FileVerdict;
  readonly sha256: string;
};

/** What the desk shows for one period. `compare`: a decision, but a person must compare these files first. */
export type DeskSight =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'returned' }
  | { readonly kind: 'approved'; readonly report: SightedFile; readonly letter: SightedFile }
  | { readonly kind: 'compare'; readonly report: SightedFile; readonly letter: SightedFile }
  | { readonly kind: 'finding'; readonly findings: readonly DeskFinding[] };

/**
 * Reads where the period's folder stands and what is in it. Only the Camat and the owner can put anything into
 * `2 Disahkan` and `3 Dikembalikan`, which is checked each time: where it stands is then the Camat's decision.
 */
export function lookAtDesk(files: Files, place: DeskPlace): DeskSight {
  const parent = files.parentOf(place.folderId);
  if (parent === null) return finding({ kind: 'gone' });
  const moved = takenOut(files, place);
  if (parent === files.folderOf('deskWaiting')) {
    if (moved.length > 0) return finding({ kind: 'partMoved', names: moved });
    const twin = twinOf(files, place);
    return twin === null ? { kind: 'waiting' } : finding(twin);
  }
  const [approved, returned] = [files.folderOf('deskApproved'), files.folderOf('deskReturned')];
  if (parent !== approved && parent !== returned) return finding({ kind: 'elsewhere' });
  const access = tooOpen(files.access(parent), place);
  const folder = deskFolderNames[parent === approved ? 'deskApproved' : 'deskReturned'];
  if (access === null) return finding({ kind: 'accessUnknown', folder });
  if (access.length > 0) return finding({ kind: 'tooOpen', folder, who: access });
  return parent === returned ? { kind: 'returned' } : lookAtFiles(files, place);
}

const finding = (...findings: readonly DeskFinding[]): DeskSight => ({ kind: 'finding', findings });

/**
 * Another folder of the same name where decisions lie: somebody made a second one, and the Camat may have moved that.
 * Said only; the one that was laid goes on waiting.
 */
function twinOf(files: Files, { folderId }: DeskPlace): DeskFinding | null {
  const name = files.get(folderId)?.name ?? '';
  const found = (['deskApproved', 'deskReturned'] as const).find((kind) =>
    files.subfolders(files.folderOf(kind)).some((folder) => folder.name === name),
  );
  return found === undefined ? null : { kind: 'twin', name, folder: deskFolderNames[found] };
}

/** Names of laid files that no longer stand in the period's folder, though they are somewhere else. */
function takenOut(files: Files, { folderId, laid }: DeskPlace): readonly string[] {
  return laid.flatMap((id) => {
    const parent = files.parentOf(id);
    return parent === null || parent === folderId ? [] : [files.get(id)?.name ?? id];
  });
}

function lookAtFiles(files: Files, place: DeskPlace): DeskSight {
  const there = files.list(place.folderId);
  const verified = { report: place.reportPdf, letter: place.letterPdf };
  const findings: DeskFinding[] = [];
  const found: Partial<Record<'report' | 'letter', SightedFile>> = {};
  for (const file of there) {
    const sighted = recognise(files, file, verified);
    if (sighted === null) {
      if (!place.laid.includes(file.id)) findings.push({ kind: 'unknownFile', name: file.name });
      continue;
    }
    const by = sighted.verdict === 'same' ? null : strangerBehind(files, file, place);
    if (by !== null) findings.push({ kind: 'notFromCamat', name: file.name, by });
    else found[sighted.document] = better(found[sighted.document], sighted);
  }
  const { report, letter } = found;
  if (!report) findings.push({ kind: 'missing', document: 'report' });
  if (!letter) findings.push({ kind: 'missing', document: 'letter' });
  if (!report || !letter || findings.length > 0) return finding(...findings);
  const proven = [report, letter].every(({ verdict }) => verdict === 'same' || verdict === 'signed');
  return { kind: proven ? 'approved' : 'compare', report, letter };
}

type Recognised = SightedFile & { readonly document: 'report' | 'letter' };

/** Which of the two documents a file is: by its bytes, or, where they can't tell, by its name. */
function recognise(
  files: Files,
  file: StoredFile,
  verified: { readonly report: string; readonly letter: string },
): Recognised | null {
  const sha256 = files.sha256(file.id);
  const documents = ['report', 'letter'] as const;
  for (const document of documents) {
    if (files.sha256(verified[document]) === sha256) return { file, sha256, document, verdict: 'same' };
  }
  const content = files.content(file.id);
  const named = documentNamed(file.name);
  for (const document of documents) {
    const verdict = fileVerdict(files.content(verified[document]), { mimeType: file.mimeType, content });
    if (verdict === 'signed') return { file, sha256, document, verdict };
    if (document === named && (verdict === 'rewritten' || verdict === 'scan'))
      return { file, sha256, document, verdict };
  }
  return null;
}

/** Which document a file's name speaks of, where its bytes can't tell: "Surat Pengantar Laporan …" is the letter. */
export function documentNamed(name: string): 'report' | 'letter' | null {
  if (/pengantar/i.test(name)) return 'letter';
  return /laporan/i.test(name) ? 'report' : null;
}

const weight: Readonly<Record<FileVerdict, number>> = { signed: 3, rewritten: 2, scan: 2, same: 1, other: 0 };

/** Of several forms of one document side by side the signed one is the Camat's. */
function better(one: SightedFile | undefined, other: SightedFile): SightedFile {
  return one !== undefined && weight[one.verdict] >= weight[other.verdict] ? one : other;
}

/** Whoever owns a signed form, when it is neither the Camat nor the owner: staff keep rights on what they made. */
function strangerBehind(files: Files, file: StoredFile, { camat, owner }: DeskPlace): string | null {
  const holder = files.access(file.id)?.find(({ role }) => role === 'owner')?.email ?? '';
  return holder !== '' && (holder === owner || camat.includes(holder)) ? null : holder || '?';
}
