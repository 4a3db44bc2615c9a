import type { SheetTarget } from './app';

/** Address of the form that writes into a sheet, as a person would open it to edit; null for none. */
export function formUrl({ app }: Pick<SheetTarget, 'app'>, formId: string | null): string | null {
  app.ctx.charge('SpreadsheetApp.Sheet.getFormUrl', 'sheet metadata');
  return formId === null ? null : `https://docs.google.com/forms/d/${formId}/viewform`;
}
