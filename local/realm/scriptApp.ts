import { nextTriggerId } from '../model/ids';
import { TRIGGERS_PER_USER_AND_SCRIPT, type TriggerState } from '../model/trigger';
import { canView } from './access';
import { clockBuilder } from './clockTrigger';
import type { RealmContext } from './context';
import { emulated, googleEnum } from './emulate';
import { eventBuilder } from './eventTrigger';

const SCRIPT_SCOPE = 'https://www.googleapis.com/auth/script.scriptapp';

const AUTH_MODES = googleEnum('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
const AUTHORIZATION = googleEnum('REQUIRED', 'NOT_REQUIRED');
const EVENT_TYPES = googleEnum(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
);
const SOURCES = googleEnum('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR');
const WEEK_DAYS = googleEnum('SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY');
const INSTALLATION = googleEnum('APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON');

const triggers = emulated<TriggerState, Record<string, unknown>>('ScriptApp.Trigger', {
  getUniqueId: (trigger: TriggerState) => trigger.id,
  getHandlerFunction: (trigger: TriggerState) => trigger.handler,
  getEventType: (trigger: TriggerState) => EVENT_TYPES[trigger.event],
  getTriggerSource: (trigger: TriggerState) => SOURCES[trigger.source],
  getTriggerSourceId: (trigger: TriggerState) => trigger.sourceId,
} as never);

function mine(ctx: RealmContext): TriggerState[] {
  return ctx.state.triggers.filter(
    (trigger) => trigger.projectId === ctx.script.projectId && trigger.creator === ctx.effectiveUser.email,
  );
}

function keep(ctx: RealmContext, trigger: Omit<TriggerState, 'id' | 'projectId' | 'creator'>): unknown {
  ctx.charge('ScriptApp.TriggerBuilder.create', 'trigger.create');
  ctx.requireScope('ScriptApp.TriggerBuilder.create', SCRIPT_SCOPE);
  if (mine(ctx).length >= TRIGGERS_PER_USER_AND_SCRIPT) {
    throw ctx.fail(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const kept = ctx.own({
    id: nextTriggerId(ctx.state.ids),
    projectId: ctx.script.projectId,
    creator: ctx.effectiveUser.email,
    ...trigger,
  });
  ctx.state.triggers.push(kept);
  return triggers.make(kept);
}

type Builder = { ctx: RealmContext; handler: string };

/** The file's id in an argument that is one, or an object with `getId()`. */
function fileId(ctx: RealmContext, file: unknown): string {
  const id =
    typeof file === 'object' && file !== null && 'getId' in file && typeof file.getId === 'function'
      ? String(file.getId())
      : String(file);
  if (!canView(ctx.state.drive, id, ctx.effectiveUser.email)) {
    throw ctx.fail(
      'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
    );
  }
  return id;
}

function watcher(watched: 'ForSpreadsheet' | 'ForForm' | 'ForDocument', source: TriggerState['source']) {
  return ({ ctx, handler }: Builder, file: unknown) => {
    const sourceId = fileId(ctx, file);
    return eventBuilder(ctx, watched, (event) =>
      keep(ctx, { handler, source, event, sourceId, clock: null }),
    );
  };
}

const builders = emulated<Builder, Record<string, unknown>>('ScriptApp.TriggerBuilder', {
  timeBased: ({ ctx, handler }: Builder) =>
    clockBuilder(ctx, (clock) =>
      keep(ctx, { handler, source: 'CLOCK', event: 'CLOCK', sourceId: null, clock }),
    ),
  forSpreadsheet: watcher('ForSpreadsheet', 'SPREADSHEETS'),
  forForm: watcher('ForForm', 'FORMS'),
  forDocument: watcher('ForDocument', 'DOCUMENTS'),
} as never);

const authorization = emulated<{ ctx: RealmContext }, Record<string, unknown>>(
  'ScriptApp.AuthorizationInfo',
  {
    getAuthorizationStatus: ({ ctx }: { ctx: RealmContext }) => {
      const wanted = ctx.state.projects[ctx.script.projectId]?.scopes ?? [];
      const granted = ctx.script.scopes;
      const all = granted === null || wanted.every((scope) => granted.includes(scope));
      return all ? AUTHORIZATION.NOT_REQUIRED : AUTHORIZATION.REQUIRED;
    },
    getAuthorizationUrl: ({ ctx }: { ctx: RealmContext }) =>
      `https://script.google.com/macros/d/${ctx.script.projectId}/auth`,
  } as never,
);

const web = emulated<null, Record<string, unknown>>('ScriptApp.Service', {
  getUrl: () => null,
  isEnabled: () => false,
} as never);

/** Throws unless every scope was granted; on Google the person is asked for the missing ones. */
function requireAll(ctx: RealmContext, scopes: readonly string[]): void {
  const missing = scopes.filter((scope) => ctx.script.scopes !== null && !ctx.script.scopes.includes(scope));
  if (missing.length > 0)
    throw ctx.fail(`Authorization is required to perform that action: ${missing.join(', ')}`);
}

/** `ScriptApp`: triggers of the current user, authorisation, the script's id. */
export function createScriptApp(ctx: RealmContext): unknown {
  return emulated<null, Record<string, unknown>>('ScriptApp', {
    AuthMode: AUTH_MODES,
    AuthorizationStatus: AUTHORIZATION,
    EventType: EVENT_TYPES,
    TriggerSource: SOURCES,
    WeekDay: WEEK_DAYS,
    InstallationSource: INSTALLATION,
    newTrigger: (_: null, handler: string) => builders.make({ ctx, handler }),
    getProjectTriggers: () => {
      ctx.charge('ScriptApp.getProjectTriggers', 'trigger.create');
      ctx.requireScope('ScriptApp.getProjectTriggers', SCRIPT_SCOPE);
      return mine(ctx).map((trigger) => triggers.make(trigger));
    },
    getUserTriggers: (_: null, file: unknown) => {
      ctx.charge('ScriptApp.getUserTriggers', 'trigger.create');
      ctx.requireScope('ScriptApp.getUserTriggers', SCRIPT_SCOPE);
      const id = fileId(ctx, file);
      return mine(ctx)
        .filter((trigger) => trigger.sourceId === id)
        .map((trigger) => triggers.make(trigger));
    },
    deleteTrigger: (_: null, object: object) => {
      ctx.charge('ScriptApp.deleteTrigger', 'trigger.create');
      ctx.requireScope('ScriptApp.deleteTrigger', SCRIPT_SCOPE);
      const id = triggers.of(object)?.id;
      const at = ctx.state.triggers.findIndex((trigger) => trigger.id === id);
      if (at >= 0) ctx.state.triggers.splice(at, 1);
    },
    getScriptId: () => ctx.script.projectId,
    getService: () => web.make(null),
    getInstallationSource: () => INSTALLATION.NONE,
    getAuthorizationInfo: () => authorization.make({ ctx }),
    requireScopes: (_: null, _mode: object, scopes: string[]) => requireAll(ctx, scopes),
    requireAllScopes: () => requireAll(ctx, ctx.state.projects[ctx.script.projectId]?.scopes ?? []),
    getOAuthToken: () => {
      throw ctx.fail('ScriptApp.getOAuthToken is not emulated locally');
    },
  } as never).make(null);
}
