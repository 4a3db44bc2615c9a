import type { SettingKey } from '../ports/settings';
import type { FolderSharing } from '../ports/setupPorts';
import type { OwnerWorld } from '../world';

/** Of these folders, those whose permissions, inherited ones included, are not exactly the wanted ones. */
export const wronglyShared = (
  { files, settings }: Pick<OwnerWorld, 'files' | 'settings'>,
  wanted: readonly (readonly [SettingKey, FolderSharing])[],
  owner: string,
): readonly SettingKey[] =>
  wanted.flatMap(([key, { editors, viewers }]) => {
    const grants = files.access(settings.read()[key] ?? '');
    // Gone or another's: that is said by the looks at folders and owner.
    if (grants === null) return [];
    const held = grants
      .filter(({ role }) => role !== 'owner')
      .map(({ kind, role, email }) => `${kind} ${role} ${email}`);
    const right = [
      ...editors.map((email) => `user editor ${email}`),
      ...viewers.map((email) => `user viewer ${email}`),
    ].filter((one) => !one.endsWith(` ${owner}`));
    return held.length !== right.length || right.some((one) => !held.includes(one)) ? [key] : [];
  });
