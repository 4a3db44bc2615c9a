import { bullet, deleteRange, insertAt, type Objection, replaceEverywhere } from '../model/docsEdits';
import { docsResource, segmentOf } from '../model/docsResource';
import type { DocumentModel, InlineElement, SectionElement } from '../model/documentModel';
import { paragraphsIn } from '../model/documentText';
import { canEdit, canView } from './access';
import type { CostKind, RealmContext } from './context';
import { isUnsaved, leaveSession, sectionsOf } from './documentSession';
import { apiError, apiObject } from './driveApiError';
import { masked, parseFields } from './driveFields';

type Input = { readonly [name: string]: unknown };
type Range = { readonly startIndex: number; readonly endIndex: number; readonly segmentId?: string };

const scopes = [
  'https://www.googleapis.com/auth/documents',
  'https://www.googleapis.com/auth/drive',
  'https://www.googleapis.com/auth/drive.file',
];

/** What `get` knows; styles, lists and named ranges are asked for by other names. */
const knownParts = ['documentId', 'title', 'body', 'headers', 'footers', 'footnotes'];

/** The advanced service `Docs` (v1); undefined unless the manifest switches it on. */
export function createDocs(ctx: RealmContext): unknown {
  if (!ctx.script.advancedServices.includes('Docs')) return undefined;
  const Documents = apiObject(ctx, 'Docs.Documents', {
    get: (id: string, options: Input = {}) => get(ctx, String(id), options),
    batchUpdate: (resource: Input, id: string) => batchUpdate(ctx, resource, String(id)),
  });
  return apiObject(ctx, 'Docs', { Documents });
}

function enter(ctx: RealmContext, method: string, id: string, kind: CostKind, bytes: number): DocumentModel {
  ctx.requireScope(method, ...scopes);
  ctx.charge(method, kind, { bytes });
  const stored = ctx.state.documents[id];
  const { drive } = ctx.state;
  if (!stored || !canView(drive, id, ctx.effectiveUser.email))
    throw apiError(ctx, method, 404, 'notFound', 'Requested entity was not found.');
  if (kind === 'docs.batchUpdate' && !canEdit(drive, id, ctx.effectiveUser.email))
    throw apiError(ctx, method, 403, 'forbidden', 'The caller does not have permission');
  // Whether the API sees what DocumentApp hasn't saved yet isn't known, so that nothing here may rely on it.
  if (isUnsaved(ctx, id))
    throw ctx.fail(
      `${method} of a document that DocumentApp has changed and not saved is not emulated locally`,
    );
  return stored.model;
}

function get(ctx: RealmContext, id: string, options: Input): unknown {
  const method = 'docs.documents.get';
  const fields = String(options.fields ?? '*');
  const mask = parseFields(fields);
  if (mask === undefined) throw apiError(ctx, method, 400, 'invalid', `Invalid field selection ${fields}`);
  if (mask === null || [...mask.keys()].some((name) => !knownParts.includes(name)) || /Style/.test(fields))
    throw ctx.fail('Docs.Documents.get without fields, or of styles, is not emulated locally');
  const model = enter(
    ctx,
    method,
    id,
    'docs.get',
    JSON.stringify(ctx.state.documents[id]?.model.body ?? '').length,
  );
  const resource = docsResource(id, ctx.state.drive.items[id]?.name ?? '', model);
  return JSON.parse(JSON.stringify(masked(resource, mask)));
}

