import type { FormulaNode, ReferenceNode } from './ast';
import { DYNAMIC, SPILLING, VOLATILE } from './functionTable';

/** What is known of a formula from its text alone; kept per text. */
export interface FormulaFacts {
  readonly node: FormulaNode;
  readonly references: readonly ReferenceNode[];
  readonly names: readonly string[];
  /** Changes without any cell changing (NOW, TODAY), or reads places that its text doesn't tell. */
  readonly volatile: boolean;
  /** Reads places that its text doesn't tell: OFFSET, INDIRECT, A2:INDEX(…). */
  readonly dynamic: boolean;
  /** May fill more cells than its own. */
  readonly spilling: boolean;
}

/** The arguments whose cells are read; ROW(A1) and OFFSET(A1;…) only ask where A1 is. */
function dependentArguments(name: string, args: readonly FormulaNode[]): readonly FormulaNode[] {
  if (name === 'ROW' || name === 'COLUMN' || name === 'ROWS' || name === 'COLUMNS') return [];
  return name === 'OFFSET' ? args.slice(1) : args;
}

/** Collects references, names and kinds of functions of a formula. */
export function factsOf(node: FormulaNode): FormulaFacts {
  const references: ReferenceNode[] = [];
  const names: string[] = [];
  let volatile = false;
  let dynamic = false;
  let spilling = false;
  const walk = (one: FormulaNode): void => {
    switch (one.type) {
      case 'reference':
        references.push(one);
        break;
      case 'name':
        names.push(one.name);
        break;
      case 'call':
        volatile ||= VOLATILE.has(one.name);
        dynamic ||= DYNAMIC.has(one.name);
        spilling ||= SPILLING.has(one.name);
        dependentArguments(one.name, one.args).forEach(walk);
        break;
      case 'array':
        spilling = true;
        for (const row of one.rows) row.forEach(walk);
        break;
      case 'prefix':
      case 'percent':
        walk(one.operand);
        break;
      case 'binary':
        dynamic ||= one.operator === ':';
        walk(one.left);
        walk(one.right);
        break;
      default:
    }
  };
  walk(node);
  return { node, references, names, volatile: volatile || dynamic, dynamic, spilling };
}
