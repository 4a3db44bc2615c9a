import type { SettingKey } from '../ports/settings';
import type { OwnerWorld } from '../world';
import { tooOpen } from './tooOpen';

/** The two places of the desk where a folder is the Camat's decision. */
const decided = ['folder.deskApproved', 'folder.deskReturned'] as const satisfies readonly SettingKey[];

const idsIn = (text: string | undefined): readonly string[] => (text ?? '').split(' ').filter(Boolean);

/** Folders of which nobody can say who put them where they lie. */
export const distrustedIn = (texts: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(texts.flatMap(idsIn)),
];

/**
 * Before access to the desk is set right: whatever lies in a place that others than the Camat could fill stays
 * without meaning afterwards, too. Closing a place would otherwise turn somebody else's act into the Camat's.
 */
export const distrustOpenDesk = (
  world: Pick<OwnerWorld, 'files' | 'settings' | 'identity'>,
  camat: readonly string[],
): void => {
  const settings = world.settings.read();
  const owner = world.identity.ownerEmail();
  const found = decided.flatMap((key) => {
    const id = settings[key] ?? '';
    if (id === '' || (tooOpen(world.files.access(id), { camat, owner }) ?? []).length === 0) return [];
    return world.files.subfolders(id).map((folder) => folder.id);
  });
  const before = idsIn(settings.deskDistrust);
  const after = [...new Set([...before, ...found])];
  if (after.length > before.length) world.settings.put({ deskDistrust: after.join(' ') });
};
