import type { FunctionTable } from './functionSpec';
import { AGGREGATE_FUNCTIONS } from './functions/aggregate';
import { ARRAY_FUNCTIONS } from './functions/arrays';
import { CRITERIA_FUNCTIONS } from './functions/criteria';
import { DATE_FUNCTIONS } from './functions/date';
import { LIBRARY_FUNCTIONS } from './functions/library';
import { LOGICAL_FUNCTIONS } from './functions/logical';
import { LOOKUP_FUNCTIONS } from './functions/lookup';
import { MATH_FUNCTIONS } from './functions/math';
import { TEXT_FUNCTIONS } from './functions/text';

/** Every function a formula may call. A name that isn't here shows #NAME?, also where Sheets would know it. */
export const FUNCTIONS: FunctionTable = Object.assign(Object.create(null) as FunctionTable, {
  ...LIBRARY_FUNCTIONS,
  ...AGGREGATE_FUNCTIONS,
  ...ARRAY_FUNCTIONS,
  ...CRITERIA_FUNCTIONS,
  ...DATE_FUNCTIONS,
  ...LOGICAL_FUNCTIONS,
  ...LOOKUP_FUNCTIONS,
  ...MATH_FUNCTIONS,
  ...TEXT_FUNCTIONS,
});

/** Functions whose value changes without any cell changing. */
export const VOLATILE: ReadonlySet<string> = new Set(['NOW', 'TODAY']);

/** Functions that read places which the formula's text doesn't tell. */
export const DYNAMIC: ReadonlySet<string> = new Set(['OFFSET', 'INDIRECT']);

/** Functions that may fill more cells than their own. */
export const SPILLING: ReadonlySet<string> = new Set([
  'ARRAYFORMULA',
  'FILTER',
  'UNIQUE',
  'SORT',
  'TRANSPOSE',
  'FLATTEN',
  'SEQUENCE',
  'SPLIT',
]);
