import type { FormHealth } from '../app/ports/health';
import type { SetupPorts, SurveyForm } from '../app/ports/setupPorts';
import type { ElementCode } from '../domain/survey/element';
import { tabs } from '../shared/office/tabs';
import { formItems, formThanks } from '../shared/questionnaire/surveyForm';
import { driveFiles, searchText } from './driveFiles';
import {
  ensureItems,
  type Form,
  offerServices,
  removeUnasked,
  unasked,
  unofferedServices,
} from './formItems';
import type { Book } from './sheetRows';

const formMime = 'application/vnd.google-apps.form';

const openForm = (id: string): Form | null => {
  try {
    return FormApp.openById(id) as Form;
  } catch {
    return null;
  }
};

/** A form that a run made before it died: known by its title, the oldest first. */
const formTitled = (title: string): Form | null => {
  const { files } = driveFiles().list({
    q: `name = '${searchText(title)}' and mimeType = '${formMime}' and trashed = false and 'me' in owners`,
    orderBy: 'createdTime',
    fields: 'files(id)',
  });
  const id = files?.[0]?.id;
  return id === undefined ? null : openForm(id);
};

const isTrashed = (id: string): boolean => {
  try {
    return driveFiles().get(id, { fields: 'trashed' }).trashed === true;
  } catch {
    return true;
  }
};

/** The tab that Google made for the form, under our name. Its columns are found by title, so it may be moved. */
const nameResponseTab = (book: Book, form: Form): void => {
  if (book.getSheetByName(tabs.form) !== null) return;
  SpreadsheetApp.flush();
  const linked = book.getSheets().find((sheet) => {
    const url = sheet.getFormUrl();
    return url?.includes(form.getId()) === true;
  });
  if (linked === undefined) return;
  // Behind Beranda and Alur SOP; Google puts it first. The name comes last: it is what a later run goes by.
  book.setActiveSheet(linked);
  book.moveActiveSheet(3);
  linked.setName(tabs.form);
};

const destinationOf = (form: Form): string | null => {
  try {
    return form.getDestinationId();
  } catch {
    // Without a destination Google throws instead of answering null.
    return null;
  }
};

/**
 * The survey's form, made once and repaired after: published explicitly (a form made by a script starts
 * unpublished since 30 June 2026), linked to this workbook before its items are added, so that columns follow.
 */
export const ensureForm = (book: Book, wanted: Parameters<SetupPorts['ensureForm']>[0]): SurveyForm => {
  const found = (wanted.id === '' ? null : openForm(wanted.id)) ?? formTitled(wanted.title);
  const form = found ?? (FormApp.create(wanted.title) as Form);
  if (form.getTitle() === '') form.setTitle(wanted.title);
  if (form.getDescription() === '') form.setDescription(wanted.description);
  if (!form.hasProgressBar()) form.setProgressBar(true);
  if (form.getConfirmationMessage() === '') form.setConfirmationMessage(formThanks);
  ensureItems(form, formItems(wanted.services, wanted.elements));
  offerServices(form, wanted.services);
  if (wanted.elements !== null) removeUnasked(form, wanted.elements);
  if (destinationOf(form) !== book.getId())
    form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
  nameResponseTab(book, form);
  if (!form.isPublished()) form.setPublished(true);
  const parents = driveFiles().get(form.getId(), { fields: 'parents' }).parents ?? [];
  if (!parents.includes(wanted.folderId))
    DriveApp.getFileById(form.getId()).moveTo(DriveApp.getFolderById(wanted.folderId));
  return { id: form.getId(), url: form.getPublishedUrl(), made: found === null };
};

/** What is wrong with the form, if anything; changes nothing. A form in the bin opens, but nobody can answer it. */
export const formHealth = (
  book: Book,
  id: string,
  services: readonly string[],
  elements: readonly ElementCode[] | null,
): FormHealth => {
  const form = id === '' || isTrashed(id) ? null : openForm(id);
  if (form === null) return { found: false, open: false, linked: false, missing: [], unoffered: [] };
  return {
    found: true,
    open: form.isPublished() && form.isAcceptingResponses(),
    linked: destinationOf(form) === book.getId(),
    missing: unasked(form, formItems(services, elements)).map(({ title }) => title),
    unoffered: unofferedServices(form, services),
  };
};

export const openToAnswers = (id: string): void => {
  const form = openForm(id);
  if (form === null) return;
  if (!form.isPublished()) form.setPublished(true);
  if (!form.isAcceptingResponses()) form.setAcceptingResponses(true);
};
