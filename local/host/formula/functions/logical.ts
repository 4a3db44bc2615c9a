import type { FormulaNode } from '../ast';
import { broadcast } from '../broadcast';
import { type Fault, fault, isFault } from '../fault';
import { type FunctionTable, type LiftedFunction, lazy, lifted, ranged } from '../functionSpec';
import { type EvaluationContext, eachValue, isArea, isGrid, type Operand, toScalar } from '../operand';
import { compareScalars, type Scalar, toCondition } from '../value';

const MANY = Number.POSITIVE_INFINITY;

function takingFaults(min: number, max: number, apply: LiftedFunction['apply']): LiftedFunction {
  return { ...lifted(min, max, apply), takesFaults: true };
}

function isMany(operand: Operand): boolean {
  return isArea(operand) || isGrid(operand);
}

function branch(
  args: readonly FormulaNode[],
  at: number,
  missing: Operand,
  context: EvaluationContext,
): Operand {
  const node = args[at];
  return node === undefined ? missing : context.evaluate(node);
}

/** IF computes only the branch taken; over rectangles in array mode it computes both. */
function ifFunction(args: readonly FormulaNode[], context: EvaluationContext): Operand {
  const condition = branch(args, 0, null, context);
  if (context.arrayMode && isMany(condition)) {
    const branches = [condition, branch(args, 1, true, context), branch(args, 2, false, context)];
    return broadcast(branches, context, ([test = null, one = null, two = null]) => {
      const holds = toCondition(test);
      return isFault(holds) ? holds : holds ? one : two;
    });
  }
  const holds = toCondition(toScalar(condition, context));
  if (isFault(holds)) return holds;
  return holds ? branch(args, 1, true, context) : branch(args, 2, false, context);
}

function ifsFunction(args: readonly FormulaNode[], context: EvaluationContext): Operand {
  for (let at = 0; at + 1 < args.length; at += 2) {
    const holds = toCondition(toScalar(branch(args, at, null, context), context));
    if (isFault(holds)) return holds;
    if (holds) return branch(args, at + 1, null, context);
  }
  return fault('#N/A', 'No match.');
}

/** IFERROR and IFNA: the second argument where the first is a fault of the kind caught. */
function rescue(catches: (value: Scalar) => boolean) {
  return (args: readonly FormulaNode[], context: EvaluationContext): Operand => {
    const value = branch(args, 0, null, context);
    if (isMany(value) && (context.arrayMode || isGrid(value))) {
      const instead = branch(args, 1, null, context);
      return broadcast([value, instead], context, ([one = null, two = null]) => (catches(one) ? two : one));
    }
    const single = toScalar(value, context);
    return catches(single) ? branch(args, 1, null, context) : value;
  };
}

function switchFunction(args: readonly FormulaNode[], context: EvaluationContext): Operand {
  const value = toScalar(branch(args, 0, null, context), context);
  if (isFault(value)) return value;
  for (let at = 1; at + 1 < args.length; at += 2) {
    const candidate = toScalar(branch(args, at, null, context), context);
    if (!isFault(candidate) && compareScalars(value, candidate) === 0)
      return branch(args, at + 1, null, context);
  }
  return args.length % 2 === 0 ? branch(args, args.length - 1, null, context) : fault('#N/A', 'No match.');
}

function choose(args: readonly FormulaNode[], context: EvaluationContext): Operand {
  const index = toScalar(branch(args, 0, null, context), context);
  if (isFault(index)) return index;
  const place = Math.trunc(Number(index));
  if (!(place >= 1) || place >= args.length) return fault('#NUM!', 'CHOOSE parameter 1 is out of range.');
  return branch(args, place, null, context);
}

/** AND, OR, XOR over all values; blanks and texts in ranges don't count, and none counting is an error. */
function combine(finish: (values: readonly boolean[]) => boolean) {
  return (args: readonly Operand[], context: EvaluationContext): Operand => {
    const values: boolean[] = [];
    for (const operand of args) {
      const stop = eachValue(operand, context, (value, fromCells): Fault | undefined => {
        if (fromCells && (value === null || typeof value === 'string')) return undefined;
        const holds = toCondition(value);
        if (isFault(holds)) return holds;
        values.push(holds);
        return undefined;
      });
      if (stop !== undefined) return stop;
    }
    return values.length === 0 ? fault('#N/A', 'No logical values.') : finish(values);
  };
}

function test(holds: (value: Scalar) => boolean): LiftedFunction {
  return takingFaults(1, 1, ([value = null]) => holds(value));
}

export const LOGICAL_FUNCTIONS: FunctionTable = {
  IF: lazy(2, 3, ifFunction),
  IFS: lazy(2, MANY, ifsFunction),
  IFERROR: lazy(1, 2, rescue(isFault)),
  IFNA: lazy(
    2,
    2,
    rescue((value) => isFault(value) && value.fault === '#N/A'),
  ),
  SWITCH: lazy(3, MANY, switchFunction),
  CHOOSE: lazy(2, MANY, choose),
  AND: ranged(
    1,
    MANY,
    combine((values) => values.every(Boolean)),
  ),
  OR: ranged(
    1,
    MANY,
    combine((values) => values.some(Boolean)),
  ),
  XOR: ranged(
    1,
    MANY,
    combine((values) => values.filter(Boolean).length % 2 === 1),
  ),
  NOT: lifted(1, 1, ([value = null]) => {
    const holds = toCondition(value);
    return isFault(holds) ? holds : !holds;
  }),
  TRUE: lifted(0, 0, () => true),
  FALSE: lifted(0, 0, () => false),
  NA: lifted(0, 0, () => fault('#N/A', 'Error in NA function.')),
  ISBLANK: test((value) => value === null),
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ISNONTEXT: test((value) => typeof value !== 'string'),
  ISLOGICAL: test((value) => typeof value === 'boolean'),
  ISERROR: test(isFault),
  ISERR: test((value) => isFault(value) && value.fault !== '#N/A'),
  ISNA: test((value) => isFault(value) && value.fault === '#N/A'),
  N: lifted(1, 1, ([value = null]) => (typeof value === 'number' ? value : value === true ? 1 : 0)),
  T: lifted(1, 1, ([value = null]) => (typeof value === 'string' ? value : '')),
};
