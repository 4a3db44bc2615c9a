import type { Runtime } from '../../runtime';

/** An office that can be worked in: the emulated world and its two workbooks. */
export type Office = {
  readonly runtime: Runtime;
  /** File ids. */
  readonly workbook: string;
  readonly guardian: string;
  /** What it began from, in words. */
  readonly began: string;
};

/** What is kept beside the world's state, to find the office in it again. */
export type OfficeMark = Omit<Office, 'runtime'>;
