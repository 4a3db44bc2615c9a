import type { DriveItem } from '../model/drive';
import type { CostKind, RealmContext } from './context';
import { type Refusal, rootOf, visibleItem } from './driveActions';
import { apiError, refusalError } from './driveApiError';
import { masked, parseFields } from './driveFields';

export type Options = Record<string, unknown>;

const DRIVE = 'https://www.googleapis.com/auth/drive';
const DRIVE_FILE = 'https://www.googleapis.com/auth/drive.file';
const DRIVE_READONLY = 'https://www.googleapis.com/auth/drive.readonly';

/** One method of the API: its name in messages, and the calls every method makes. */
export function apiCall(ctx: RealmContext, method: string) {
  return {
    enter(kind: CostKind, options: { reads?: boolean; bytes?: number } = {}): void {
      ctx.requireScope(method, ...(options.reads ? [DRIVE_READONLY] : []), DRIVE_FILE, DRIVE);
      ctx.charge(method, kind, options.bytes === undefined ? undefined : { bytes: options.bytes });
    },
    fail: (code: number, reason: string, message: string) => apiError(ctx, method, code, reason, message),
    refuse: (refusal: Refusal, id: string) => refusalError(ctx, method, refusal, id),
    /** Throws for a refusal. */
    done(refusal: Refusal | null, id: string): void {
      if (refusal) throw refusalError(ctx, method, refusal, id);
    },
    item(id: string): DriveItem {
      const item = visibleItem(
        ctx,
        ctx.effectiveUser.email,
        id === 'root' ? rootOf(ctx, ctx.effectiveUser.email) : id,
      );
      if (!item) throw refusalError(ctx, method, 'notFound', id);
      return item;
    },
    /** What of a resource `fields` asks for. */
    pick(build: (wants: (field: string) => boolean) => unknown, options: Options, usual: string): unknown {
      const text = String(options.fields ?? usual);
      const mask = parseFields(text);
      if (mask === undefined)
        throw apiError(ctx, method, 400, 'invalidParameter', `Invalid field selection ${text}`);
      return masked(
        build((field) => mask === null || text.includes(field)),
        mask,
      );
    },
  };
}

/** What a file's resource holds unless `fields` says otherwise. */
export const usualFields = 'kind,id,name,mimeType';