/** All requests in their order, or none: one that can't be done leaves the document as it was. */
function batchUpdate(ctx: RealmContext, resource: Input, id: string): unknown {
  const method = 'docs.documents.batchUpdate';
  const { requests, ...rest } = resource;
  if (Object.keys(rest).length > 0)
    throw ctx.fail(`${method} with ${Object.keys(rest).join(', ')} is not emulated locally`);
  const list = Array.isArray(requests) ? (requests as Input[]) : [];
  const stored = enter(ctx, method, id, 'docs.batchUpdate', JSON.stringify(list).length);
  if (list.length === 0) throw apiError(ctx, method, 400, 'badRequest', 'Must specify at least one request.');
  const model = JSON.parse(JSON.stringify(stored)) as DocumentModel;
  const replies = list.map((request, at) => {
    const [name = '', ...others] = Object.keys(request);
    const act = edits[name];
    if (act === undefined || others.length > 0)
      throw ctx.fail(`${method} with ${[name, ...others].join(', ')} is not emulated locally`);
    const { reply, objection } = act(model, request[name] as Input);
    if (objection !== null)
      throw apiError(ctx, method, 400, 'badRequest', `Invalid requests[${at}].${name}: ${objection}`);
    return reply;
  });
  dropFootnotes(model);
  leaveSession(ctx, id);
  const document = ctx.state.documents[id];
  if (document) document.model = ctx.own(model);
  const item = ctx.state.drive.items[id];
  if (item) {
    item.modified = ctx.now();
    item.modifiedBy = ctx.effectiveUser.email;
  }
  return { documentId: id, replies, writeControl: {} };
}

type Outcome = { readonly reply: unknown; readonly objection: Objection };

const plainly = (objection: Objection): Outcome => ({ reply: {}, objection });

const inSegment = (
  model: DocumentModel,
  id: string | undefined,
  act: (segment: SectionElement) => Objection,
): Outcome => {
  const segment = segmentOf(model, id);
  return plainly(segment === null ? `Segment with ID ${id} was not found.` : act(segment));
};

const edits: Readonly<Record<string, (model: DocumentModel, input: Input) => Outcome>> = {
  replaceAllText(model, { containsText, replaceText }) {
    const { text = '', matchCase = false } = (containsText ?? {}) as { text?: string; matchCase?: boolean };
    if (text === '') return plainly('The text to match should not be empty.');
    const by = String(replaceText ?? '');
    if (/\n/.test(by)) return plainly('A newline in replaceText is not emulated locally.');
    const counts = sectionsOf(model).map((segment) =>
      replaceEverywhere(segment as SectionElement, text, by, matchCase),
    );
    const occurrencesChanged = counts.reduce((sum, count) => sum + count, 0);
    return {
      reply: { replaceAllText: occurrencesChanged === 0 ? {} : { occurrencesChanged } },
      objection: null,
    };
  },
  deleteContentRange(model, { range }) {
    const { startIndex, endIndex, segmentId } = range as Range;
    if (!(startIndex < endIndex)) return plainly('The range should not be empty.');
    return inSegment(model, segmentId, (segment) => deleteRange(segment, startIndex, endIndex));
  },
  insertText(model, { location, text }) {
    const { index, segmentId } = location as { index: number; segmentId?: string };
    return inSegment(model, segmentId, (segment) => insertAt(segment, index, String(text ?? '')));
  },
  createParagraphBullets(model, { range, bulletPreset }) {
    const { startIndex, endIndex, segmentId } = range as Range;
    if (bulletPreset !== 'BULLET_DISC_CIRCLE_SQUARE')
      return plainly(`The preset ${String(bulletPreset)} is not emulated locally.`);
    return inSegment(model, segmentId, (segment) => bullet(model, segment, startIndex, endIndex));
  },
};

/** A footnote goes with its reference. */
function dropFootnotes(model: DocumentModel): void {
  const sections = sectionsOf(model) as readonly SectionElement[];
  const inlines = sections.flatMap(({ children }) =>
    [...paragraphsIn(children)].flatMap((paragraph): readonly InlineElement[] => paragraph.children),
  );
  const kept = new Set(inlines.flatMap((child) => (child.type === 'footnote' ? [child.footnoteId] : [])));
  for (const id of Object.keys(model.footnotes)) if (!kept.has(id)) delete model.footnotes[id];
}
