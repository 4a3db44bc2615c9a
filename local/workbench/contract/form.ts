import type { Call, Nothing } from './call';

/** The public form as a respondent meets it. */

/** Text, list of texts (checkbox), one entry per row (grid), list per row (checkbox grid). */
export type FormAnswer = string | string[] | (string | null)[] | (string[] | null)[];

/** By question id. */
export type FormAnswers = Readonly<Record<string, FormAnswer>>;

export type FormQuestion = {
  readonly id: string;
  readonly kind:
    | 'heading'
    | 'text'
    | 'paragraph'
    | 'choice'
    | 'list'
    | 'checkbox'
    | 'scale'
    | 'date'
    | 'time'
    | 'datetime'
    | 'grid'
    | 'checkboxGrid';
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly choices: readonly string[];
  /** An "Other" choice with free text. */
  readonly other: boolean;
  readonly scale: {
    readonly lower: number;
    readonly upper: number;
    readonly leftLabel: string;
    readonly rightLabel: string;
  };
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Whether only digits are expected, for the phone's keyboard. */
  readonly numeric: boolean;
};

export type FormPageView = {
  readonly title: string;
  readonly description: string;
  /** Sentence that stands there instead of the form; null when it takes answers. */
  readonly closed: string | null;
  readonly progressBar: boolean;
  readonly asksForEmail: boolean;
  readonly pages: readonly {
    readonly title: string;
    readonly help: string;
    readonly questions: readonly FormQuestion[];
  }[];
  /** From a prefilled address, or from the response that is being changed. */
  readonly answers: FormAnswers;
  /** The response being changed; null for a new one. */
  readonly edit: string | null;
};

/** A remark beside a question, by its id. */
export type FormRemarks = Readonly<Record<string, string>>;

/** What "Next" and "Send" give. */
export type FormStep =
  | { readonly kind: 'page'; readonly at: number }
  /** The last page is filled in: what remains is to send. */
  | { readonly kind: 'end' }
  | { readonly kind: 'remarks'; readonly remarks: FormRemarks }
  | {
      readonly kind: 'thanks';
      readonly confirmation: string;
      /** Path here that opens the response again; null when the form doesn't allow it. */
      readonly editPath: string | null;
      readonly again: boolean;
    };

/** A form the office has published. */
export type FormLine = {
  readonly formId: string;
  readonly title: string;
  /** Path of the respondents' page here. */
  readonly path: string;
  readonly responses: number;
  readonly accepting: boolean;
};

export type FormCalls = {
  'form.list': Call<Nothing, readonly FormLine[]>;
  /** `query`: what follows `?` in the address. */
  'form.open': Call<{ readonly form: string; readonly query: string }, FormPageView>;
  'form.next': Call<{ readonly form: string; readonly at: number; readonly answers: FormAnswers }, FormStep>;
  'form.send': Call<
    { readonly form: string; readonly answers: FormAnswers; readonly edit: string | null },
    FormStep
  >;
  /** Invented citizens answer, each through the public page. */
  'form.samples': Call<{ readonly form: string; readonly count: number }, { readonly sent: number }>;
};
