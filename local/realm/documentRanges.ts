import type { AnyElement, ParagraphElement } from '../model/documentModel';
import { nextUuid } from '../model/ids';
import { makeRangeElement, rangeTargetOf } from './documentRangeElement';
import { type DocumentSession, edit, sectionsOf } from './documentSession';
import { targetOf, wrap } from './documentWrap';
import { emulated } from './emulate';

type Place = { element: AnyElement; start: number; end: number };
type RangeTarget = { session: DocumentSession; places: Place[] };
type NamedTarget = { session: DocumentSession; id: string };
type PositionTarget = { session: DocumentSession; element: AnyElement; offset: number };
type BookmarkTarget = { session: DocumentSession; paragraph: ParagraphElement; id: string };

function newId(session: DocumentSession, prefix: string): string {
  return `${prefix}.${nextUuid(session.ctx.state.ids).slice(0, 13).replace('-', '')}`;
}

/** Every element of the document in reading order. */
function* elementsOf(session: DocumentSession): Generator<AnyElement> {
  const visit = function* (node: AnyElement): Generator<AnyElement> {
    yield node;
    if ('children' in node) for (const child of node.children as AnyElement[]) yield* visit(child);
  };
  for (const section of sectionsOf(session.model)) yield* visit(section);
}

const rangeElements = ({ session, places }: RangeTarget) =>
  places.map((place) =>
    makeRangeElement(session, { text: place.element, start: place.start, end: place.end }),
  );

const ranges = emulated<RangeTarget, GoogleAppsScript.Document.Range>('DocumentApp.Range', {
  getRangeElements: rangeElements,
  getSelectedElements: rangeElements,
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
  getRangeElements: rangeElements,
  build: (target: RangeTarget) => ranges.make({ ...target, places: [...target.places] }),
};
const builders = emulated<RangeTarget, GoogleAppsScript.Document.RangeBuilder>(
  'DocumentApp.RangeBuilder',
  builderMethods as never,
);

function placesOf({ session, id }: NamedTarget): Place[] {
  return [...elementsOf(session)].flatMap((element) =>
    (element.marks ?? [])
      .filter((mark) => mark.rangeId === id)
      .map(({ start, end }) => ({ element, start, end })),
  );
}

const named = emulated<NamedTarget, GoogleAppsScript.Document.NamedRange>('DocumentApp.NamedRange', {
  getId: ({ id }) => id,
  getName: ({ session, id }) => session.model.rangeNames?.[id] ?? '',
  getRange: (target) => ranges.make({ session: target.session, places: placesOf(target) }),
  remove: (target) => {
    edit(target.session, 'NamedRange.remove');
    for (const { element } of placesOf(target))
      element.marks = element.marks?.filter((mark) => mark.rangeId !== target.id) ?? [];
    delete target.session.model.rangeNames?.[target.id];
  },
});

const positions = emulated<PositionTarget, GoogleAppsScript.Document.Position>('DocumentApp.Position', {
  getElement: ({ session, element }) => wrap(session, element) as never,
  getOffset: ({ offset }) => offset,
});

const bookmarks = emulated<BookmarkTarget, GoogleAppsScript.Document.Bookmark>('DocumentApp.Bookmark', {
  getId: ({ id }) => id,
  getPosition: ({ session, paragraph }) => positions.make({ session, element: paragraph, offset: 0 }),
  remove: ({ session, paragraph, id }) => {
    edit(session, 'Bookmark.remove');
    paragraph.anchors = paragraph.anchors?.filter((anchor) => anchor !== id) ?? [];
  },
});

/** Bookmarks are the anchors that DocumentApp made; those of an uploaded .docx have names of their own. */
function bookmarksOf(session: DocumentSession): BookmarkTarget[] {
  return [...elementsOf(session)].flatMap((paragraph) =>
    paragraph.type === 'paragraph'
      ? (paragraph.anchors ?? [])
          .filter((id) => id.startsWith('id.'))
          .map((id) => ({ session, paragraph, id }))
      : [],
  );
}

function paragraphOf(session: DocumentSession, node: AnyElement): ParagraphElement | undefined {
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
    const id = newId(session, 'kix');
    session.model.rangeNames = { ...session.model.rangeNames, [id]: name };
    for (const { element, start, end } of ranges.of(range)?.places ?? [])
      element.marks = [...(element.marks ?? []), { rangeId: id, start, end }];
    return named.make({ session, id });
  },
  getNamedRanges: (session: DocumentSession, wanted?: string) =>
    Object.entries(session.model.rangeNames ?? {})
      .filter(([, name]) => wanted === undefined || wanted === null || name === wanted)
      .map(([id]) => named.make({ session, id })),
  getNamedRangeById: (session: DocumentSession, id: string) =>
    session.model.rangeNames?.[id] === undefined ? null : named.make({ session, id }),
  addBookmark: (session: DocumentSession, position: unknown) => {
    edit(session, 'Document.addBookmark');
    const at = positions.of(position);
    const paragraph = at && paragraphOf(session, at.element);
    if (!paragraph) throw session.ctx.fail('Invalid argument: position');
    const id = newId(session, 'id');
    paragraph.anchors = [...(paragraph.anchors ?? []), id];
    return bookmarks.make({ session, paragraph, id });
  },
  getBookmarks: (session: DocumentSession) => bookmarksOf(session).map((one) => bookmarks.make(one)),
  getBookmark: (session: DocumentSession, id: string) => {
    const found = bookmarksOf(session).find((one) => one.id === id);
    return found ? bookmarks.make(found) : null;
  },
};
