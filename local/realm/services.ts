import { createCacheService } from './cacheService';
import type { RealmContext } from './context';
import { createDocs } from './docsAdvanced';
import { createDocumentApp } from './documentApp';
import { createDrive } from './driveAdvanced';
import { createDriveApp } from './driveApp';
import { createFormApp } from './formApp';
import { createHtmlService } from './htmlService';
import { createLockService } from './lockService';
import { createLogger } from './logger';
import { createGmailApp, createMailApp } from './mailApp';
import { createPropertiesService } from './propertiesService';
import { createScriptApp } from './scriptApp';
import { createSession } from './session';
import { createSpreadsheetApp } from './sheets/spreadsheetApp';
import { createBrowser } from './ui';
import { createUtilities } from './utilities';

/** The global objects of Apps Script: name → how to make it. Made on first use. Add yours here, one line each. */
export const services: Record<string, (ctx: RealmContext) => unknown> = {
  Browser: createBrowser,
  CacheService: createCacheService,
  Docs: createDocs,
  DocumentApp: createDocumentApp,
  Drive: createDrive,
  DriveApp: createDriveApp,
  LockService: createLockService,
  FormApp: createFormApp,
  GmailApp: createGmailApp,
  HtmlService: createHtmlService,
  Logger: createLogger,
  MailApp: createMailApp,
  PropertiesService: createPropertiesService,
  ScriptApp: createScriptApp,
  Session: createSession,
  SpreadsheetApp: createSpreadsheetApp,
  Utilities: createUtilities,
};
