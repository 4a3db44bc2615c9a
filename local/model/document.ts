// Owned by DocumentApp. Content of Google Docs by file id.
export type DocumentState = { id: string };
