import { toRealm } from './border';
import type { RealmContext } from './context';
import { makeUser } from './user';

/** What the host knows of an event; the realm turns `source` and `range` into live objects. */
export type EventData = {
  authMode: 'NONE' | 'LIMITED' | 'FULL';
  triggerUid?: string;
  /** The account that caused it, if Apps Script tells. */
  user?: string | null;
  /** File id of the workbook, form or document, and its service. */
  source?: { service: 'SpreadsheetApp' | 'FormApp' | 'DocumentApp'; id: string };
  /** Where: sheet id and 1-based rectangle. */
  range?: { sheetId: number; row: number; column: number; rows: number; columns: number };
  /** For a form's own submit trigger: id of the response. */
  response?: { formId: string; responseId: string };
  /** Plain fields: value, oldValue, values, namedValues, changeType, year, month… */
  fields: Record<string, unknown>;
};

/** Makes an event's parts that need a service, by name of the part. Services add theirs at creation. */
export const eventParts: {
  source: Record<string, (ctx: RealmContext, id: string) => unknown>;
  range: ((ctx: RealmContext, id: string, range: NonNullable<EventData['range']>) => unknown) | null;
  response: ((ctx: RealmContext, formId: string, responseId: string) => unknown) | null;
} = { source: {}, range: null, response: null };

/** The event object handed to a trigger's handler. */
export function buildEvent(ctx: RealmContext, data: EventData): Record<string, unknown> {
  const event: Record<string, unknown> = toRealm(data.fields);
  const script = ctx.service('ScriptApp') as { AuthMode: Record<string, unknown> };
  event.authMode = script.AuthMode[data.authMode];
  if (data.triggerUid !== undefined) event.triggerUid = data.triggerUid;
  if (data.user !== undefined) event.user = makeUser(data.user ?? '');
  if (data.source !== undefined) {
    ctx.service(data.source.service);
    event.source = eventParts.source[data.source.service]?.(ctx, data.source.id);
    if (data.range !== undefined) event.range = eventParts.range?.(ctx, data.source.id, data.range);
  }
  if (data.response !== undefined) {
    ctx.service('FormApp');
    event.response = eventParts.response?.(ctx, data.response.formId, data.response.responseId);
  }
  return event;
}
