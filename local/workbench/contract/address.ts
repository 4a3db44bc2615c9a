/** Where an address of Google leads within the workbench. */
export type Destination =
  | { readonly kind: 'file'; readonly id: string }
  | { readonly kind: 'form'; readonly path: string };

/**
 * The thing in the workbench that a Google address names (a file of Drive, Docs or Sheets; a form to answer); null for
 * any other address, which is never opened.
 */
export const destinationOf = (url: string): Destination | null => {
  const form = /^https:\/\/docs\.google\.com(\/forms\/d\/e\/[\w-]+\/viewform(?:\?[^#]*)?)/.exec(url);
  if (form?.[1] !== undefined) return { kind: 'form', path: form[1] };
  const file =
    /^https:\/\/docs\.google\.com\/(?:document|spreadsheets|forms)\/(?:u\/\d+\/)?d\/([\w-]{10,})/.exec(url) ??
    /^https:\/\/drive\.google\.com\/(?:drive\/(?:u\/\d+\/)?folders|file\/d)\/([\w-]{10,})/.exec(url) ??
    /^https:\/\/drive\.google\.com\/(?:open|uc)\?(?:[^#]*&)?id=([\w-]{10,})/.exec(url);
  return file?.[1] === undefined ? null : { kind: 'file', id: file[1] };
};
