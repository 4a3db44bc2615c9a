/** A script project: a folder of code, standing alone or bound to a container. */
export type ScriptProject = {
  id: string;
  /** The folder the code is loaded from. */
  folder: string;
  name: string;
  owner: string;
  /** File id of the workbook, document or form it is bound to. */
  containerId: string | null;
  timeZone: string;
  /** `oauthScopes` of appsscript.json; null = not listed, so Google would work them out. */
  scopes: string[] | null;
  /** Advanced services switched on in appsscript.json, by their `userSymbol`. */
  advancedServices: string[];
};

/** Use of daily quotas, by account, then by quota name; `day` is the day number (UTC−8) they belong to. */
export type QuotaState = Record<string, { day: number; used: Record<string, number> }>;
