import type { CivilDate } from '../domain/calendar/civilDate';
import type { Zone } from '../domain/deadline/instant';
import type { OfficeCalendar } from '../domain/deadline/workingDays';
import type { PeriodKind } from '../domain/period/period';
import { compareElements, type ElementCode, standardElements } from '../domain/survey/element';
import { parseChoice, settingChoices } from '../shared/office/settingChoices';
import type { SettingValues } from './ports/settings';

/** Whether setup has got far enough for the office to work. */
export const isSetUp = (settings: SettingValues): boolean => (settings.kecamatan ?? '') !== '';

export const zoneOf = (settings: SettingValues): Zone => {
  const zone = settings.zone;
  return zone === 'WITA' || zone === 'WIT' ? zone : 'WIB';
};

/** Semester unless the office set another kind. */
export const periodKindOf = (settings: SettingValues): PeriodKind =>
  parseChoice(settingChoices.periodKind, settings.periodKind) ?? 'semester';

/** Which result is official: this workbook's, unless the office chose the E-SKM website's. */
export const officialSourceOf = (settings: SettingValues): 'workbook' | 'website' =>
  parseChoice(settingChoices.officialSource, settings.officialSource) ?? 'workbook';

export const calendarOf = (settings: SettingValues, holidays: readonly CivilDate[]): OfficeCalendar => ({
  daysPerWeek: settings.daysPerWeek === '6' ? 6 : 5,
  holidays: new Set(holidays),
  zone: zoneOf(settings),
});

/**
 * The elements that the office asks about ("U1, U2, U3, U5"); null for the regulation's nine, with which further
 * ones that are answered count too.
 */
export const elementsOf = (settings: SettingValues): readonly ElementCode[] | null => {
  const named = (settings.elements ?? '').toUpperCase().match(/U\d{1,2}/g) ?? [];
  const codes = [...new Set(named)].map((code) => code as ElementCode).sort(compareElements);
  return codes.length === 0 || codes.join() === standardElements.join() ? null : codes;
};

/** Rows that one call reads while data is locked; the office may set fewer where its account runs into Google's time limit. */
export const rowsAtOnceOf = ({ rowsAtOnce = '' }: SettingValues): number =>
  /^[1-9]\d{1,5}$/.test(rowsAtOnce) ? Number(rowsAtOnce) : 120_000;

/** People served per period, as the office knows it; null when it doesn't. */
export const populationOf = (settings: SettingValues): number | null => {
  const text = settings.population ?? '';
  return /^\d{1,9}$/.test(text) && Number(text) > 0 ? Number(text) : null;
};
