import type { ElementCode } from '../../domain/survey/element';
import type { Role } from '../../domain/workflow/role';
import type { FlowPlanRow } from '../flowRows';

/** What stands where: a form as setup knows it. */
export type SurveyForm = { readonly id: string; readonly url: string; readonly made: boolean };

/** Who may do what in one of the office's folders, besides its owner. */
export type FolderSharing = { readonly editors: readonly string[]; readonly viewers: readonly string[] };

/** What only setup does: structure, protection, form, folders. Each is safe to call again and repairs. */
export type SetupPorts = {
  /** Locale, zone and every tab with its header; answers the names of tabs it made. */
  ensureTabs(zone: 'WIB' | 'WITA' | 'WIT'): readonly string[];
  /** Rows of `Alur SOP` that aren't there yet, with dropdowns and shading. Answers how many were made. */
  ensureFlowRows(rows: readonly FlowPlanRow[]): number;
  /** Role columns and the owner's tabs: editors are exactly these and the owner. Answers how many were changed. */
  ensureProtections(emails: Readonly<Record<Role, readonly string[]>>): number;
  /** Editors of the workbook file; answers those added. */
  ensureEditors(emails: readonly string[]): readonly string[];
  /** The survey's form, linked to `Respons Formulir`; looked for by id, then by title, made when absent. */
  ensureForm(form: {
    readonly id: string;
    readonly title: string;
    readonly description: string;
    readonly services: readonly string[];
    /** What is asked about; null for the nine. A question about another of the nine is taken off the form. */
    readonly elements: readonly ElementCode[] | null;
    readonly folderId: string;
  }): SurveyForm;
  /** A folder of the owner by id, else by name in its parent (`root` = My Drive), else made. */
  ensureFolder(id: string, name: string, parentId: string): { readonly id: string; readonly made: boolean };
  /** Makes the folder's own permissions exactly these; answers whether anything was changed. */
  share(folderId: string, sharing: FolderSharing): boolean;
  /** The bundle's default templates: .docx as base64 by name. */
  readonly templates: Readonly<Record<string, string>>;
  workbookUrl(): string;
};
