/** `npm run gas -- FOLDER FUNCTION [JSON arguments…]`: runs any folder of Apps Script code on the emulated services. */
import { ScriptError } from '../host/execution';
import { createRuntime } from '../runtime';

function usage(): never {
  console.error('Usage: npm run gas -- FOLDER FUNCTION [ARGUMENT…]   (arguments as JSON, or plain text)');
  process.exit(2);
}

/** JSON where it is JSON, else the text itself. */
function argument(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function run(folder: string, fn: string, args: unknown[]): void {
  const runtime = createRuntime();
  const container = runtime.createSpreadsheet({ name: 'Untitled spreadsheet' });
  try {
    runtime.load(folder, { boundTo: container });
  } catch (error) {
    fail((error as Error).message);
  }
  let value: unknown;
  let problem: ScriptError | null = null;
  try {
    value = runtime.call(fn, args);
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    problem = error;
  }
  const record = runtime.ledger.last();
  for (const line of record?.log ?? []) console.log(`[${line.level}] ${line.message}`);
  for (const event of record?.ui ?? [])
    console.log(`[UI] ${event.kind}: ${event.title}${'message' in event ? ` ${event.message}` : ''}`);
  if (problem !== null) fail(sentence(problem, folder));
  console.log(`=> ${value === undefined ? 'undefined' : JSON.stringify(value)}`);
  if (record === undefined) return;
  const seconds = (record.predictedMs / 1000).toFixed(1);
  console.log(
    `${record.calls} service calls, ${record.cellsRead} cells read, ${record.cellsWritten} written; about ${seconds} s on Google's servers`,
  );
}

/** What was thrown, and where in the folder. */
function sentence(problem: ScriptError, folder: string): string {
  const place = problem.scriptStack
    .split('\n')
    .map((line) => /([^/\s(]+\.(?:js|gs):\d+)/.exec(line)?.[1])
    .find((found) => found !== undefined && !found.startsWith('apps-script-services.js'));
  if (problem.message.startsWith('Script function not found'))
    return `The folder ${folder} has no function ${problem.message.replace('Script function not found: ', '')}.`;
  return `${problem.name}: ${problem.message}${place === undefined ? '' : ` (${place})`}`;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const [folder, fn, ...rest] = process.argv.slice(2);
if (folder === undefined || fn === undefined) usage();
run(folder, fn, rest.map(argument));
