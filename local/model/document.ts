// Owned by DocumentApp. Content of Google Docs by file id.
import type { DocumentModel } from './documentModel';

export type DocumentState = {
  id: string;
  model: DocumentModel;
  /** What the conversion from an uploaded file left out; empty for a document made here. */
  dropped: string[];
};

/** A document's state around its content. */
export function newDocument(id: string, model: DocumentModel, dropped: string[] = []): DocumentState {
  return { id, model, dropped };
}
