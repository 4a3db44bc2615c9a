/** The approval columns of `Alur SOP`: one cell per period, step and role, protected by Google per role. */
export type ApprovalCell = {
  readonly period: string;
  readonly step: number;
  readonly role: 'pelaksana' | 'kasiYanum' | 'sekcam' | 'camat';
  /** Full hash of that role's latest event for that step; '' when none. */
  readonly code: string;
};

export type ApprovalCells = {
  read(): readonly ApprovalCell[];
  /** Throws the platform's protection error when the account may not write this role's column. */
  write(cell: ApprovalCell): void;
};
