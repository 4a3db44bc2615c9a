import { roles } from '../../domain/workflow/role';
import { healthWords as words } from '../../shared/messages/health';
import { folderNames } from '../../shared/messages/setup';
import { roleLabels } from '../../shared/office/roleLabels';
import { isCopied } from '../isCopied';
import type { SettingKey } from '../ports/settings';
import { byHand, type Check, type CheckContext, good, idOf } from './check';

const account: Check = {
  id: 'account',
  looks: 'everyone',
  look({ world }) {
    const [shown, used] = [world.identity.email(), world.identity.effectiveEmail()];
    if (shown === '') return byHand(words.account.blank, words.account.steps);
    if (used !== '' && shown !== used) return byHand(words.account.mixed(shown, used), words.account.steps);
    return good(words.account.good(shown));
  },
};

const copied: Check = {
  id: 'copied',
  looks: 'everyone',
  look({ world, office: { settings } }) {
    if (!isCopied(settings, world.place.officeUrl)) return good(words.copied.good);
    const url = `https://docs.google.com/spreadsheets/d/${settings.workbookId ?? ''}/edit`;
    return byHand(words.copied.bad, words.copied.steps(url));
  },
};

/** Everything that must belong to the workbook's owner, by the name people know it by. */
const owned = (context: CheckContext): readonly (readonly [SettingKey, string])[] => {
  const names = folderNames(idOf(context, 'kecamatan'));
  return [
    ['folder.office', names.office],
    ['folder.desk', names.desk],
    ['folder.archive', names.archive],
    ['formId', 'formulir survei'],
  ];
};

const owner: Check = {
  id: 'owner',
  looks: 'owner',
  look(context) {
    const foreign = owned(context).filter(([key]) => {
      const grants = context.world.files.access(idOf(context, key));
      return grants?.some(({ role, email }) => role === 'owner' && email !== context.owner) === true;
    });
    if (foreign.length === 0) return good(words.owner.good);
    const names = foreign.map(([, name]) => name);
    return byHand(words.owner.bad(names, context.owner), words.owner.steps(context.owner));
  },
};

const scopes: Check = {
  id: 'scopes',
  looks: 'everyone',
  look({ world }) {
    const { granted, url } = world.health.authorisation();
    return granted ? good(words.scopes.good) : byHand(words.scopes.bad, words.scopes.steps(url));
  },
};

const posts: Check = {
  id: 'posts',
  looks: 'everyone',
  look({ emails }) {
    const empty = roles.filter((role) => emails[role].length === 0).map((role) => roleLabels[role]);
    return empty.length === 0 ? good(words.posts.good) : byHand(words.posts.bad(empty), words.posts.steps);
  },
};

export const accountChecks: readonly Check[] = [account, copied, owner, scopes, posts];
