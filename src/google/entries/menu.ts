import { menuWords } from '../../shared/messages/menu';
import { dialogs } from '../dialogs';

/** Only the menu: under AuthMode.NONE no service that needs leave may be touched. */
export const onOpen = (): void => {
  SpreadsheetApp.getUi()
    .createMenu(menuWords.title)
    .addItem(menuWords.open, 'openSidebar')
    .addItem(menuWords.guide, 'openGuide')
    .addToUi();
};

export const onInstall = (): void => onOpen();

/** The guides without the sidebar: who can't open it finds here what to do. */
export const openGuide = (): void => dialogs.openGuide('pelaksana');

/** The sidebar is one file for every role and workbook; it asks who is there as soon as it is open. */
export const openSidebar = (): void => {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(menuWords.title);
  SpreadsheetApp.getUi().showSidebar(page);
};
