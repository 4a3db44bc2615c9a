import { ScriptError } from '../host/execution';
import type { ExecutionRecord } from '../host/world';
import { createRuntime } from '../runtime';

/** Where the command writes its lines. */
export type Output = { out(line: string): void; err(line: string): void };

const USAGE = 'Usage: npm run gas -- FOLDER FUNCTION [ARGUMENT…]   (arguments as JSON, or plain text)';

/** JSON where it is JSON, else the text itself. */
function argument(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function printRecord(record: ExecutionRecord, { out }: Output): void {
  for (const line of record.log) out(`[${line.level}] ${line.message}`);
  for (const event of record.ui)
    out(`[UI] ${event.kind}: ${event.title}${'message' in event ? ` ${event.message}` : ''}`);
}

/** What was thrown, and where in the folder. */
function sentence(problem: ScriptError, folder: string): string {
  if (problem.message.startsWith('Script function not found'))
    return `The folder ${folder} has no function ${problem.message.replace('Script function not found: ', '')}.`;
  const place = problem.scriptStack
    .split('\n')
    .map((line) => /([^/\s(]+\.(?:js|gs):\d+)/.exec(line)?.[1])
    .find((found) => found !== undefined && !found.startsWith('apps-script-services.js'));
  return `${problem.name}: ${problem.message}${place === undefined ? '' : ` (${place})`}`;
}

/**
 * Runs a function of any folder of Apps Script code in a fresh world, bound to a blank workbook; prints its log, what
 * it returned and what it would cost on Google's servers. Gives the exit code: 0, 1 (it failed), 2 (wrong use).
 */
export function gasCommand(args: readonly string[], output: Output): number {
  const [folder, fn, ...rest] = args;
  if (folder === undefined || fn === undefined) {
    output.err(USAGE);
    return 2;
  }
  const runtime = createRuntime();
  try {
    runtime.load(folder, { boundTo: runtime.createSpreadsheet() });
  } catch (error) {
    output.err((error as Error).message);
    return 1;
  }
  try {
    const value = runtime.call(fn, rest.map(argument));
    const record = runtime.ledger.last();
    if (record === undefined) return 0;
    printRecord(record, output);
    output.out(`=> ${value === undefined ? 'undefined' : JSON.stringify(value)}`);
    const { calls, cellsRead, cellsWritten, predictedMs } = record;
    output.out(
      `Service calls: ${calls}, cells read: ${cellsRead}, cells written: ${cellsWritten}, about ${(predictedMs / 1000).toFixed(1)} s on Google's servers`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    printRecord(error.record, output);
    output.err(sentence(error, folder));
    return 1;
  }
}
