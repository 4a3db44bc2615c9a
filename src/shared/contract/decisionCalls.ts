import type { IncomingInput } from './letterCalls';

type Decided = { readonly code: string };
type OnPeriod = { readonly period: string; readonly expectedVersion: string };

export type ChecklistAnswer = { readonly item: string; readonly checked: boolean };

/** One thing the Sekcam looks at, and where: chapter of the report, tab or screen to compare with. */
export type ChecklistItem = { readonly item: string; readonly where: string };

export type DecisionCalls = {
  /** What Verifikasi asks to be ticked. */
  'report.checklist': {
    args: { readonly period: string };
    answer: { readonly items: readonly ChecklistItem[] };
  };
  /** Step 3, Kasi Yanum: Tetapkan. */
  'evaluation.decide': { args: OnPeriod; answer: Decided };
  /** Step 5, Kasi Yanum: Paraf. */
  'report.initial': { args: OnPeriod; answer: Decided };
  /** Step 5, Sekcam: Verifikasi. */
  'report.verify': { args: OnPeriod & { readonly checklist: readonly ChecklistAnswer[] }; answer: Decided };
  /** Step 7, on a computer: Sahkan. */
  'report.approve': { args: OnPeriod; answer: Decided };
  /** Kembalikan untuk Diperbaiki, from steps 3, 5 and 7. */
  'step.return': { args: OnPeriod & { readonly toStep: number; readonly note: string }; answer: Decided };
  /** Opens a finished step again with a reason: the next revision begins. */
  'step.reopen': { args: OnPeriod & { readonly step: number; readonly reason: string }; answer: Decided };
  /** Opens an archived period again with a reason. Sekcam or Camat. */
  'archive.reopen': { args: OnPeriod & { readonly reason: string }; answer: Decided };
  /** Laporan Perbaikan after the regency's letter, from a step on. */
  'correction.open': {
    args: OnPeriod & {
      readonly toStep: number;
      readonly letter: string;
      readonly reason: string;
      /** The letter's other particulars, entered in `Surat Masuk`; left out or null when there was no letter. */
      readonly incoming?: Pick<IncomingInput, 'from' | 'date' | 'received' | 'deadline'> | null | undefined;
    };
    answer: Decided;
  };
  /** Tanda terima of the sent report: `date` YYYY-MM-DD, `proof` a number, name or link. */
  'receipt.record': { args: OnPeriod & { readonly date: string; readonly proof: string }; answer: Decided };
};
