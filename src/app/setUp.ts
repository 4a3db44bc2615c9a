import type { CivilDate } from '../domain/calendar/civilDate';
import { tidyEmail } from '../domain/official/email';
import type { OfficialLine } from '../domain/official/parseOfficials';
import { type Period, periodOfDate } from '../domain/period/period';
import { ok, type Result, refuse } from '../domain/result';
import { standardElements } from '../domain/survey/element';
import { notOpened } from '../domain/workflow/evolve';
import { roles } from '../domain/workflow/role';
import type { SetupInput } from '../shared/contract/setupCalls';
import { folderNames, setupSentences, templateTitles } from '../shared/messages/setup';
import { fixedHolidays } from '../shared/office/fixedHolidays';
import { roleLabels } from '../shared/office/roleLabels';
import { settingChoices } from '../shared/office/settingChoices';
import { formDescription, formTitle } from '../shared/questionnaire/surveyForm';
import { headMarksText } from './data/rowMarks';
import { flowRowsOf, periodsAhead } from './flowRows';
import { readOffice } from './office';
import { succeed } from './officialSuccession';
import type { SettingKey } from './ports/settings';
import type { Problem } from './problem';
import { readRecord } from './record';
import { refreshHome } from './refreshFlow';
import { elementsOf, periodKindOf } from './settings';
import { shareOffice } from './shareOffice';
import { standardRules, workflowIn } from './workflowSettings';
import type { OwnerWorld } from './world';

type Done = { readonly done: readonly string[]; readonly formUrl: string };

/** Setup and everything that decides who may do what is the owner's: staff could otherwise make themselves Camat. */
export const ownerOnly = (world: OwnerWorld): Problem | null => {
  const [me, owner] = [world.identity.effectiveEmail(), world.identity.ownerEmail()];
  return owner !== '' && me === owner ? null : { kind: 'ownerOnly', owner };
};

/** Officials known only by their address; name, NIP and pangkat are asked later, before the first letter. */
const firstOfficials = (
  emails: SetupInput['emails'],
  known: readonly OfficialLine[],
  today: CivilDate,
): readonly OfficialLine[] =>
  roles.reduce<readonly OfficialLine[]>((lines, role) => {
    const email = tidyEmail(emails[role]);
    const there = lines.some((line) => line.role === role && line.emails.includes(email));
    if (email === '' || there) return lines;
    const fresh = { line: 0, role, deputy: '', name: roleLabels[role], nip: '', rank: '' };
    return succeed(lines, { ...fresh, emails: email, from: '', until: '' }, today);
  }, known);

const putFacts = (world: OwnerWorld, input: SetupInput): void => {
  world.settings.put({
    ...standardRules,
    elements: standardElements.join(', '),
    weight: settingChoices.weight.exact,
    incomplete: settingChoices.incomplete.exclude,
    logo: '',
    letterPattern: '',
    letterUnit: '',
    letterReceipt: settingChoices.letterReceipt.yes,
    ...world.settings.read(),
    workbookId: world.settings.read().workbookId || world.health.workbookId(),
    kecamatan: input.kecamatan.replace(/^kecamatan\s+/i, ''),
    regency: input.regency,
    province: input.province,
    address: input.address,
    zone: input.zone,
    population: input.population === null ? '' : String(input.population),
    officialSource: settingChoices.officialSource[input.officialSource],
  });
  world.services.put(input.services);
  const year = Number(world.clock.today().slice(0, 4));
  world.holidays.begin(fixedHolidays([year, year + 1]));
  world.officials.put(firstOfficials(input.emails, world.officials.read(), world.clock.today()));
};

/** Folders by their recorded id, else by name, else made; each id is recorded as soon as it is known. */
export const ensureFolders = (world: Pick<OwnerWorld, 'setup' | 'settings'>, kecamatan: string): number => {
  let made = 0;
  const ensure = (key: SettingKey, name: string, parentKey: SettingKey | null): void => {
    const settings = world.settings.read();
    const parent = parentKey === null ? 'root' : (settings[parentKey] ?? '');
    const before = settings[key] ?? '';
    const folder = world.setup.ensureFolder(before, name, parent);
    if (folder.made) made += 1;
    if (folder.id !== before) world.settings.put({ [key]: folder.id });
  };
  const names = folderNames(kecamatan);
  ensure('folder.office', names.office, null);
  ensure('folder.templates', names.templates, 'folder.office');
  ensure('folder.reports', names.reports, 'folder.office');
  ensure('folder.desk', names.desk, null);
  ensure('folder.deskWaiting', names.deskWaiting, 'folder.desk');
  ensure('folder.deskApproved', names.deskApproved, 'folder.desk');
  ensure('folder.deskReturned', names.deskReturned, 'folder.desk');
  ensure('folder.archive', names.archive, null);
  return made;
};

