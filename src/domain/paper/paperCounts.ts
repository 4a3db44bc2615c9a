/** Paper sheets handed out, come back, and come back unusable, as the office counted them; null = not counted. */
export type PaperCounts = {
  readonly handedOut: number | null;
  readonly returned: number | null;
  readonly invalid: number | null;
};

export type PaperCountsProblem = 'moreReturned' | 'moreInvalid';

/** What can't be: more sheets back than handed out, more unusable than came back. Null when nothing contradicts. */
export const paperCountsProblem = ({
  handedOut,
  returned,
  invalid,
}: PaperCounts): PaperCountsProblem | null => {
  if (handedOut !== null && returned !== null && returned > handedOut) return 'moreReturned';
  const back = returned ?? handedOut;
  return back !== null && invalid !== null && invalid > back ? 'moreInvalid' : null;
};

/** Sheets that should have been typed: what came back and can be used; null when it isn't known. */
export const usableSheets = ({ returned, invalid }: PaperCounts): number | null =>
  returned === null ? null : returned - (invalid ?? 0);
