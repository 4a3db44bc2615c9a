import type { Role } from '../../domain/workflow/role';
import type { FlowPlanRow } from '../flowRows';

/** What only setup does to the office workbook: structure, protection, form. Each is safe to call again. */
export type SetupPorts = {
  /** Locale, zone and every tab with its header; answers the names of tabs it made. */
  ensureTabs(zone: 'WIB' | 'WITA' | 'WIT'): readonly string[];
  /** Rows of `Alur SOP` that aren't there yet, with dropdowns and shading. Answers how many were made. */
  ensureFlowRows(rows: readonly FlowPlanRow[]): number;
  /** Role columns and owner's tabs; editors are exactly these and the owner. Answers what was changed. */
  ensureProtections(emails: Readonly<Record<Role, readonly string[]>>): readonly string[];
  /** Editors of the workbook file. */
  ensureEditors(emails: readonly string[]): readonly string[];
  /** The questionnaire's form, linked to `Respons Formulir`; made when absent. */
  ensureForm(form: {
    readonly id: string | null;
    readonly title: string;
    readonly description: string;
    readonly services: readonly string[];
  }): { readonly id: string; readonly url: string; readonly made: boolean };
  ensureFolders(folders: {
    readonly office: string;
    readonly desk: string;
    readonly archive: string;
    readonly staff: readonly string[];
    readonly camat: string;
  }): Readonly<
    Record<
      | 'office'
      | 'templates'
      | 'reports'
      | 'archive'
      | 'desk'
      | 'deskWaiting'
      | 'deskApproved'
      | 'deskReturned',
      string
    >
  >;
  workbookUrl(): string;
};
