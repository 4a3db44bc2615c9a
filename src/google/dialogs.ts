import type { Dialogs } from '../app/ports/dialogs';
import { helpWords } from '../shared/messages/help';

const guideSize = { width: 860, height: 620 };

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
};
