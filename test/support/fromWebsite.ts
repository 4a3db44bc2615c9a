import { people } from '../../local/demo/cast';
import type { PlayedOffice } from './playedOffice';

/** The owner changes where the official result comes from, in the hidden tab of settings. */
export const fromWebsite = (office: PlayedOffice): PlayedOffice => {
  const sheet = office.runtime
    .as(people.owner)
    .SpreadsheetApp.openById(office.workbook)
    .getSheetByName('Pengaturan');
  const at =
    sheet
      ?.getDataRange()
      .getValues()
      .findIndex(([key]) => key === 'officialSource') ?? -1;
  sheet?.getRange(at + 1, 2).setValue('website');
  return office;
};
