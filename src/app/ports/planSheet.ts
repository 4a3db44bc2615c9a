import type { PlanItem, PlanOutcome } from '../../domain/plan/planItem';

/** Step 3 of one period as its tabs hold it. */
export type EvaluationSheet = {
  readonly evaluation: string;
  readonly decisions: readonly string[];
  readonly plan: readonly PlanItem[];
};

/** The tabs `Evaluasi` (evaluation, other decisions) and `Rencana Tindak Lanjut` (plan and its follow-up). */
export type PlanSheet = {
  read(period: string): EvaluationSheet;
  /** Replaces evaluation, decisions and plan of the period; follow-up of unchanged items stays. */
  put(period: string, sheet: EvaluationSheet): void;
  /** The plan of an earlier period with what became of it. */
  outcomes(period: string): readonly PlanOutcome[];
};
