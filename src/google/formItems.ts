import { identifyColumn } from '../domain/survey/columnIdentity';
import { type ElementCode, standardElements } from '../domain/survey/element';
import { type FormItem, serviceTitle } from '../shared/questionnaire/surveyForm';
import { surveyVocabulary } from '../shared/questionnaire/surveyVocabulary';

/** Publishing came with the change of June 2026; the types of the npm package don't name it yet. */
export type Form = GoogleAppsScript.Forms.Form & {
  isPublished(): boolean;
  setPublished(published: boolean): Form;
};

const addItem = (form: Form, item: FormItem): void => {
  switch (item.kind) {
    case 'choice':
      form
        .addMultipleChoiceItem()
        .setTitle(item.title)
        .setChoiceValues([...item.choices])
        .setRequired(item.required);
      return;
    case 'list':
      form
        .addListItem()
        .setTitle(item.title)
        .setChoiceValues([...item.choices])
        .setRequired(item.required);
      return;
    case 'number':
      form
        .addTextItem()
        .setTitle(item.title)
        .setHelpText(item.help)
        .setRequired(item.required)
        .setValidation(
          FormApp.createTextValidation().setHelpText(item.help).requireNumberBetween(10, 100).build(),
        );
      return;
    case 'paragraph':
      form.addParagraphTextItem().setTitle(item.title).setHelpText(item.help);
      return;
  }
};

/** What a title asks, so that a question the office words otherwise is still that question. */
const asked = (title: string): string => {
  const identity = identifyColumn(title, surveyVocabulary, 'questionnaire');
  return identity.kind === 'answer' || identity.kind === 'field' ? JSON.stringify(identity) : title;
};

/** Items that no question of the form asks; what the office reworded or added stays. */
export const unasked = (form: Form, items: readonly FormItem[]): readonly FormItem[] => {
  const there = new Set(form.getItems().map((item) => asked(item.getTitle())));
  return items.filter(({ title }) => !there.has(asked(title)));
};

export const ensureItems = (form: Form, items: readonly FormItem[]): void => {
  for (const item of unasked(form, items)) addItem(form, item);
};

/** The list from which respondents choose the service; null when the office made something else of it. */
const serviceList = (form: Form): GoogleAppsScript.Forms.ListItem | null => {
  const found = form
    .getItems(FormApp.ItemType.LIST)
    .find((item) => asked(item.getTitle()) === asked(serviceTitle));
  return found === undefined ? null : found.asListItem();
};

const choicesOf = (list: GoogleAppsScript.Forms.ListItem): readonly string[] =>
  list.getChoices().map((choice) => choice.getValue());

export const unofferedServices = (form: Form, services: readonly string[]): readonly string[] => {
  const list = serviceList(form);
  if (list === null) return [];
  const offered = choicesOf(list);
  return services.filter((service) => !offered.includes(service));
};

/** Adds services that the tab `Layanan` has and the form doesn't offer; what the office added to the form stays. */
export const offerServices = (form: Form, services: readonly string[]): void => {
  const missing = unofferedServices(form, services);
  const list = missing.length === 0 ? null : serviceList(form);
  list?.setChoiceValues([...choicesOf(list), ...missing]);
};

/** Takes questions off the form about those of the nine that the office doesn't ask; their answers stay in the tab. */
export const removeUnasked = (form: Form, elements: readonly ElementCode[]): void => {
  for (const item of form.getItems()) {
    const identity = identifyColumn(item.getTitle(), surveyVocabulary, 'questionnaire');
    const { kind } = identity;
    if (kind === 'answer' && isStandard(identity.element) && !elements.includes(identity.element))
      form.deleteItem(item);
  }
};

const isStandard = (element: ElementCode): boolean =>
  (standardElements as readonly ElementCode[]).includes(element);
