import { healthWords as words } from '../../shared/messages/health';
import { folderNames, templateTitles } from '../../shared/messages/setup';
import { controlSheetExpectation } from '../../shared/templates/controlSheet';
import { letterExpectation } from '../../shared/templates/letter/letterTemplate';
import { reportExpectation } from '../../shared/templates/report/reportExpectation';
import { summaryExpectation } from '../../shared/templates/summary';
import { distrustOpenDesk } from '../desk/distrust';
import type { SettingKey } from '../ports/settings';
import { checkedTemplate } from '../report/templates';
import { elementsOf } from '../settings';
import { ensureFolders, ensureForm, ensureTemplates } from '../setUp';
import { shareOffice, wantedShares } from '../shareOffice';
import { type Check, type CheckContext, good, idOf, mendable } from './check';
import { wronglyShared } from './wronglyShared';

/** Each folder, the name people know it by, and the folder it must stand in (null = wherever its owner likes). */
const folders = (context: CheckContext): readonly (readonly [SettingKey, string, SettingKey | null])[] => {
  const names = folderNames(idOf(context, 'kecamatan'));
  return [
    ['folder.office', names.office, null],
    ['folder.templates', names.templates, 'folder.office'],
    ['folder.reports', names.reports, 'folder.office'],
    ['folder.desk', names.desk, null],
    ['folder.deskWaiting', names.deskWaiting, 'folder.desk'],
    ['folder.deskApproved', names.deskApproved, 'folder.desk'],
    ['folder.deskReturned', names.deskReturned, 'folder.desk'],
    ['folder.archive', names.archive, null],
  ];
};

const misplaced = (context: CheckContext) =>
  folders(context).filter(([key, , parent]) => {
    const at = context.world.files.parentOf(idOf(context, key));
    return at === null || (parent !== null && at !== idOf(context, parent));
  });

const folderCheck: Check = {
  id: 'folders',
  looks: 'owner',
  look(context) {
    const bad = misplaced(context).map(([, name]) => name);
    return bad.length === 0 ? good(words.folders.good) : mendable(words.folders.bad(bad));
  },
  repair(context) {
    const { world } = context;
    distrustOpenDesk(world, context.emails.camat);
    for (const [key] of misplaced(context)) {
      const id = idOf(context, key);
      if (id !== '' && world.files.parentOf(id) === null) world.health.untrash(id);
    }
    ensureFolders(world, idOf(context, 'kecamatan'));
    for (const [key, , parent] of misplaced(context))
      if (parent !== null) world.files.move(idOf(context, key), idOf(context, parent));
    shareOffice(world);
  },
};

const wrong = ({ world, emails, owner }: CheckContext) => wronglyShared(world, wantedShares(emails), owner);

const permissions: Check = {
  id: 'permissions',
  looks: 'owner',
  look(context) {
    const names = new Map(folders(context).map(([key, name]) => [key, name]));
    const bad = wrong(context).map((key) => names.get(key) ?? key);
    return bad.length === 0 ? good(words.permissions.good) : mendable(words.permissions.bad(bad));
  },
  repair(context) {
    distrustOpenDesk(context.world, context.emails.camat);
    // Rights that come from a shared folder above can't be taken away below it: the three go back to the top.
    const bad = wrong(context);
    for (const key of ['folder.office', 'folder.desk', 'folder.archive'] as const)
      if (bad.includes(key)) context.world.files.move(idOf(context, key), 'root');
    shareOffice(context.world);
  },
};

const form: Check = {
  id: 'form',
  looks: 'owner',
  look(context) {
    const { world } = context;
    const id = idOf(context, 'formId');
    const { found, open, linked, missing, unoffered } = world.health.form(
      id,
      world.services.read(),
      elementsOf(world.settings.read()),
    );
    if (!found) return mendable(words.form.missing);
    if (!linked) return mendable(words.form.unlinked);
    if (missing.length > 0) return mendable(words.form.questions(missing));
    if (unoffered.length > 0) return mendable(words.form.services(unoffered));
    return open ? good(words.form.good) : mendable(words.form.closed);
  },
  repair(context) {
    const { world } = context;
    const id = idOf(context, 'formId');
    if (id !== '' && world.files.get(id) === null && !world.health.untrash(id))
      world.settings.put({ formId: '' });
    world.health.openForm(ensureForm(world, world.services.read()).id);
  },
};

/** Worked out when asked: everything at top level is paid for by every execution. */
const expectations = {
  laporan: () => reportExpectation(),
  'surat-pengantar': letterExpectation,
  'lembar-kendali': () => controlSheetExpectation,
  ringkasan: () => summaryExpectation,
} as const;
type Template = keyof typeof expectations;
const names = Object.keys(expectations) as readonly Template[];

const faulty = ({ world }: CheckContext, kind: 'documentMissing' | 'templateBroken'): readonly Template[] =>
  names.filter((name) => {
    const checked = checkedTemplate(world, world.settings.read(), name, expectations[name]());
    return !checked.ok && checked.problem.kind === kind;
  });

const titles = (found: readonly Template[]) => found.map((name) => templateTitles[name] ?? name);

const templates: Check = {
  id: 'templates',
  looks: 'owner',
  look(context) {
    const missing = faulty(context, 'documentMissing');
    if (missing.length > 0) return mendable(words.templates.missing(titles(missing)));
    const broken = faulty(context, 'templateBroken');
    return broken.length > 0 ? mendable(words.templates.broken(titles(broken))) : good(words.templates.good);
  },
  repair(context) {
    const { world } = context;
    for (const name of faulty(context, 'templateBroken')) {
      const id = idOf(context, `template.${name}`);
      const title = templateTitles[name] ?? name;
      world.files.rename(id, `${title} (lama)`);
      world.settings.put({ [`template.${name}`]: '' });
    }
    ensureTemplates(world);
  },
};

export const driveChecks: readonly Check[] = [folderCheck, permissions, form, templates];
