import { ok, type Result } from '../../domain/result';
import type { Answer, Args } from '../../shared/contract/contract';
import type { MoveStep } from '../../shared/contract/healthCalls';
import { moveWords as words } from '../../shared/messages/moveOwner';
import { folderNames } from '../../shared/messages/setup';
import { fileUrl } from '../effectKey';
import { guardianSilent } from '../home/guardianAlarms';
import { readOffice } from '../office';
import type { SettingKey } from '../ports/settings';
import type { Problem } from '../problem';
import { emailsByRole, wantedShares } from '../shareOffice';
import type { OwnerWorld } from '../world';
import { wronglyShared } from './wronglyShared';

type State = MoveStep['state'];

const stateOf = (done: boolean | null): State => (done === null ? 'unknown' : done ? 'done' : 'open');

/** Whether the account owns an item; null when this account may not know. */
const owns = ({ files }: OwnerWorld, id: string, to: string): boolean | null =>
  files.access(id)?.some(({ role, email }) => role === 'owner' && email === to) ?? null;

/** Everything that must change hands, in the order in which it is done. */
const ownedThings = (
  world: OwnerWorld,
): readonly { readonly name: string; readonly id: string; readonly url: string }[] => {
  const settings = world.settings.read();
  const names = folderNames(settings.kecamatan ?? '');
  const folder = (key: SettingKey, name: string) => {
    const id = settings[key] ?? '';
    return { name, id, url: world.files.folderUrl(id) };
  };
  return [
    folder('folder.office', names.office),
    folder('folder.desk', names.desk),
    folder('folder.archive', names.archive),
    { name: words.form, id: settings.formId ?? '', url: fileUrl(settings.formId ?? '') },
    { name: words.workbook, id: world.health.workbookId(), url: world.place.officeUrl },
  ];
};

/** The clicks are the same for each: said once, at the first that is left. */
const ownedSteps = (world: OwnerWorld, to: string): readonly MoveStep[] => {
  const steps = ownedThings(world).map(({ name, id, url }) => ({
    title: words.owned.title(name),
    state: stateOf(owns(world, id, to)),
    url,
  }));
  const first = steps.find(({ state }) => state !== 'done');
  return steps.map((step) => ({ ...step, how: step === first ? words.owned.how(to) : '' }));
};

/** Files that a transferred folder leaves with the account that made them: templates, and the archive of each period. */
const leftBehind = (world: OwnerWorld, to: string): number => {
  const settings = world.settings.read();
  const archive = settings['folder.archive'] ?? '';
  const folders = [
    settings['folder.templates'] ?? '',
    archive,
    ...world.files.subfolders(archive).map(({ id }) => id),
  ];
  return folders.reduce((sum, id) => sum + world.health.notOwnedBy(id, to), 0);
};

/** Protections and folder permissions as they are to be; only the new owner, once they are it, can tell. */
const accessSettled = (world: OwnerWorld, to: string): boolean | null => {
  if (world.identity.ownerEmail() !== to || world.identity.effectiveEmail() !== to) return null;
  const emails = emailsByRole(world);
  const shares = wronglyShared(world, wantedShares(emails), to);
  return world.health.protectionFaults(emails).length === 0 && shares.length === 0;
};

/**
 * How far the move to another owner has got: each step with its state, as the check finds it now. Google lets only
 * people hand over what they own; so nothing is done here, everything is looked at.
 */
export const moveSteps = (
  world: OwnerWorld,
  { to }: Args<'health.move'>,
): Result<Answer<'health.move'>, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const { guardianAccount, guardianSeen = '' } = office.value.settings;
  const workbook = world.health.workbookId();
  const may = world.files
    .access(workbook)
    ?.some(({ role, email }) => email === to && (role === 'editor' || role === 'owner'));
  const left = leftBehind(world, to);
  const guarded = guardianAccount === to && !guardianSilent(guardianSeen, world.clock.now());
  const { editor, inside, access, guardian } = words;
  return ok({
    steps: [
      { title: editor.title(to), state: stateOf(may ?? null), how: editor.how, url: '' },
      ...ownedSteps(world, to),
      {
        title: inside.title(left),
        state: stateOf(left === 0),
        how: inside.how,
        url: world.files.folderUrl(office.value.settings['folder.archive'] ?? ''),
      },
      { title: access.title, state: stateOf(accessSettled(world, to)), how: access.how, url: '' },
      { title: guardian.title, state: stateOf(guarded), how: guardian.how, url: '' },
    ],
  });
};
