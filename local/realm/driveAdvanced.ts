import type { DriveItem } from '../model/drive';
import { canEdit } from './access';
import type { RealmContext } from './context';
import { commentOn } from './driveActions';
import { createFilesCollection } from './driveAdvancedFiles';
import { apiCall, type Options } from './driveApiCall';
import { apiObject } from './driveApiError';
import { permissionResources } from './driveResource';
import { type GrantedRole, grant, revoke, setLink } from './driveSharing';

type PermissionInput = { role?: string; type?: string; emailAddress?: string; allowFileDiscovery?: boolean };

const roles: Record<string, GrantedRole> = { writer: 'editor', commenter: 'commenter', reader: 'viewer' };
const linkPermissions = { writer: 'EDIT', commenter: 'COMMENT', reader: 'VIEW' } as const;
const usual = 'kind,id,type,role';

function permissions(ctx: RealmContext): unknown {
  const user = ctx.effectiveUser.email;
  const resources = (call: ReturnType<typeof apiCall>, item: DriveItem) => {
    if (!canEdit(ctx.state.drive, item.id, user)) throw call.refuse('forbidden', item.id);
    return permissionResources(ctx, item);
  };
  const found = (call: ReturnType<typeof apiCall>, item: DriveItem, id: string) => {
    const permission = resources(call, item).find((one) => one.id === id);
    if (!permission) throw call.fail(404, 'notFound', `Permission not found: ${id}.`);
    return permission;
  };
  const give = (
    call: ReturnType<typeof apiCall>,
    item: DriveItem,
    input: PermissionInput,
    notify: boolean,
  ): void => {
    const role = input.role ?? '';
    if (input.type === 'anyone') {
      const permission = linkPermissions[role as keyof typeof linkPermissions];
      const access = input.allowFileDiscovery ? 'ANYONE' : 'ANYONE_WITH_LINK';
      call.done(setLink(ctx, user, item.id, access, permission ?? 'VIEW'), item.id);
      return;
    }
    const granted = roles[role];
    if (!granted || !input.emailAddress)
      throw call.fail(400, 'invalid', 'The permission role field is required.');
    call.done(grant(ctx, user, item.id, input.emailAddress, granted, notify), item.id);
  };
  return apiObject(ctx, 'Drive.Permissions', {
    list: (fileId: string, options: Options = {}) => {
      const call = apiCall(ctx, 'drive.permissions.list');
      call.enter('drive.lookup', { reads: true });
      const all = resources(call, call.item(fileId));
      return call.pick(
        () => ({ kind: 'drive#permissionList', permissions: all }),
        options,
        `kind,nextPageToken,permissions(${usual})`,
      );
    },
    get: (fileId: string, permissionId: string, options: Options = {}) => {
      const call = apiCall(ctx, 'drive.permissions.get');
      call.enter('drive.lookup', { reads: true });
      return call.pick(() => found(call, call.item(fileId), permissionId), options, usual);
    },
    create: (input: PermissionInput, fileId: string, options: Options = {}) => {
      const call = apiCall(ctx, 'drive.permissions.create');
      call.enter('drive.share');
      if (input.role === 'owner')
        throw ctx.fail('Drive.Permissions: transfer of ownership is not emulated locally');
      const item = call.item(fileId);
      give(call, item, input, options.sendNotificationEmail !== false);
      const email = input.emailAddress?.toLowerCase();
      const made = permissionResources(ctx, item).find((one) =>
        input.type === 'anyone' ? one.type === 'anyone' : 'emailAddress' in one && one.emailAddress === email,
      );
      return call.pick(() => made, options, usual);
    },
    update: (input: PermissionInput, fileId: string, permissionId: string, options: Options = {}) => {
      const call = apiCall(ctx, 'drive.permissions.update');
      call.enter('drive.share');
      const item = call.item(fileId);
      const before = found(call, item, permissionId);
      if ('emailAddress' in before) {
        call.done(revoke(ctx, user, item.id, before.emailAddress), item.id);
        give(call, item, { ...input, type: 'user', emailAddress: before.emailAddress }, false);
      } else give(call, item, { ...input, type: 'anyone' }, false);
      return call.pick(() => found(call, item, permissionId), options, usual);
    },
    remove: (fileId: string, permissionId: string) => {
      const call = apiCall(ctx, 'drive.permissions.delete');
      call.enter('drive.share');
      const item = call.item(fileId);
      const permission = found(call, item, permissionId);
      if (permission.role === 'owner') throw call.refuse('forbidden', item.id);
      if (!('emailAddress' in permission))
        return call.done(setLink(ctx, user, item.id, 'PRIVATE', 'NONE'), item.id);
      call.done(revoke(ctx, user, item.id, permission.emailAddress), item.id);
      if (permissionResources(ctx, item).some((one) => one.id === permissionId))
        throw call.fail(
          403,
          'cannotDeletePermission',
          'The permission is inherited and cannot be deleted here.',
        );
    },
  });
}

function comments(ctx: RealmContext): unknown {
  const resource = (comment: DriveItem['comments'][number]) => ({
    kind: 'drive#comment',
    id: comment.id,
    content: comment.content,
    createdTime: new Date(comment.created).toISOString(),
    modifiedTime: new Date(comment.created).toISOString(),
    resolved: comment.resolved,
    deleted: false,
    // The Comments collection never tells addresses, only names.
    author: {
      kind: 'drive#user',
      displayName: ctx.state.accounts[comment.author]?.name ?? comment.author,
      me: comment.author === ctx.effectiveUser.email,
    },
    replies: [],
  });
  const needFields = (call: ReturnType<typeof apiCall>, options: Options): void => {
    if (options.fields === undefined)
      throw call.fail(400, 'required', "The 'fields' parameter is required for this method.");
  };
  return apiObject(ctx, 'Drive.Comments', {
    list: (fileId: string, options: Options = {}) => {
      const call = apiCall(ctx, 'drive.comments.list');
      call.enter('drive.lookup', { reads: true });
      needFields(call, options);
      const item = call.item(fileId);
      return call.pick(
        () => ({ kind: 'drive#commentList', comments: item.comments.map(resource).reverse() }),
        options,
        '*',
      );
    },
    create: (input: { content: string }, fileId: string, options: Options = {}) => {
      const call = apiCall(ctx, 'drive.comments.create');
      call.enter('drive.move');
      needFields(call, options);
      const item = call.item(fileId);
      call.done(commentOn(ctx, ctx.effectiveUser.email, fileId, String(input.content)), fileId);
      const made = item.comments[item.comments.length - 1];
      return call.pick(() => made && resource(made), options, '*');
    },
  });
}

/** The advanced service `Drive` (v3); undefined unless the manifest switches it on. */
export function createDrive(ctx: RealmContext): unknown {
  if (!ctx.script.advancedServices.includes('Drive')) return undefined;
  return apiObject(ctx, 'Drive', {
    Files: createFilesCollection(ctx),
    Permissions: permissions(ctx),
    Comments: comments(ctx),
    newFile: () => ({}),
    newPermission: () => ({}),
    newComment: () => ({}),
  });
}
