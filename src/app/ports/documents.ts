import type { MergeData } from '../../shared/templates/mergeData';
import type { DocumentText, Renewal } from '../../shared/templates/renewal';
import type { TemplateParagraph } from '../../shared/templates/templatePlace';
import type { LineEdit } from '../report/carryEdits';
import type { StoredFile } from './files';

/** `lines` as for `edit`. */
export type DocumentChanges = Pick<Renewal, 'cells' | 'pictures'> & { readonly lines: readonly LineEdit[] };

/** `under` null = before the first heading. */
export type BodyLine = { readonly text: string; readonly under: string | null };

/** Documents made from the office's templates (Google Docs). */
export type Documents = {
  /** A .docx of the bundle converted into a Google Doc in `folderId`. */
  convertTemplate(name: string, docxBase64: string, folderId: string): StoredFile;
  /** The default report template as a Google Doc, with a column in lampiran 2 for each of so many elements. */
  makeReportTemplate(name: string, folderId: string, elementCount: number): StoredFile;
  copy(templateId: string, name: string, folderId: string): StoredFile;
  /** The paragraphs that hold braces, with their places: what `checkTemplate` reads. */
  inspect(docId: string): readonly TemplateParagraph[];
  /**
   * Replaces every marker; saved and closed when it returns. Answers the text as it then reads: what `read` answers
   * until a person edits.
   */
  merge(docId: string, data: MergeData): DocumentText;
  /** The document's text now, each line with its heading. */
  read(docId: string): { readonly lines: readonly BodyLine[]; readonly tables: DocumentText['tables'] };
  /** Changes lines, cells and pictures of a merged document; saved and closed when it returns. Answers its lines then. */
  renew(docId: string, changes: DocumentChanges): readonly string[];
  /** Texts of the rows under the head of the first table of the body whose first row reads so; [] without one. */
  tableRows(docId: string, head: readonly string[]): readonly (readonly string[])[];
  /** The body's paragraphs that have text, tables left out, white space folded, each with the heading it stands under. */
  bodyLines(docId: string): readonly BodyLine[];
  /** Changes paragraphs, numbered as in `bodyLines` before any change; saved and closed when it returns. */
  edit(docId: string, edits: readonly LineEdit[]): void;
  /** Text by paragraph and cell, whitespace folded: what a hash of a draft is taken over. */
  canonicalText(docId: string): string;
  /** Writes `words` large at the very top of the body and at the head of the pages; saved and closed when it returns. */
  mark(docId: string, words: string): void;
  /** Exports once. `id` as in `Files.create`. */
  exportPdf(docId: string, name: string, folderId: string, id?: string): StoredFile;
};
