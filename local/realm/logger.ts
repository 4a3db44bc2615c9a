import type { RealmContext } from './context';
import { emulated } from './emulate';
import { formatString } from './formatString';

/** `Logger`: a format with `%s` or any value, one line of the execution's log each. */
export function createLogger(ctx: RealmContext): GoogleAppsScript.Base.Logger {
  const lines: string[] = [];
  const logger: GoogleAppsScript.Base.Logger = emulated<null, GoogleAppsScript.Base.Logger>('Logger', {
    log: (_: null, first: unknown, ...rest: unknown[]) => {
      const text = rest.length > 0 ? formatString(String(first), rest) : String(first);
      lines.push(text);
      ctx.host.log('INFO', text);
      return logger;
    },
    getLog: () => lines.map((line) => `${line}\n`).join(''),
    clear: () => {
      lines.length = 0;
    },
  }).make(null);
  return logger;
}
