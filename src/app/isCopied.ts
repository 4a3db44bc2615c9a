import type { SettingValues } from './ports/settings';

/** A copy of the workbook brings the settings along, but not the form, the folders' owner or the guardian. */
export const isCopied = ({ workbookId = '' }: SettingValues, officeUrl: string): boolean =>
  workbookId !== '' && officeUrl !== '' && !officeUrl.includes(workbookId);
