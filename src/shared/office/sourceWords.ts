import type { ResponseSource } from '../../domain/survey/surveyResponse';
import { tabs } from './tabs';

/** The tab that holds a source's raw rows. */
export const sourceTabs: Readonly<Record<ResponseSource, string>> = {
  form: tabs.form,
  import: tabs.import,
  paper: tabs.paper,
};

/** How a source is named where answers are counted. */
export const sourceLabels: Readonly<Record<ResponseSource, string>> = {
  form: 'Formulir daring',
  import: 'Data dari E-SKM',
  paper: 'Formulir kertas',
};
