/** One line of the hidden tab `Pejabat` as plain text; dates as YYYY-MM-DD. Judged by `domain/official`. */
export type OfficialLine = {
  /** Line in the tab, header = 1. */
  readonly line: number;
  /** pelaksana, kasiYanum, sekcam, camat (shown as its label). */
  readonly role: string;
  /** One or several addresses of the same person, comma-separated. */
  readonly emails: string;
  readonly name: string;
  readonly nip: string;
  readonly rank: string;
  /** '' holder, 'plt' or 'plh'. */
  readonly deputy: string;
  readonly from: string;
  readonly until: string;
};

export type Officials = {
  /** One read. */
  read(): readonly OfficialLine[];
  /** Replaces every line. Owner only: who is who decides whose approval counts. */
  put(lines: readonly OfficialLine[]): void;
};
