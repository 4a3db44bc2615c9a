import type { Role } from '../domain/workflow/role';
import type { StepNumber } from '../domain/workflow/steps';

/** One pre-built row of `Alur SOP`: the SOP's own table, once per period. */
export type FlowPlanRow = {
  readonly period: string;
  readonly step: StepNumber;
  readonly procedure: string;
  readonly needs: string;
  readonly time: string;
  readonly output: string;
  /** Posts that have a part in the step. */
  readonly performers: readonly Role[];
  /** Shown when someone types something else into the cell. */
  readonly help: string;
  /** Choices of the dropdown per role; a role without a part in the step has none. */
  readonly choices: {
    readonly pelaksana: readonly string[];
    readonly kasiYanum: readonly string[];
    readonly sekcam: readonly string[];
    readonly camat: readonly string[];
  };
};
