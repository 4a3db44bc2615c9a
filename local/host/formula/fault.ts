/** The error values a cell can show. `#ERROR!` is Sheets' own: the formula could not be read. */
export type FaultCode = '#ERROR!' | '#DIV/0!' | '#N/A' | '#NAME?' | '#NUM!' | '#REF!' | '#VALUE!' | '#NULL!';

/** An error as a value: it travels through operators and functions until something like IFERROR takes it. */
export interface Fault {
  readonly fault: FaultCode;
  /** What Sheets shows when the pointer rests on the cell. */
  readonly message: string;
}

/** Makes an error value. */
export function fault(code: FaultCode, message = ''): Fault {
  return { fault: code, message };
}

/** Tells an error value from every other value. */
export function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'fault' in value;
}

export const FAULT_CODES: readonly FaultCode[] = [
  '#ERROR!',
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#NULL!',
];

export const DIVISION_BY_ZERO = fault('#DIV/0!', 'Division by zero.');
export const NOT_AVAILABLE = fault('#N/A', 'Value not available.');
export const BAD_REFERENCE = fault('#REF!', 'Reference does not exist.');
export const CIRCULAR = fault(
  '#REF!',
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
);
