import type { RealmContext } from './context';
import { formatString } from './formatString';

type Level = 'LOG' | 'INFO' | 'WARNING' | 'ERROR';

function show(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value === 'object' && value !== null) {
    try {
      return JSON.stringify(value) ?? String(value);
    } catch {
      return String(value);
    }
  }
  return String(value);
}

/** `console` as Cloud Logging sees it: one line per call in the execution's log. */
export function createConsole(ctx: RealmContext): Record<string, (...values: unknown[]) => void> {
  const write =
    (level: Level) =>
    (...values: unknown[]): void => {
      const [first, ...rest] = values;
      const formatted = typeof first === 'string' && /%[sdfo]/.test(first) && rest.length > 0;
      ctx.host.log(level, formatted ? formatString(first, rest) : values.map(show).join(' '));
    };
  const started = new Map<string, number>();
  return {
    log: write('LOG'),
    info: write('INFO'),
    warn: write('WARNING'),
    error: write('ERROR'),
    time: (label) => void started.set(String(label), ctx.now()),
    timeEnd: (label) =>
      ctx.host.log('LOG', `${String(label)}: ${ctx.now() - (started.get(String(label)) ?? ctx.now())}ms`),
  };
}
