import type { FaultCode } from './fault';

/** One end of a reference; `null` where the end is open (`A2:A` has no last row, `3:5` no columns). 1-based. */
export interface Edge {
  readonly at: number;
  readonly absolute: boolean;
}

/** A written reference. A single cell has `single` true and equal ends. */
export interface ReferenceNode {
  readonly type: 'reference';
  readonly sheet: string | null;
  readonly single: boolean;
  readonly top: Edge | null;
  readonly left: Edge | null;
  readonly bottom: Edge | null;
  readonly right: Edge | null;
  /** Where it stands in the formula's text, so that shifting can replace just this. */
  readonly start: number;
  readonly end: number;
}

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=' | ':';

export type FormulaNode =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'fault'; readonly code: FaultCode }
  | { readonly type: 'blank' }
  | ReferenceNode
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly type: 'array'; readonly rows: readonly (readonly FormulaNode[])[] }
  | { readonly type: 'prefix'; readonly operator: '+' | '-'; readonly operand: FormulaNode }
  | { readonly type: 'percent'; readonly operand: FormulaNode }
  | {
      readonly type: 'binary';
      readonly operator: BinaryOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    };
