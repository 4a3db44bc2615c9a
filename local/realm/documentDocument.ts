import { emptySection } from '../model/documentDefaults';
import type { SectionElement } from '../model/documentModel';
import { driveUrl } from '../model/drive';
import { editorsOf, viewersOf } from './access';
import { makeBlob } from './blob';
import { elementsBelow } from './documentContainer';
import { rangeMethods } from './documentRanges';
import { adopt, type DocumentSession, edit, save } from './documentSession';
import { wrap } from './documentWrap';
import { renameItem } from './driveActions';
import { documentPdf } from './driveFile';
import { grant, revoke } from './driveSharing';
import { accepted } from './driveTarget';
import { addressOf } from './driveUser';
import { emulated } from './emulate';
import { makeUser } from './user';

type Api = GoogleAppsScript.Document.Document;
type Method = (session: DocumentSession, ...args: never[]) => unknown;

function nameOf({ ctx, id }: DocumentSession): string {
  return ctx.state.drive.items[id]?.name ?? '';
}

function section(kind: 'header' | 'footer'): Record<string, Method> {
  const Kind = kind === 'header' ? 'Header' : 'Footer';
  return {
    [`get${Kind}`]: (session) => {
      const found = session.model[kind];
      return found ? wrap(session, found) : null;
    },
    [`add${Kind}`]: (session) => {
      edit(session, `Document.add${Kind}`);
      if (session.model[kind]) throw session.ctx.fail(`Document tab already contains a ${kind}.`);
      const made: SectionElement = emptySection(kind);
      session.model[kind] = made;
      adopt(session, made);
      return wrap(session, made);
    },
  };
}

function share(name: string, change: (session: DocumentSession, who: string) => void): Method {
  return (session, who: unknown) => {
    session.ctx.charge(`DocumentApp.Document.${name}`, 'drive.share');
    for (const one of Array.isArray(who) ? who : [who]) change(session, addressOf(one));
    return makeDocument(session);
  };
}

const give = (role: 'editor' | 'viewer') => (session: DocumentSession, who: string) => {
  accepted(session.ctx, grant(session.ctx, session.ctx.effectiveUser.email, session.id, who, role, true));
};
const take = (role: 'editor' | 'viewer') => (session: DocumentSession, who: string) => {
  accepted(session.ctx, revoke(session.ctx, session.ctx.effectiveUser.email, session.id, who, [role]));
};

function pdf(session: DocumentSession, method: string) {
  session.ctx.charge(`DocumentApp.Document.${method}`, 'drive.getAs pdf');
  return makeBlob(documentPdf(session.ctx, session.id, nameOf(session)));
}

const methods: Record<string, Method> = {
  getId: (session) => session.id,
  getName: nameOf,
  getUrl: (session) => {
    const item = session.ctx.state.drive.items[session.id];
    return item ? driveUrl(item).replace('/edit?usp=drivesdk', '/edit') : '';
  },
  getLanguage: () => null,
  getBody: (session) => wrap(session, session.model.body),
  ...section('header'),
  ...section('footer'),
  getFootnotes: (session) => elementsBelow(session, session.model.body, (node) => node.type === 'footnote'),
  saveAndClose: (session) => {
    if (session.closed) throw session.ctx.fail('Document is closed, its content cannot be updated.');
    session.ctx.charge('DocumentApp.Document.saveAndClose', 'document.saveAndClose');
    save(session);
    session.closed = true;
  },
  setName: (session, name: string) => {
    session.ctx.charge('DocumentApp.Document.setName', 'drive.move');
    accepted(session.ctx, renameItem(session.ctx, session.ctx.effectiveUser.email, session.id, name));
    return makeDocument(session);
  },
  getAs: (session, contentType: string) => {
    const blob = pdf(session, 'getAs');
    return contentType === 'application/pdf' ? blob : blob.getAs(contentType);
  },
  getBlob: (session) => pdf(session, 'getBlob'),
  getEditors: ({ ctx, id }) => {
    ctx.charge('DocumentApp.Document.getEditors', 'drive.lookup');
    const owner = ctx.state.drive.items[id]?.owner;
    return [...(owner ? [owner] : []), ...editorsOf(ctx.state.drive, id)].map(makeUser);
  },
  getViewers: ({ ctx, id }) => {
    ctx.charge('DocumentApp.Document.getViewers', 'drive.lookup');
    return viewersOf(ctx.state.drive, id).map(makeUser);
  },
  addEditor: share('addEditor', give('editor')),
  addEditors: share('addEditors', give('editor')),
  addViewer: share('addViewer', give('viewer')),
  addViewers: share('addViewers', give('viewer')),
  removeEditor: share('removeEditor', take('editor')),
  removeViewer: share('removeViewer', take('viewer')),
};

const documents = emulated<DocumentSession, Api>(
  'DocumentApp.Document',
  rangeMethods as never,
  methods as never,
);

/** A `Document` for scripts. */
export function makeDocument(session: DocumentSession): Api {
  return documents.make(session);
}
