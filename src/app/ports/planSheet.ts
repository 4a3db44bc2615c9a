import type { PlanItem, PlanOutcome } from '../../domain/plan/planItem';

/** Step 3 of one period as its tabs hold it. */
export type EvaluationSheet = {
  readonly evaluation: string;
  readonly decisions: readonly string[];
  readonly plan: readonly PlanItem[];
  /** Lines of the plan's tab (header = 1) with words but without a period or subject that can be read; `put` keeps them. */
  readonly unread?: readonly number[];
};

/** The tabs `Evaluasi` (evaluation, other decisions) and `Rencana Tindak Lanjut` (plan and its follow-up). */
export type PlanSheet = {
  read(period: string): EvaluationSheet;
  /** Replaces evaluation, decisions and plan of the period; follow-up of unchanged items stays. */
  put(period: string, sheet: EvaluationSheet): void;
  /** The plans of periods with what became of them. */
  outcomes(periods: readonly string[]): readonly (PlanOutcome & { readonly period: string })[];
  /** Writes what became of an item, found by period, subject and programme; false when there is none. */
  record(period: string, outcome: PlanOutcome): boolean;
};
