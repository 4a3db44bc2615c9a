import type { MergeData } from '../../shared/templates/mergeData';
import type { StoredFile } from './files';

/** A marker as it stands in a document. */
export type FoundMarker = {
  /** Without the braces: `{{ikm}}` → `ikm`. For a broken one the text as it stands. */
  readonly text: string;
  /** "Paragraf 12", "Tabel 3, baris 2, kolom 4", "Kepala halaman" */
  readonly place: string;
};

/** Documents made from the office's templates (Google Docs). */
export type Documents = {
  /** A .docx of the bundle converted into a Google Doc in `folderId`. */
  convertTemplate(name: string, docxBase64: string, folderId: string): StoredFile;
  copy(templateId: string, name: string, folderId: string): StoredFile;
  /** Every marker with its place, for the template check. */
  inspect(docId: string): readonly FoundMarker[];
  /** Replaces every marker; saved and closed when it returns. */
  merge(docId: string, data: MergeData): void;
  /** Text by paragraph and cell, whitespace folded: what a hash of a draft is taken over. */
  canonicalText(docId: string): string;
  /** Exports once. `id` as in `Files.create`. */
  exportPdf(docId: string, name: string, folderId: string, id?: string): StoredFile;
};
