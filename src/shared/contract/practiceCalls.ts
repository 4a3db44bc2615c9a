import type { RoleId } from './homeCalls';

/** What one person's Latihan is; it belongs to the account that practises and to nobody else. */
export type PracticeView = {
  /** `halfMade`: begun, but not everything is there yet. */
  readonly standing: 'none' | 'halfMade' | 'ready';
  /** Where its files are, and its workbook; '' while there is none. */
  readonly folderUrl: string;
  readonly workbookUrl: string;
};

/** Said on every screen of a Latihan. */
export type PracticeHint = {
  /** "Kamis, 1 Juli 2021": in a Latihan it is always shortly after the semester's end. */
  readonly today: string;
  /** What this step is about, in one or two sentences. */
  readonly lesson: string;
  /** Whose turn it is, if it is somebody else's than the one who looks. */
  readonly next: { readonly role: RoleId; readonly label: string } | null;
};

type NoArgs = Readonly<Record<never, never>>;

/**
 * Latihan: a practice semester that one person plays in all four posts. Every other call takes a third argument, the
 * post that is practised; without it the call is about the office.
 */
export type PracticeCalls = {
  'practice.load': { args: NoArgs; answer: PracticeView };
  /** Makes the practice office piece by piece: repeat until `done`. */
  'practice.begin': {
    args: NoArgs;
    answer: { readonly done: boolean; readonly doing: string; readonly progress: number };
  };
  /** What the guardian does every ten minutes, here when asked. */
  'practice.look': { args: NoArgs; answer: { readonly looked: true } };
  /** Takes everything away that was made for it. */
  'practice.remove': { args: NoArgs; answer: { readonly removed: true } };
};
