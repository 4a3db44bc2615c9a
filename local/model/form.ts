// Owned by FormApp. Content of forms by file id.

export type FormItemType =
  | 'TEXT'
  | 'PARAGRAPH_TEXT'
  | 'MULTIPLE_CHOICE'
  | 'LIST'
  | 'CHECKBOX'
  | 'SCALE'
  | 'DATE'
  | 'DATETIME'
  | 'TIME'
  | 'GRID'
  | 'CHECKBOX_GRID'
  | 'SECTION_HEADER'
  | 'PAGE_BREAK';

/** Where a page leads: a page break's item id, or one of Google's navigation types. */
export type FormNavigation = number | 'CONTINUE' | 'GO_TO_PAGE' | 'RESTART' | 'SUBMIT' | null;

export type FormChoice = { value: string; goTo: FormNavigation };

/** A rule for the typed answer: the builder's method name and its arguments. */
export type FormValidation = { kind: string; values: (string | number)[]; helpText: string | null };

/** One item. Fields that its type has no use for keep their defaults. */
export type FormItemState = {
  id: number;
  type: FormItemType;
  title: string;
  helpText: string;
  required: boolean;
  choices: FormChoice[];
  /** An "Other" choice with free text. */
  other: boolean;
  scale: { lower: number; upper: number; leftLabel: string; rightLabel: string };
  rows: string[];
  columns: string[];
  includesYear: boolean;
  validation: FormValidation | null;
  /** Page breaks only: where the page *before* it leads. */
  goTo: FormNavigation;
};

/** Text, list of texts (checkbox), one entry per row (grid, null where left open), list per row (checkbox grid). */
export type FormAnswer = string | string[] | (string | null)[] | (string[] | null)[];

export type FormResponseState = {
  id: string;
  /** Milliseconds since 1970 UTC of the last submission. */
  timestamp: number;
  /** Respondent's address, when the form collects it. */
  email: string | null;
  /** By item id. */
  answers: Record<string, FormAnswer>;
};

export type FormState = {
  id: string;
  /** In the respondents' address; differs from the file's id. */
  publishedId: string;
  title: string;
  description: string;
  confirmationMessage: string;
  closedMessage: string;
  published: boolean;
  accepting: boolean;
  collectEmail: boolean;
  requireLogin: boolean;
  allowEdits: boolean;
  limitOnePerUser: boolean;
  progressBar: boolean;
  publishingSummary: boolean;
  linkToRespondAgain: boolean;
  shuffle: boolean;
  quiz: boolean;
  destinationId: string | null;
  /** Sheet (gid) in the destination that takes the rows. */
  destinationSheetId: number | null;
  items: FormItemState[];
  responses: FormResponseState[];
};

/** A form as `FormApp.create` leaves it: without a title, and unpublished (since 30 June 2026). */
export function newForm(id: string, publishedId: string): FormState {
  return {
    id,
    publishedId,
    title: '',
    description: '',
    confirmationMessage: '',
    closedMessage: '',
    published: false,
    accepting: true,
    collectEmail: false,
    requireLogin: false,
    allowEdits: false,
    limitOnePerUser: false,
    progressBar: false,
    publishingSummary: false,
    linkToRespondAgain: true,
    shuffle: false,
    quiz: false,
    destinationId: null,
    destinationSheetId: null,
    items: [],
    responses: [],
  };
}

/** A new item of a type, with the defaults Google gives it. */
export function newFormItem(id: number, type: FormItemType): FormItemState {
  return {
    id,
    type,
    title: '',
    helpText: '',
    required: false,
    choices: [],
    other: false,
    scale: { lower: 1, upper: 5, leftLabel: '', rightLabel: '' },
    rows: [],
    columns: [],
    includesYear: true,
    validation: null,
    goTo: null,
  };
}

/** Whether an item asks for an answer (headers and page breaks don't). */
export function isQuestion(item: FormItemState): boolean {
  return item.type !== 'SECTION_HEADER' && item.type !== 'PAGE_BREAK';
}

/** The columns an item takes in the response sheet: its key and heading; a grid takes one per row. */
export function itemColumns(item: FormItemState): { key: string; heading: string }[] {
  if (!isQuestion(item)) return [];
  if (item.type !== 'GRID' && item.type !== 'CHECKBOX_GRID')
    return [{ key: String(item.id), heading: item.title }];
  return item.rows.map((row, at) => ({ key: `${item.id}:${at}`, heading: `${item.title} [${row}]` }));
}
