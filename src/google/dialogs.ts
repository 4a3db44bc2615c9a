import type { Dialogs } from '../app/ports/dialogs';
import { helpWords } from '../shared/messages/help';
import { importWords } from '../shared/messages/importWindow';

const guideSize = { width: 860, height: 620 };
const importSize = { width: 1040, height: 640 };

/**
 * A dialog is one file of dist/. A served page can't be told anything by its address, so what it should show first
 * is written behind it.
 */
export const dialogs: Dialogs = {
  openGuide(guide) {
    const page = HtmlService.createHtmlOutputFromFile('panduan')
      .append(`<script>showGuide(${JSON.stringify(guide)})</script>`)
      .setWidth(guideSize.width)
      .setHeight(guideSize.height);
    SpreadsheetApp.getUi().showModalDialog(page, helpWords.dialog);
  },
  openImport(practised) {
    const page = HtmlService.createHtmlOutputFromFile('jendela')
      .append(`<script>startWindow(${JSON.stringify(practised)})</script>`)
      .setWidth(importSize.width)
      .setHeight(importSize.height);
    SpreadsheetApp.getUi().showModalDialog(page, importWords.title);
  },
};
