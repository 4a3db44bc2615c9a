import type { AnyElement } from '../model/documentModel';
import { nextUuid } from '../model/ids';
import { makeRangeElement, rangeTargetOf } from './documentRangeElement';
import { type DocumentSession, edit } from './documentSession';
import { targetOf, wrap } from './documentWrap';
import { emulated } from './emulate';

type Place = { element: AnyElement; start: number; end: number };
type RangeTarget = { session: DocumentSession; places: Place[] };
type Named = { id: string; name: string; places: Place[] };
type PositionTarget = { session: DocumentSession; element: AnyElement; offset: number };
type BookmarkTarget = PositionTarget & { id: string };

/** Named ranges and bookmarks of the documents open now, each while it is open. */
const namedRanges = new WeakMap<DocumentSession, Named[]>();
const bookmarkLists = new WeakMap<DocumentSession, BookmarkTarget[]>();

function listOf<T>(lists: WeakMap<DocumentSession, T[]>, session: DocumentSession): T[] {
  const known = lists.get(session) ?? [];
  lists.set(session, known);
  return known;
}

const elementsOf = ({ session, places }: RangeTarget) =>
  places.map((place) =>
    makeRangeElement(session, { text: place.element, start: place.start, end: place.end }),
  );

const ranges = emulated<RangeTarget, GoogleAppsScript.Document.Range>('DocumentApp.Range', {
  getRangeElements: elementsOf,
  getSelectedElements: elementsOf,
});

const builderMethods = {
  addElement: (target: RangeTarget, element: unknown, start = -1, end = -1) => {
    const found = targetOf(element);
    if (!found) throw target.session.ctx.fail('Invalid argument: element');
    target.places.push({ element: found.node, start, end });
    return builders.make(target);
  },
  addRange: (target: RangeTarget, range: unknown) => {
    target.places.push(...(ranges.of(range)?.places ?? []));
    return builders.make(target);
  },
  getRangeElements: elementsOf,
  build: (target: RangeTarget) => ranges.make({ ...target, places: [...target.places] }),
};
const builders = emulated<RangeTarget, GoogleAppsScript.Document.RangeBuilder>(
  'DocumentApp.RangeBuilder',
  builderMethods as never,
);

const named = emulated<{ session: DocumentSession; range: Named }, GoogleAppsScript.Document.NamedRange>(
  'DocumentApp.NamedRange',
  {
    getId: ({ range }) => range.id,
    getName: ({ range }) => range.name,
    getRange: ({ session, range }) => ranges.make({ session, places: range.places }),
    remove: ({ session, range }) => {
      const list = listOf(namedRanges, session);
      list.splice(list.indexOf(range), 1);
    },
  },
);

const positions = emulated<PositionTarget, GoogleAppsScript.Document.Position>('DocumentApp.Position', {
  getElement: ({ session, element }) => wrap(session, element) as never,
  getOffset: ({ offset }) => offset,
});

const bookmarks = emulated<BookmarkTarget, GoogleAppsScript.Document.Bookmark>('DocumentApp.Bookmark', {
  getId: ({ id }) => id,
  getPosition: (bookmark) => positions.make(bookmark),
  remove: (bookmark) => {
    const list = listOf(bookmarkLists, bookmark.session);
    list.splice(list.indexOf(bookmark), 1);
    const anchors = paragraphOf(bookmark.session, bookmark.element)?.anchors;
    anchors?.splice(anchors.indexOf(bookmark.id), 1);
  },
});

function paragraphOf(session: DocumentSession, node: AnyElement) {
  for (let at: AnyElement | undefined = node; at; at = session.parents.get(at))
    if (at.type === 'paragraph') return at;
  return undefined;
}

/** The methods of Document about ranges, positions and bookmarks. */
export const rangeMethods = {
  newRange: (session: DocumentSession) => builders.make({ session, places: [] }),
  newPosition: (session: DocumentSession, element: unknown, offset: number) => {
    const found = targetOf(element) ?? rangeTargetOf(element);
    if (!found) throw session.ctx.fail('Invalid argument: element');
    return positions.make({ session, element: 'node' in found ? found.node : found.element, offset });
  },
  addNamedRange: (session: DocumentSession, name: string, range: unknown) => {
    edit(session, 'Document.addNamedRange');
    const id = `kix.${nextUuid(session.ctx.state.ids).slice(0, 12).replace('-', '')}`;
    const made: Named = { id, name, places: ranges.of(range)?.places ?? [] };
    listOf(namedRanges, session).push(made);
    return named.make({ session, range: made });
  },
  getNamedRanges: (session: DocumentSession, name?: string) =>
    listOf(namedRanges, session)
      .filter((range) => name === undefined || range.name === name)
      .map((range) => named.make({ session, range })),
  getNamedRangeById: (session: DocumentSession, id: string) => {
    const range = listOf(namedRanges, session).find((one) => one.id === id);
    return range ? named.make({ session, range }) : null;
  },
  addBookmark: (session: DocumentSession, position: unknown) => {
    edit(session, 'Document.addBookmark');
    const at = positions.of(position);
    if (!at) throw session.ctx.fail('Invalid argument: position');
    const bookmark: BookmarkTarget = {
      ...at,
      id: `id.${nextUuid(session.ctx.state.ids).slice(0, 12).replace('-', '')}`,
    };
    listOf(bookmarkLists, session).push(bookmark);
    const paragraph = paragraphOf(session, at.element);
    if (paragraph) paragraph.anchors = [...(paragraph.anchors ?? []), bookmark.id];
    return bookmarks.make(bookmark);
  },
  getBookmarks: (session: DocumentSession) =>
    listOf(bookmarkLists, session).map((one) => bookmarks.make(one)),
  getBookmark: (session: DocumentSession, id: string) => {
    const found = listOf(bookmarkLists, session).find((one) => one.id === id);
    return found ? bookmarks.make(found) : null;
  },
};