const templateKey = (name: string): SettingKey | null => {
  switch (name) {
    case 'laporan':
    case 'surat-pengantar':
    case 'lembar-kendali':
    case 'ringkasan':
    case 'poster':
    case 'poster-qr':
    case 'kuesioner':
    case 'bahan-rapat':
    case 'label-ordner':
      return `template.${name}`;
    default:
      return null;
  }
};

/** Default templates (or only those named) converted into Google Docs; a template that the office has is never touched. */
export const ensureTemplates = (
  world: Pick<OwnerWorld, 'setup' | 'settings' | 'files' | 'documents'>,
  only: readonly string[] = Object.keys(world.setup.templates),
): number => {
  const folder = world.settings.read()['folder.templates'] ?? '';
  let made = 0;
  for (const [name, docx] of Object.entries(world.setup.templates)) {
    const key = templateKey(name);
    if (key === null || !only.includes(name)) continue;
    const id = world.settings.read()[key] ?? '';
    if (id !== '' && world.files.get(id) !== null) continue;
    const title = templateTitles[name] ?? name;
    const found = world.files.list(folder).find((file) => file.name === title);
    const doc = found ?? world.documents.convertTemplate(title, docx, folder);
    if (found === undefined) made += 1;
    world.settings.put({ [key]: doc.id });
  }
  return made;
};

/** The survey's form, linked and complete; its address is kept in `Pengaturan`. */
export const ensureForm = (world: OwnerWorld, services: readonly string[]) => {
  const settings = world.settings.read();
  const form = world.setup.ensureForm({
    id: settings.formId ?? '',
    title: formTitle(settings.kecamatan ?? ''),
    description: formDescription(settings.kecamatan ?? '', settings.email ?? ''),
    services,
    elements: elementsOf(settings),
    folderId: settings['folder.office'] ?? '',
  });
  if (settings.formId !== form.id || settings.formUrl !== form.url)
    world.settings.put({ formId: form.id, formUrl: form.url });
  return form;
};

/** How wide the form's tab is, noted for the sidebar's first opening; the guardian keeps it up to date. */
const noteFormWidth = (world: OwnerWorld): void => {
  if ((world.settings.read().rowMarks ?? '') !== '') return;
  const head = world.responses.block('form', 1, 1);
  const rowMarks = head === null ? '' : headMarksText([{ source: 'form', rows: head.rows }]);
  if (rowMarks !== '') world.settings.put({ rowMarks });
};

/** `Beranda` says from the first day which period is collected, by when, and where to begin; later ones are the guardian's. */
const showFirstHome = (world: OwnerWorld, running: Period): void => {
  const office = readOffice(world);
  if (!office.ok) return;
  const { states } = readRecord(world, office.value);
  if (states.size === 0) refreshHome(world, office.value, notOpened(running.id));
};

/**
 * Makes the office or repairs it: tabs, facts, folders, form, templates, the SOP's rows, protections, shares. Every
 * part looks for what is there first, so that a run that died anywhere is finished by the next.
 */
export const setUp = (world: OwnerWorld, input: SetupInput): Result<Done, Problem> => {
  const refused = ownerOnly(world);
  if (refused !== null) return refuse(refused);
  const tabs = world.setup.ensureTabs(input.zone);
  putFacts(world, input);
  const settings = world.settings.read();
  const config = workflowIn(world.settings);
  if (!config.ok) return config;
  const folders = ensureFolders(world, settings.kecamatan ?? '');
  const form = ensureForm(world, input.services);
  noteFormWidth(world);
  const templates = ensureTemplates(world);
  const current = periodOfDate(periodKindOf(settings), world.clock.today());
  const rows = world.setup.ensureFlowRows(flowRowsOf(periodsAhead(current), config.value));
  showFirstHome(world, current);
  const { editors, protections, shares } = shareOffice(world);
  return ok({
    done: [
      setupSentences.tabs(tabs.length),
      setupSentences.folders(folders),
      setupSentences.form(form.made),
      setupSentences.templates(templates),
      setupSentences.rows(rows),
      setupSentences.access(editors, protections, shares),
    ],
    formUrl: form.url,
  });
};
