import type { Instant } from '../../domain/calendar/civilDate';
import type { GuardianWorld } from '../world';

/** What an account remembers of its Latihan; kept in that account's own properties. */
export type PracticeNote = {
  /** "28 November 2026 pukul 08.12 WIB": tells one Latihan's files from everything else that the account owns. */
  readonly stamp: string;
  /** '' while they aren't made. */
  readonly folderId: string;
  readonly bookId: string;
  /** What is added to the real time: a Latihan begins on the first working day after a semester. */
  readonly shiftMs: number;
  /** Pieces that are made. */
  readonly made: number;
};

/** Names that one Latihan gives to what it makes; each holds the stamp, so that nothing else is found by them. */
export type PracticeNames = { readonly folder: string; readonly book: string; readonly form: string };

/** Where one person practises: in their own Drive, apart from the office. */
export type PracticeRoom = {
  /** The real time. */
  now(): Instant;
  note(): PracticeNote | null;
  keep(note: PracticeNote): void;
  forget(): void;
  /** Whether folder and workbook are still there, outside the bin. */
  isThere(note: PracticeNote): boolean;
  /** By its name, else made, in My Drive. */
  ensureFolder(name: string): string;
  /** By its name, else made, and put into the folder. */
  ensureBook(name: string, folderId: string): string;
  /** Writes LATIHAN into a template, once. */
  markTemplate(documentId: string): void;
  /** Folder, workbook and form into the bin, wherever a run that died left them. */
  trash(note: PracticeNote, names: PracticeNames): void;
  /** Everything that use cases need, over the practice workbook, with the rights of who practises. */
  open(note: PracticeNote): GuardianWorld;
  urls(note: PracticeNote): { readonly folder: string; readonly book: string };
};
