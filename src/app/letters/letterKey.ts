import { effectKey, type Round } from '../effectKey';

/** What a report's own cover letter has its number for: kept through revisions, new for a Laporan Perbaikan. */
export const letterKey = ({ period, correction }: Omit<Round, 'revision'>): string =>
  effectKey({ period, correction, revision: 0 }, 'letterNumber');

/** The report that a key of the register belongs to; null for letters that have nothing to do with a report. */
export const reportOfKey = (key: string): { readonly period: string; readonly correction: number } | null => {
  const found = /^([^/]+)\/(\d+)\.0\/letterNumber$/.exec(key);
  const [, period, correction] = found ?? [];
  return period === undefined ? null : { period, correction: Number(correction) };
};
