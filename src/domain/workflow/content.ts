/** A SHA-256 as 64 lower-case hexadecimal digits. */
export type Sha256 = string;

/**
 * What an act can be bound to. `data`: snapshot of the locked responses; `draftText`: canonical text of the
 * draft; `plan`, `decisions`: canonical text of step 3's tables (without follow-up status); the PDFs: their bytes;
 * the signed forms: bytes as they came back from the Camat; `sent`: manifest of what went out.
 */
export type ContentKind =
  | 'data'
  | 'draftText'
  | 'plan'
  | 'decisions'
  | 'reportPdf'
  | 'letterPdf'
  | 'signedReport'
  | 'signedLetter'
  | 'sent';

export const contentKinds = [
  'data',
  'draftText',
  'plan',
  'decisions',
  'reportPdf',
  'letterPdf',
  'signedReport',
  'signedLetter',
  'sent',
] as const satisfies readonly ContentKind[];

/** Hashes an event was made on: all that was looked at. Empty text: looked for and gone. */
export type ContentHashes = Readonly<Partial<Record<ContentKind, Sha256>>>;

/** What is there now. A kind left out was not looked at; `null` was looked for and is gone. */
export type CurrentContent = Readonly<Partial<Record<ContentKind, Sha256 | null>>>;

/** What was looked at, as an event keeps it. */
export const recorded = (content: CurrentContent): ContentHashes => {
  const hashes: Partial<Record<ContentKind, Sha256>> = {};
  for (const kind of contentKinds) {
    const now = content[kind];
    if (now !== undefined) hashes[kind] = now ?? '';
  }
  return hashes;
};
