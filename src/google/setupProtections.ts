import { type Role, roles } from '../domain/workflow/role';
import { type TabKey, tabs } from '../shared/office/tabs';
import { flowColumns, flowHeaderRows } from './flowSheet';
import { type Book, needTab } from './sheetRows';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A protection as it should be: found again by its description, so that it can be repaired. */
export type WantedProtection = {
  readonly name: string;
  readonly tab: TabKey;
  /** null = the whole tab. */
  readonly a1: string | null;
  /** Besides the owner. */
  readonly editors: readonly string[];
};

/** Only the owner changes who is who, what is set and what is due: staff read. */
const ownersTabs = ['officials', 'services', 'settings', 'holidays'] as const satisfies readonly TabKey[];

const letter = (column: number): string => String.fromCharCode(64 + column);
const from = flowHeaderRows + 1;
const columns = (first: number, last: number): string => `${letter(first)}${from}:${letter(last)}`;

export const wantedProtections = (
  emails: Readonly<Record<Role, readonly string[]>>,
): readonly WantedProtection[] => [
  ...ownersTabs.map((tab) => ({ name: `E-SKM: ${tabs[tab]}`, tab, a1: null, editors: [] })),
  { name: 'E-SKM: judul tabel', tab: 'flow', a1: `A1:Q${flowHeaderRows}`, editors: [] },
  {
    name: 'E-SKM: prosedur',
    tab: 'flow',
    a1: columns(flowColumns.period, flowColumns.procedure),
    editors: [],
  },
  { name: 'E-SKM: mutu baku', tab: 'flow', a1: columns(flowColumns.needs, flowColumns.output), editors: [] },
  ...roles.flatMap((role) => {
    const [choice, code] = [flowColumns.choice[role], flowColumns.code[role]];
    return [
      {
        name: `E-SKM: pilihan ${role}`,
        tab: 'flow' as const,
        a1: columns(choice, choice),
        editors: emails[role],
      },
      { name: `E-SKM: kode ${role}`, tab: 'flow' as const, a1: columns(code, code), editors: emails[role] },
    ];
  }),
];

/** An open range (`D3:D`) is told by Google with the last row of the day (`D3:D60`). */
const placeName = (tab: string, a1: string | null): string =>
  `${tab}!${(a1 ?? '').replace(/(:[A-Z]+)\d+$/, '$1')}`;

/** Where a protection lies: two of one place are one, made by a run that died before it could describe it. */
const placeOf = (protection: Protection): string => {
  const range = protection.getRange();
  const whole = protection.getProtectionType() === SpreadsheetApp.ProtectionType.SHEET;
  return placeName(range.getSheet().getName(), whole ? null : range.getA1Notation());
};

type Existing = {
  readonly named: ReadonlyMap<string, Protection>;
  /** Without a description, by place. */
  readonly nameless: ReadonlyMap<string, Protection>;
};

const existing = (book: Book): Existing => {
  const [named, nameless] = [new Map<string, Protection>(), new Map<string, Protection>()];
  for (const type of [SpreadsheetApp.ProtectionType.RANGE, SpreadsheetApp.ProtectionType.SHEET])
    for (const protection of book.getProtections(type)) {
      const name = protection.getDescription();
      if (name === '') nameless.set(placeOf(protection), protection);
      else named.set(name, protection);
    }
  return { named, nameless };
};

/** A new protection mirrors the file's editors until it is changed: they are taken out one and all. */
const setEditors = (protection: Protection, editors: readonly string[]): boolean => {
  const now = protection.getEditors().map((user) => user.getEmail().toLowerCase());
  const [extra, missing] = [now.filter((e) => !editors.includes(e)), editors.filter((e) => !now.includes(e))];
  if (extra.length > 0) protection.removeEditors(extra);
  if (missing.length > 0) protection.addEditors(missing);
  return extra.length + missing.length > 0;
};

/** Makes each protection exactly as wanted; the owner can always edit and isn't listed. Answers how many changed. */
export const ensureProtections = (
  book: Book,
  emails: Readonly<Record<Role, readonly string[]>>,
  owner: string,
): number => {
  const found = existing(book);
  let changed = 0;
  for (const wanted of wantedProtections(emails)) {
    const sheet = needTab(book, wanted.tab);
    const named = found.named.get(wanted.name);
    const place = placeName(tabs[wanted.tab], wanted.a1);
    // One that was moved to another range protects nothing: it is taken away and made anew.
    const moved = named !== undefined && placeOf(named) !== place;
    if (moved) named.remove();
    const old = moved ? undefined : named;
    const begun = found.nameless.get(place);
    const make = () => (wanted.a1 === null ? sheet.protect() : sheet.getRange(wanted.a1).protect());
    const protection = old ?? begun ?? make();
    if (old === undefined) protection.setDescription(wanted.name);
    if (protection.isWarningOnly()) protection.setWarningOnly(false);
    if (protection.canDomainEdit()) protection.setDomainEdit(false);
    const editors = wanted.editors.filter((email) => email !== owner);
    if (setEditors(protection, editors) || old === undefined) changed += 1;
  }
  return changed;
};

/** Names of protections that are missing, lie elsewhere, only warn, or let others in. Changes nothing. */
export const protectionFaults = (
  book: Book,
  emails: Readonly<Record<Role, readonly string[]>>,
  owner: string,
): readonly string[] => {
  const { named } = existing(book);
  return wantedProtections(emails)
    .filter(({ name, tab, a1, editors }) => {
      const protection = named.get(name);
      if (protection === undefined || placeOf(protection) !== placeName(tabs[tab], a1)) return true;
      if (protection.isWarningOnly() || protection.canDomainEdit()) return true;
      const now = protection
        .getEditors()
        .map((user) => user.getEmail().toLowerCase())
        .filter((email) => email !== owner);
      const wanted = editors.filter((email) => email !== owner);
      return now.length !== wanted.length || wanted.some((email) => !now.includes(email));
    })
    .map(({ name }) => name.replace('E-SKM: ', ''));
};
