import type { RealmContext } from './context';
import { createLogger } from './logger';

/** The global objects of Apps Script: name → how to make it. Made on first use. Add yours here, one line each. */
export const services: Record<string, (ctx: RealmContext) => unknown> = {
  Logger: createLogger,
};
