/**
 * The libraries for PDFs and for foreign tables take a third of a second each to load, which every command and the
 * workbench would wait for at its start: they come when they are first used.
 */
type Pdf = typeof import('./pdf/renderPdf');
type Tables = typeof import('./tableFile');

export const renderPdf: Pdf['renderPdf'] = (...given) =>
  (require('./pdf/renderPdf') as Pdf).renderPdf(...given);

export const tableFileToSpreadsheet: Tables['tableFileToSpreadsheet'] = (...given) =>
  (require('./tableFile') as Tables).tableFileToSpreadsheet(...given);
