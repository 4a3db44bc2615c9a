import type { HostFunctions } from '../realm/context';
import { byteFunctions } from './bytes';
import { documentFunctions } from './documentFunctions';
import { formFunctions } from './formFunctions';
import { mailFunctions } from './mailFunctions';
import type { ExecutionRecord, World } from './world';

/** All functions that the realm may ask of Node, for one execution. Add yours by spreading your own table in. */
export function createHostFunctions(
  world: World,
  record: ExecutionRecord,
  now: () => number,
): HostFunctions {
  return {
    ...byteFunctions,
    log: (level, message) => void record.log.push({ level, message, at: now() }),
    recordUi: (event) => void record.ui.push(event),
    spreadsheetToXlsx: () => {
      throw new Error('A workbook cannot be exported yet');
    },
    evaluateFormulas: () => 0,
    ...formFunctions(world, now),
    ...documentFunctions(world, now),
    ...mailFunctions(world, record),
  };
}
