import type { MergeData } from '../../shared/templates/mergeData';
import type { TemplateParagraph } from '../../shared/templates/templatePlace';
import type { StoredFile } from './files';

/** Documents made from the office's templates (Google Docs). */
export type Documents = {
  /** A .docx of the bundle converted into a Google Doc in `folderId`. */
  convertTemplate(name: string, docxBase64: string, folderId: string): StoredFile;
  copy(templateId: string, name: string, folderId: string): StoredFile;
  /** The paragraphs that hold braces, with their places: what `checkTemplate` reads. */
  inspect(docId: string): readonly TemplateParagraph[];
  /** Replaces every marker; saved and closed when it returns. */
  merge(docId: string, data: MergeData): void;
  /** Text by paragraph and cell, whitespace folded: what a hash of a draft is taken over. */
  canonicalText(docId: string): string;
  /** Exports once. `id` as in `Files.create`. */
  exportPdf(docId: string, name: string, folderId: string, id?: string): StoredFile;
};
