import { emulated } from '../emulate';
import type { BookTarget } from './app';
import { objects } from './objects';
import { fileMethods } from './spreadsheetFile';
import { sharingMethods } from './spreadsheetSharing';
import { sheetMethods } from './spreadsheetSheets';

const books = emulated<BookTarget, GoogleAppsScript.Spreadsheet.Spreadsheet>(
  'SpreadsheetApp.Spreadsheet',
  fileMethods,
  sheetMethods,
  sharingMethods,
);

objects.book = ({ app, book }) => books.make({ app, book });
