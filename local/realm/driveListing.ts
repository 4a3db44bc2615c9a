import { type DriveItem, MIME_FOLDER } from '../model/drive';
import type { RealmContext } from './context';
import { listedItems } from './driveActions';
import { apiCall, type Options, usualFields } from './driveApiCall';
import { parseQuery } from './driveQuery';
import { fileResource } from './driveResource';

const orders: Record<string, (item: DriveItem) => string | number> = {
  createdTime: (item) => item.created,
  modifiedTime: (item) => item.modified,
  name: (item) => item.name.toLowerCase(),
  name_natural: (item) => item.name.toLowerCase(),
  folder: (item) => (item.mimeType === MIME_FOLDER ? 0 : 1),
};

/** `Drive.Files.list`. */
export function listFiles(ctx: RealmContext, options: Options = {}): unknown {
  const call = apiCall(ctx, 'drive.files.list');
  call.enter('drive.lookup', { reads: true });
  const user = ctx.effectiveUser.email;
  const query = parseQuery(String(options.q ?? ''), { state: ctx.state, user });
  if (!query) throw call.fail(400, 'invalid', 'Invalid Value');
  const found = [
    ...listedItems(ctx, user, query.matches),
    ...listedItems(ctx, user, query.matches, { trashed: true }),
  ];
  sort(found, String(options.orderBy ?? ''));
  const size = Math.min(1000, Number(options.pageSize ?? 100));
  const start = Number(/^page-(\d+)$/.exec(String(options.pageToken ?? ''))?.[1] ?? 0);
  const page = found.slice(start, start + size);
  return call.pick(
    (wants) => ({
      kind: 'drive#fileList',
      incompleteSearch: false,
      ...(start + size < found.length ? { nextPageToken: `page-${start + size}` } : {}),
      files: page.map((item) => fileResource(ctx, item, wants)),
    }),
    options,
    `kind,incompleteSearch,nextPageToken,files(${usualFields})`,
  );
}

function sort(items: DriveItem[], orderBy: string): void {
  const keys = orderBy
    .split(',')
    .map((key) => key.trim().split(/\s+/))
    .flatMap(([name = '', direction]) =>
      orders[name] ? [{ get: orders[name], down: direction === 'desc' }] : [],
    );
  items.sort((a, b) => {
    for (const { get, down } of keys) {
      const [x, y] = [get(a), get(b)];
      if (x !== y) return (x < y ? -1 : 1) * (down ? -1 : 1);
    }
    return 0;
  });
}
