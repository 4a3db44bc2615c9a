import { base64Length, isGoogleType, MIME_DOCUMENT, MIME_PDF, MIME_SPREADSHEET } from '../model/drive';
import { type BlobTarget, makeBlob } from './blob';
import type { RealmContext } from './context';
import { replaceContent } from './driveActions';
import { copyFile } from './driveCopy';
import { folderIdOf } from './driveFolder';
import { itemMethods, moveTarget } from './driveItemMethods';
import { makers } from './driveIterator';
import { accepted, type ItemTarget, itemOf, reads, refusalText, writes } from './driveTarget';
import { emulated } from './emulate';

type Api = GoogleAppsScript.Drive.File;

/** A Google Doc as PDF, with the name it gets. Only what was saved and closed is in it (apps-script.md). */
export function documentPdf(ctx: RealmContext, id: string, name: string): BlobTarget {
  return { ctx, bytes: ctx.host.documentToPdf(id), contentType: MIME_PDF, name: `${name}.pdf` };
}

function contentBlob(target: ItemTarget, method: string): BlobTarget {
  const item = itemOf(target);
  const { ctx } = target;
  if (item.mimeType === MIME_DOCUMENT) {
    reads(ctx, method, 'drive.getAs pdf');
    return documentPdf(ctx, item.id, item.name);
  }
  if (item.mimeType === MIME_SPREADSHEET) {
    reads(ctx, method, 'drive.getAs pdf');
    const bytes = ctx.host.spreadsheetToPdf(item.id);
    return { ctx, bytes, contentType: MIME_PDF, name: `${item.name}.pdf` };
  }
  if (isGoogleType(item.mimeType))
    throw ctx.fail(`Converting from ${item.mimeType} to ${MIME_PDF} is not emulated locally`);
  const bytes = item.content ?? '';
  reads(ctx, method, 'drive.lookup', { bytes: base64Length(bytes) });
  return { ctx, bytes, contentType: item.mimeType, name: item.name };
}

const own = {
  getBlob: (target: ItemTarget) => makeBlob(contentBlob(target, 'DriveApp.File.getBlob')),
  getAs: (target: ItemTarget, contentType: string) => {
    const blob = contentBlob(target, 'DriveApp.File.getAs');
    if (blob.contentType === contentType) return makeBlob(blob);
    return makeBlob(blob).getAs(contentType);
  },
  getMimeType: (target: ItemTarget) => itemOf(target).mimeType,
  getTargetId: () => null,
  getTargetMimeType: () => null,
  getSize: (target: ItemTarget) => {
    const { content, mimeType } = itemOf(target);
    // Google's own types count a nominal kilobyte.
    return content === null ? (mimeType === MIME_SPREADSHEET ? 1024 : 1024) : base64Length(content);
  },
  getDownloadUrl: (target: ItemTarget) => `https://drive.google.com/uc?id=${target.id}&export=download`,
  setContent: (target: ItemTarget, text: string) => {
    const bytes = target.ctx.host.utf8ToBase64(text);
    writes(target.ctx, 'DriveApp.File.setContent', 'drive.createFile', { bytes: base64Length(bytes) });
    accepted(target.ctx, replaceContent(target.ctx, target.ctx.effectiveUser.email, target.id, bytes));
    return makeFile(target.ctx, target.id);
  },
  makeCopy: (target: ItemTarget, first?: unknown, second?: unknown) => {
    const { ctx, id } = target;
    const name = typeof first === 'object' || first === undefined ? undefined : String(first);
    const folder = typeof first === 'object' ? first : second;
    writes(ctx, 'DriveApp.File.makeCopy', 'drive.makeCopy');
    const parent = folder === undefined ? undefined : folderIdOf(ctx, folder);
    const copy = copyFile(ctx, ctx.effectiveUser.email, id, { name, parent });
    if (typeof copy === 'string') throw ctx.fail(refusalText(copy));
    return makeFile(ctx, copy.id);
  },
  moveTo: (target: ItemTarget, destination: unknown) => {
    writes(target.ctx, 'DriveApp.File.moveTo', 'drive.move');
    accepted(target.ctx, moveTarget(target, folderIdOf(target.ctx, destination)));
    return makeFile(target.ctx, target.id);
  },
};

const files = emulated<ItemTarget, Api>('DriveApp.File', selfReturning(itemMethods) as never, own as never);

/** Setters give the object itself back; the shared methods know only the target. */
function selfReturning(methods: typeof itemMethods): typeof itemMethods {
  return Object.fromEntries(
    Object.entries(methods).map(([name, method]) => [
      name,
      (target: ItemTarget, ...args: never[]) => {
        const result = method(target, ...args);
        return result === target ? makeFile(target.ctx, target.id) : result;
      },
    ]),
  );
}

/** A `DriveApp.File` for scripts. */
export function makeFile(ctx: RealmContext, id: string): Api {
  return files.make({ ctx, id, className: 'DriveApp.File' });
}

makers.file = makeFile;
