import type { HomeLine } from '../../shared/messages/homeTab';

/** One row of `Alur SOP` as people read it. Never read back as truth. */
export type FlowRow = {
  readonly period: string;
  readonly step: number;
  readonly status: string;
  readonly due: string;
};

/** The texts the add-on keeps up to date for people who only look at the workbook. */
export type StatusTexts = {
  writeFlow(rows: readonly FlowRow[]): void;
  /** The tab `Beranda`, from the top. */
  writeHome(lines: readonly HomeLine[]): void;
};
