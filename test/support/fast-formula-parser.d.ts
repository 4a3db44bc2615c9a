declare module 'fast-formula-parser' {
  /** The part that the tests use. */
  class FormulaParser {
    constructor(config: { onCell(ref: unknown): unknown; onRange(ref: unknown): unknown[][] });
    parse(formula: string, position: { row: number; col: number; sheet: string }): unknown;
  }
  export = FormulaParser;
}
