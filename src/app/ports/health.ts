import type { ElementCode } from '../../domain/survey/element';
import type { Role } from '../../domain/workflow/role';
import type { FlowPlanRow } from '../flowRows';

export type FormHealth = {
  readonly found: boolean;
  /** Published and taking answers. */
  readonly open: boolean;
  /** Its answers come into this workbook. */
  readonly linked: boolean;
  /** Titles of questions that no item of the form asks any more. */
  readonly missing: readonly string[];
  /** Services of the tab `Layanan` that the form doesn't offer. */
  readonly unoffered: readonly string[];
};

/** What the health check looks at beyond the other ports; every look changes nothing. */
export type HealthPorts = {
  missingTabs(): readonly string[];
  zoneFits(zone: 'WIB' | 'WITA' | 'WIT'): boolean;
  missingFlowRows(rows: readonly FlowPlanRow[]): number;
  /** Names of protections that are missing, only warn, or let others in. */
  protectionFaults(emails: Readonly<Record<Role, readonly string[]>>): readonly string[];
  /** File id of the office workbook. */
  workbookId(): string;
  form(id: string, services: readonly string[], elements: readonly ElementCode[] | null): FormHealth;
  /** Lets the form take answers again. */
  openForm(id: string): void;
  /** How many things in a folder, subfolders left out, don't belong to this account. */
  notOwnedBy(folderId: string, email: string): number;
  /** Takes a file or folder out of the bin; false when it is gone for good. */
  untrash(id: string): boolean;
  /** Whether this account has granted all that the manifest asks for, and where to grant the rest ('' = nothing to). */
  authorisation(): { readonly granted: boolean; readonly url: string };
};
