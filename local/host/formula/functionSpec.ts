import type { FormulaNode } from './ast';
import type { EvaluationContext, Operand } from './operand';
import type { Scalar } from './value';

/** A function of single values; the evaluator spreads it over rectangles in array mode and lets faults pass by. */
export interface LiftedFunction {
  readonly kind: 'lifted';
  readonly min: number;
  readonly max: number;
  /** True for ISERROR and its like, which want to see faults. */
  readonly takesFaults?: boolean;
  readonly apply: (args: readonly Scalar[], context: EvaluationContext) => Scalar;
}

/** A function that takes whole ranges. */
export interface RangeFunction {
  readonly kind: 'range';
  readonly min: number;
  readonly max: number;
  /** Its arguments are computed in array mode, as if inside ARRAYFORMULA. */
  readonly arrayArguments?: boolean;
  readonly apply: (args: readonly Operand[], context: EvaluationContext) => Operand;
}

/** A function that decides which of its arguments are computed at all. */
export interface LazyFunction {
  readonly kind: 'lazy';
  readonly min: number;
  readonly max: number;
  readonly apply: (args: readonly FormulaNode[], context: EvaluationContext) => Operand;
}

export type FunctionSpec = LiftedFunction | RangeFunction | LazyFunction;
export type FunctionTable = Readonly<Record<string, FunctionSpec>>;

export function lifted(min: number, max: number, apply: LiftedFunction['apply']): LiftedFunction {
  return { kind: 'lifted', min, max, apply };
}

export function ranged(min: number, max: number, apply: RangeFunction['apply']): RangeFunction {
  return { kind: 'range', min, max, apply };
}

export function lazy(min: number, max: number, apply: LazyFunction['apply']): LazyFunction {
  return { kind: 'lazy', min, max, apply };
}
