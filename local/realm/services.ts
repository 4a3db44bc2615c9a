import { createCacheService } from './cacheService';
import type { RealmContext } from './context';
import { createLockService } from './lockService';
import { createLogger } from './logger';
import { createPropertiesService } from './propertiesService';
import { createSession } from './session';
import { createBrowser } from './ui';
import { createUtilities } from './utilities';

/** The global objects of Apps Script: name → how to make it. Made on first use. Add yours here, one line each. */
export const services: Record<string, (ctx: RealmContext) => unknown> = {
  Browser: createBrowser,
  CacheService: createCacheService,
  LockService: createLockService,
  Logger: createLogger,
  PropertiesService: createPropertiesService,
  Session: createSession,
  Utilities: createUtilities,
};
