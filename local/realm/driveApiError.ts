import type { RealmContext } from './context';
import type { Refusal } from './driveActions';

/** An error as the advanced service throws it: `GoogleJsonResponseException` with details. */
export function apiError(
  ctx: RealmContext,
  method: string,
  code: number,
  reason: string,
  message: string,
): Error {
  const error = ctx.fail(`API call to ${method} failed with error: ${message}`);
  Object.defineProperty(error, 'name', { value: 'GoogleJsonResponseException', configurable: true });
  const details = { code, message, errors: [{ domain: 'global', reason, message }] };
  Object.defineProperty(error, 'details', { value: details, enumerable: true });
  return error;
}

/** The API's error for a refusal. */
export function refusalError(ctx: RealmContext, method: string, refusal: Refusal, id: string): Error {
  switch (refusal) {
    case 'forbidden':
      return apiError(
        ctx,
        method,
        403,
        'insufficientFilePermissions',
        'The user does not have sufficient permissions for this file.',
      );
    case 'notAFolder':
      return apiError(ctx, method, 403, 'parentNotAFolder', 'The specified parent is not a folder.');
    case 'loop':
      return apiError(
        ctx,
        method,
        403,
        'cannotMoveItemIntoOwnDescendant',
        'A folder cannot be moved into itself or one of its descendants.',
      );
    default:
      return apiError(ctx, method, 404, 'notFound', `File not found: ${id}.`);
  }
}

/** An object of an advanced service; methods that are not emulated throw by name. */
export function apiObject<T extends object>(
  ctx: RealmContext,
  name: string,
  members: Record<string, unknown>,
): T {
  return new Proxy(members, {
    get: (target, property) => {
      if (typeof property !== 'string' || property in target) return Reflect.get(target, property);
      if (property === 'then' || property === 'toJSON') return undefined;
      return () => {
        throw ctx.fail(`${name}.${property} is not emulated locally`);
      };
    },
  }) as T;
}
