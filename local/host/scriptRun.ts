import { ScriptError } from './execution';

/** What `google.script.run` hands to the page: exactly one of the two handlers is called. */
export type ScriptRunReply = { ok: true; value: unknown } | { ok: false; message: string };

/** Largest request and reply that are let through, in bytes of JSON (50 MB, Apps Script's limit on a page's request). */
const LIMIT = 50 * 1024 * 1024;

/** Why the page's arguments would not be sent; null when they would. Rules: guide "HTML Service: Communicate". */
function refusedArgument(value: unknown, ancestors: readonly object[]): string | null {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    return `a ${typeof value}`;
  }
  if (value === null || typeof value !== 'object') return null;
  if (ancestors.includes(value)) return 'a cyclic object';
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Object]' && tag !== '[object Array]') return `a ${tag.slice(8, -1)}`;
  for (const part of Object.values(value)) {
    const refused = refusedArgument(part, [...ancestors, value]);
    if (refused !== null) return refused;
  }
  return null;
}

/**
 * Arguments as the server receives them: plain data by copy, undefined in objects dropped. Throws a TypeError for
 * what fails the request: Date, function, Map, cyclic object…
 */
export function sentArguments(args: readonly unknown[]): unknown[] {
  for (const arg of args) {
    const refused = refusedArgument(arg, []);
    if (refused !== null)
      throw new TypeError(`Failed due to illegal value in property: ${refused} cannot be sent`);
  }
  const text = JSON.stringify(args.map((arg) => (arg === undefined ? null : arg)));
  if (Buffer.byteLength(text) > LIMIT) throw new TypeError('The arguments are too large to be sent');
  return JSON.parse(text) as unknown[];
}

function dropsWhole(value: unknown, ancestors: readonly object[]): boolean {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return true;
  if (value === null || typeof value !== 'object') return false;
  if (ancestors.includes(value)) return true;
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Object]' && tag !== '[object Array]') return true;
  const proto: unknown = Object.getPrototypeOf(value);
  const plain = Array.isArray(value) || proto === null || Object.getPrototypeOf(proto) === null;
  return !plain || Object.values(value).some((part) => dropsWhole(part, [...ancestors, value]));
}

/**
 * A returned value as the page receives it. Anything that isn't plain data, at any depth (a Date, a Map, an Apps
 * Script object), makes the whole reply a silent null.
 */
export function receivedValue(value: unknown): unknown {
  if (value === undefined || dropsWhole(value, [])) return null;
  const text = JSON.stringify(value);
  return Buffer.byteLength(text) > LIMIT ? null : (JSON.parse(text) as unknown);
}

/** Only the message of what a script threw reaches the page, after the error's name. */
function messageFor({ name, message }: ScriptError): string {
  if (message.startsWith('Script function not found: ')) return message;
  return `${name === 'Killed' ? 'Error' : name}: ${message}`;
}

/**
 * One `google.script.run` call: only globals without a trailing underscore (and no dotted names) can be called, the
 * arguments and the value cross as plain data. `run` executes the function and gives its raw result.
 */
export function scriptRun(
  fn: string,
  args: readonly unknown[],
  run: (fn: string, args: unknown[]) => unknown,
): ScriptRunReply {
  if (!/^[\p{L}$_][\p{L}\p{N}$_]*$/u.test(fn) || fn.endsWith('_')) {
    return { ok: false, message: `Script function not found: ${fn}` };
  }
  let sent: unknown[];
  try {
    sent = sentArguments(args);
  } catch (error) {
    return { ok: false, message: (error as Error).message };
  }
  try {
    return { ok: true, value: receivedValue(run(fn, sent)) };
  } catch (error) {
    if (error instanceof ScriptError) return { ok: false, message: messageFor(error) };
    throw error;
  }
}
