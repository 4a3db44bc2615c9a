import { menuWords } from '../../shared/messages/menu';

/** Only the menu: under AuthMode.NONE no service that needs leave may be touched. */
export const onOpen = (): void => {
  SpreadsheetApp.getUi().createMenu(menuWords.title).addItem(menuWords.open, 'openSidebar').addToUi();
};

export const onInstall = (): void => onOpen();

/** The sidebar is one file for every role and workbook; it asks who is there as soon as it is open. */
export const openSidebar = (): void => {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(menuWords.title);
  SpreadsheetApp.getUi().showSidebar(page);
};
