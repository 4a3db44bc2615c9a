import type { FormState } from '../model/form';
import {
  linkResponseSheet,
  syncResponseColumns,
  unlinkResponseSheet,
  writeResponseRow,
} from '../model/formSheet';
import type { HostFunctions } from '../realm/context';
import { newResponse } from './formSubmission';
import type { World } from './world';

type FormFunctions = Pick<
  HostFunctions,
  'linkFormSheet' | 'unlinkFormSheet' | 'syncFormSheet' | 'storeFormResponse'
>;

/** What FormApp asks of Node: everything that puts rows and sheets into the state. */
export function formFunctions(world: World, now: () => number): FormFunctions {
  const { state } = world;
  const formOf = (id: string): FormState => {
    const form = state.forms[id];
    if (form === undefined) throw new Error(`There is no form ${id}.`);
    return form;
  };
  return {
    linkFormSheet(formId, spreadsheetId) {
      const book = state.spreadsheets[spreadsheetId];
      if (book === undefined) throw new Error('The destination ID passed in was invalid.');
      const form = formOf(formId);
      unlinkResponseSheet(state, form);
      return linkResponseSheet(state, form, book).id;
    },
    unlinkFormSheet: (formId) => unlinkResponseSheet(state, formOf(formId)),
    syncFormSheet: (formId) => syncResponseColumns(state, formOf(formId)),
    storeFormResponse(formId, answers) {
      const form = formOf(formId);
      const response = newResponse(state, answers, null, now());
      form.responses.push(response);
      writeResponseRow(state, form, response);
      return response.id;
    },
  };
}
