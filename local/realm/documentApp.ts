import './documentParagraph';
import './documentSections';
import './documentTables';
import './documentTextElement';
import { newDocument } from '../model/document';
import { blankDocument } from '../model/documentDefaults';
import { MIME_DOCUMENT } from '../model/drive';
import { canView } from './access';
import type { RealmContext } from './context';
import { makeDocument } from './documentDocument';
import * as enums from './documentEnums';
import { openSession } from './documentSession';
import { createItem } from './driveActions';
import { refusalText } from './driveTarget';
import { emulated } from './emulate';

type Api = GoogleAppsScript.Document.DocumentApp;

const DOCUMENTS = 'https://www.googleapis.com/auth/documents';

function open(ctx: RealmContext, method: string, id: string) {
  ctx.requireScope(`DocumentApp.${method}`, DOCUMENTS);
  ctx.charge(`DocumentApp.${method}`, 'document.open');
  return opened(ctx, id);
}

function opened(ctx: RealmContext, id: string) {
  if (!ctx.state.documents[id])
    throw ctx.fail("Document is missing (perhaps it was deleted, or you don't have read access?)");
  if (!canView(ctx.state.drive, id, ctx.effectiveUser.email))
    throw ctx.fail('You do not have permission to access the requested document.');
  const session = openSession(ctx, id);
  if (!session) throw ctx.fail('Document is missing.');
  return makeDocument(session);
}

/** `DocumentApp`. */
export function createDocumentApp(ctx: RealmContext): Api {
  const { ElementType, ParagraphHeading, HorizontalAlignment, VerticalAlignment } = enums;
  const { TextAlignment, PositionedLayout, GlyphType, Attribute } = enums;
  const methods = {
    ElementType,
    ParagraphHeading,
    HorizontalAlignment,
    VerticalAlignment,
    TextAlignment,
    PositionedLayout,
    GlyphType,
    Attribute,
    openById: (_: null, id: string) => open(ctx, 'openById', String(id)),
    openByUrl: (_: null, url: string) => {
      const id = /\/d\/([\w-]+)/.exec(String(url))?.[1];
      if (!id) throw ctx.fail('Invalid argument: url');
      return open(ctx, 'openByUrl', id);
    },
    create: (_: null, name: string) => {
      ctx.requireScope('DocumentApp.create', DOCUMENTS);
      ctx.charge('DocumentApp.create', 'drive.createFile');
      ctx.useQuota('documents created', 1);
      const item = createItem(ctx, ctx.effectiveUser.email, { name: String(name), mimeType: MIME_DOCUMENT });
      if (typeof item === 'string') throw ctx.fail(refusalText(item));
      ctx.state.documents[item.id] = ctx.own(newDocument(item.id, blankDocument()));
      return opened(ctx, item.id);
    },
    getActiveDocument: () => {
      const id = ctx.script.containerId;
      return id !== null && ctx.state.documents[id] ? open(ctx, 'getActiveDocument', id) : null;
    },
  };
  return emulated<null, Api>('DocumentApp', methods as never).make(null);
}
