/** The views of the workbench, by the word in their address. */
export const viewIds = ['buku', 'penjaga', 'formulir', 'drive', 'surel'] as const;
export type ViewId = (typeof viewIds)[number];

/** Where a window is: who sits there, which view, and what is open in it (the view's own affair). */
export type Place = { readonly persona: string; readonly view: ViewId; readonly inside: string };

const isView = (text: string | undefined): text is ViewId => viewIds.some((id) => id === text);

/** `#/pelaksana/drive/1AbC` */
export const readPlace = (hash: string): Place => {
  const [, persona = '', view, ...inside] = hash.replace(/^#/, '').split('/');
  return {
    persona: decodeURIComponent(persona) || 'pelaksana',
    view: isView(view) ? view : 'buku',
    inside: decodeURIComponent(inside.join('/')),
  };
};

export const placeAddress = ({ persona, view, inside }: Place): string =>
  `#/${encodeURIComponent(persona)}/${view}${inside === '' ? '' : `/${encodeURIComponent(inside)}`}`;
