import type { Problem } from '../app/problem';
import { ok, type Result, refuse } from '../domain/result';
import { type Book, findTab } from './sheetRows';

/**
 * Which office a guardian workbook guards. Kept in the guardian script's own properties: the office's staff can't
 * reach them, and a trigger on the office finds its way back (an edit trigger's active workbook is the office).
 */
const keys = { guardian: 'guardianId', office: 'officeId' } as const;

const property = (key: string): string => PropertiesService.getScriptProperties().getProperty(key) ?? '';

/** Id of the office that the workbook guards; null when it guards none. */
export const guardedOffice = (here: Book): string | null => {
  // The tab is free to look for; only the script's own property is proof.
  if (findTab(here, 'guardian') === null) return null;
  return property(keys.guardian) === here.getId() && property(keys.office) !== ''
    ? property(keys.office)
    : null;
};

/** The two workbooks of a guardian's trigger; null when the script is an office's. */
export const guardedBooks = (): { readonly guardian: Book; readonly office: Book } | null => {
  const [guardian, office] = [property(keys.guardian), property(keys.office)];
  if (guardian === '' || office === '') return null;
  return { guardian: SpreadsheetApp.openById(guardian), office: SpreadsheetApp.openById(office) };
};

const idIn = (url: string): string | null => {
  const id = /\/d\/([\w-]{20,})/.exec(url)?.[1] ?? (/^[\w-]{20,}$/.test(url.trim()) ? url.trim() : null);
  return id ?? null;
};

const openOffice = (id: string): Book | null => {
  try {
    return SpreadsheetApp.openById(id);
  } catch {
    // Google answers alike whether it doesn't exist or isn't shared with this account.
    return null;
  }
};

const email = (user: GoogleAppsScript.Base.User | null): string => (user?.getEmail() ?? '').toLowerCase();

export const connectGuardian = (
  here: Book,
  officeUrl: string,
): Result<{ readonly guardian: Book; readonly office: Book }, Problem> => {
  const id = idIn(officeUrl);
  const office = id === null ? null : openOffice(id);
  if (office === null) return refuse({ kind: 'officeNotFound' });
  if (office.getId() === here.getId()) return refuse({ kind: 'sameWorkbook' });
  if (findTab(office, 'settings') === null) return refuse({ kind: 'notSetUp' });
  const owner = email(office.getOwner());
  if (owner === '' || owner !== email(Session.getEffectiveUser()))
    return refuse({ kind: 'ownerOnly', owner });
  PropertiesService.getScriptProperties().setProperties({
    [keys.guardian]: here.getId(),
    [keys.office]: office.getId(),
  });
  return ok({ guardian: here, office });
};
