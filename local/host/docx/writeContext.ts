import type { DocumentModel, ImageElement } from '../../model/documentModel';

/** What one part of the package being written collects. */
export interface WriteContext {
  readonly model: DocumentModel;
  /** The relationship id of a picture or outside link in the part being written. */
  picture(image: ImageElement): string;
  link(url: string): string;
  /** The number of a list (w:numId). */
  listNumber(listId: string): number;
  /** A number that no other drawing or bookmark has. */
  nextId(): number;
}
