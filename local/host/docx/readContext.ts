import type { DocumentList } from '../../model/documentModel';
import type { DocxPackage, Relationship } from './docxPackage';
import type { DocxStyles } from './readStyles';

/** What reading one part (document, header, …) of a .docx needs to know. */
export interface ReadContext {
  readonly docx: DocxPackage;
  readonly styles: DocxStyles;
  readonly lists: Record<string, DocumentList>;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Width between the margins, for widths given in percent. */
  readonly contentWidth: number;
  /** Notes what the conversion leaves out, once per kind. */
  readonly drop: (what: string) => void;
}
