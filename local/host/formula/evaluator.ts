import type { FormulaNode } from './ast';
import { broadcast } from './broadcast';
import { type Fault, fault, isFault } from './fault';
import type { FunctionSpec } from './functionSpec';
import { FUNCTIONS } from './functionTable';
import { type Area, type EvaluationContext, isArea, type Operand, toGrid, toScalar } from './operand';
import { applyOperator } from './operators';
import { type Scalar, toNumber } from './value';

/** What names and written references mean; the engine knows the sheets. */
export interface ReferenceResolver {
  reference(node: FormulaNode & { type: 'reference' }): Area | Fault;
  name(name: string): Area | Fault;
}

function spread(
  operands: readonly Operand[],
  context: EvaluationContext,
  apply: (values: readonly Scalar[]) => Scalar,
): Operand {
  if (context.arrayMode) return broadcast(operands, context, apply);
  return apply(operands.map((operand) => toScalar(operand, context)));
}

function wrongCount(name: string, spec: FunctionSpec, given: number): Fault {
  const wanted =
    spec.max === Number.POSITIVE_INFINITY
      ? `at least ${spec.min} arguments`
      : spec.min === spec.max
        ? `${spec.min} arguments`
        : `between ${spec.min} and ${spec.max} arguments`;
  return fault(
    '#N/A',
    `Wrong number of arguments to ${name}. Expected ${wanted}, but got ${given} arguments.`,
  );
}

function inArrayMode<T>(context: EvaluationContext, wanted: boolean, run: () => T): T {
  const before = context.arrayMode;
  context.arrayMode = wanted || before;
  try {
    return run();
  } finally {
    context.arrayMode = before;
  }
}

function call(name: string, args: readonly FormulaNode[], context: EvaluationContext): Operand {
  const spec = FUNCTIONS[name];
  if (spec === undefined) return fault('#NAME?', `Unknown function: '${name}'.`);
  if (args.length < spec.min || args.length > spec.max) return wrongCount(name, spec, args.length);
  if (spec.kind === 'lazy') return spec.apply(args, context);
  if (spec.kind === 'range') {
    return inArrayMode(context, spec.arrayArguments === true, () =>
      spec.apply(
        args.map((arg) => context.evaluate(arg)),
        context,
      ),
    );
  }
  const operands = args.map((arg) => context.evaluate(arg));
  return spread(operands, context, (values) => {
    const broken = spec.takesFaults ? undefined : values.find(isFault);
    return broken ?? spec.apply(values, context);
  });
}

function arrayLiteral(rows: readonly (readonly FormulaNode[])[], context: EvaluationContext): Operand {
  const stacked: Scalar[][] = [];
  for (const row of rows) {
    const blocks = row.map((node) => toGrid(context.evaluate(node), context));
    const height = blocks[0]?.length ?? 0;
    if (blocks.some((block) => block.length !== height)) {
      return fault('#REF!', 'Function ARRAY_ROW parameter has mismatched row size.');
    }
    for (let at = 0; at < height; at++) stacked.push(blocks.flatMap((block) => block[at] ?? []));
  }
  const width = stacked[0]?.length ?? 0;
  if (stacked.some((row) => row.length !== width)) {
    return fault('#VALUE!', 'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.');
  }
  return { grid: stacked };
}

function rangeBetween(left: Operand, right: Operand): Operand {
  if (!isArea(left) || !isArea(right)) return fault('#ERROR!', 'The range operator needs two references.');
  const [one, two] = [left.area, right.area];
  return {
    area: {
      sheet: one.sheet,
      top: Math.min(one.top, two.top),
      left: Math.min(one.left, two.left),
      bottom: Math.max(one.bottom, two.bottom),
      right: Math.max(one.right, two.right),
    },
  };
}

function numeric(node: FormulaNode, context: EvaluationContext, apply: (value: number) => number): Operand {
  return spread([context.evaluate(node)], context, ([value = null]) => {
    const number = toNumber(value, context.locale);
    return isFault(number) ? number : apply(number);
  });
}

/** The worth of a formula's node: single value, rectangle, or area of cells. */
export function evaluateNode(
  node: FormulaNode,
  context: EvaluationContext,
  resolver: ReferenceResolver,
): Operand {
  switch (node.type) {
    case 'number':
    case 'text':
    case 'boolean':
      return node.value;
    case 'blank':
      return null;
    case 'fault':
      return fault(node.code);
    case 'reference':
    case 'name': {
      const area = node.type === 'reference' ? resolver.reference(node) : resolver.name(node.name);
      return isFault(area) ? area : { area };
    }
    case 'call':
      return call(node.name, node.args, context);
    case 'array':
      return arrayLiteral(node.rows, context);
    case 'percent':
      return numeric(node.operand, context, (value) => value / 100);
    case 'prefix':
      return node.operator === '+'
        ? context.evaluate(node.operand)
        : numeric(node.operand, context, (value) => -value);
    case 'binary': {
      const { operator } = node;
      const [left, right] = [context.evaluate(node.left), context.evaluate(node.right)];
      if (operator === ':') return rangeBetween(left, right);
      return spread([left, right], context, ([one = null, two = null]) =>
        applyOperator(operator, one, two, context.locale),
      );
    }
  }
}
