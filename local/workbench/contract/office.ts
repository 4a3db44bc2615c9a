import type { Call, Nothing } from './call';

/** Who somebody at the workbench can be. */
export type Persona = {
  /** Short and stable, for addresses and tests: `pelaksana`, `camat`, `luar` … */
  readonly id: string;
  readonly email: string;
  readonly name: string;
  /** "Pelaksana", "Pemilik akun kantor" … */
  readonly post: string;
  /** One sentence for who doesn't know the office. */
  readonly about: string;
};

/** A state to begin from, or one that was saved under a name. */
export type StartingPoint = { readonly id: string; readonly name: string; readonly about: string };
export type SavedState = { readonly id: string; readonly name: string; readonly saved: number };

export type OfficeView = {
  readonly personas: readonly Persona[];
  /** File ids. */
  readonly workbook: string;
  readonly guardian: string;
  readonly starts: readonly StartingPoint[];
  readonly saved: readonly SavedState[];
  /** What the office began from, in words. */
  readonly began: string;
  /** The time zone in which its instants are shown: `Asia/Jakarta` … */
  readonly zone: string;
  /** Whether it is the office of the guided tour. */
  readonly tour: boolean;
};

export type OfficeCalls = {
  'office.view': Call<Nothing, OfficeView>;
  /** Throws the present state away and begins anew; every window follows. */
  'office.reset': Call<{ readonly start: string }, OfficeView>;
  'office.saveAs': Call<{ readonly name: string }, OfficeView>;
  'office.open': Call<{ readonly id: string }, OfficeView>;
  'office.forget': Call<{ readonly id: string }, OfficeView>;
};
