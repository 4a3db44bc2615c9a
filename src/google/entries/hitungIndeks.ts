import { computeIndex } from '../../domain/index/computeIndex';
import type { Grade, Weight } from '../../domain/index/indexResult';
import { type Period, parsePeriod } from '../../domain/period/period';
import type { ElementCode } from '../../domain/survey/element';
import type { IncompletePolicy } from '../../domain/survey/exclusion';
import type { QuestionOrder } from '../../domain/survey/questionnaire';
import { readTable } from '../../domain/survey/readTable';
import type { TableRow } from '../../domain/survey/tableRow';
import { indexTable } from '../../shared/format/indexTable';
import { periodLabel } from '../../shared/format/periodLabel';
import {
  computeChoices,
  computeTitle,
  notAnElement,
  notAPeriod,
  orderHint,
} from '../../shared/messages/computeOptions';
import { indexProblemSentence } from '../../shared/messages/indexProblem';
import { exclusionPhrase, surveyProblemSentence } from '../../shared/messages/surveyProblem';
import { tableNotes } from '../../shared/messages/tableNotes';
import { surveyVocabulary } from '../../shared/questionnaire/surveyVocabulary';

/** What `npm run compute` asks, as typed: texts that may be wrong. */
export type HitungOptions = {
  /** The table as the reader knows it, for sentences: 'Berkas data.csv'. */
  readonly where: string;
  readonly order?: string;
  readonly weight?: string;
  readonly period?: string;
  /** 'U1,U2,U3': the elements asked about, where they are not the nine. */
  readonly elements?: string;
  readonly incomplete?: string;
};

/** The figures in the shape that `compute --json` prints. `row` is the line in the file, header = 1. */
export type HitungResult = {
  readonly order: QuestionOrder;
  readonly weight: Weight;
  readonly counted: number;
  readonly excluded: readonly { readonly row: number; readonly reason: string }[];
  readonly elements: readonly {
    readonly code: ElementCode;
    readonly n: number;
    readonly sum: number;
    readonly nrr: number;
    readonly nrrWeighted: number;
    readonly grade: Grade;
  }[];
  readonly index: number;
  readonly ikm: number;
  readonly grade: Grade;
};

export type HitungAnswer =
  | {
      readonly ok: true;
      readonly result: HitungResult;
      readonly text: string;
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly sentence: string };

/**
 * The index of a table of answers, for the command line. Touches no service, so it runs wherever the bundle loads.
 * Refusals come back as the sentence to show.
 */
export const hitungIndeks_ = (rows: readonly TableRow[], options: HitungOptions): HitungAnswer => {
  const asked = parseOptions(options);
  if (typeof asked === 'string') return { ok: false, sentence: asked };
  const read = readTable(rows, { vocabulary: surveyVocabulary, ...asked });
  if (!read.ok) return { ok: false, sentence: surveyProblemSentence(read.problem, options.where) };
  const table = read.value;
  const index = computeIndex(table.responses, table.questionnaire, asked);
  if (!index.ok) return { ok: false, sentence: indexProblemSentence(index.problem) };
  const { weight, counted, elements, index: value, ikm, grade } = index.value;
  const period = asked.period === undefined ? null : periodLabel(asked.period);
  return {
    ok: true,
    result: {
      order: table.order,
      weight,
      counted,
      excluded: table.excluded.map(({ row, reason }) => ({ row, reason: exclusionPhrase(reason) })),
      elements: elements.map(({ distribution: _, ...figures }) => figures),
      index: value,
      ikm,
      grade,
    },
    text: indexTable(computeTitle(options.where, period), index.value, table.excluded),
    notes: [...tableNotes(table), ...(table.orderAssumed ? [orderHint] : [])],
  };
};

type Asked = {
  readonly order?: QuestionOrder;
  readonly weight: 'exact' | '0.11' | '0.111';
  readonly period?: Period;
  readonly elements?: readonly ElementCode[];
  readonly incomplete: IncompletePolicy;
};

/** The options understood, or the sentence about the first that can't be. */
const parseOptions = (options: HitungOptions): Asked | string => {
  const order = choice(options.order, ['element', 'questionnaire'] as const);
  if (order === null) return computeChoices.order;
  const weight = choice(options.weight, ['exact', '0.11', '0.111'] as const);
  if (weight === null) return computeChoices.weight;
  const incomplete = choice(options.incomplete, ['exclude', 'perElement'] as const);
  if (incomplete === null) return computeChoices.incomplete;
  const period = options.period === undefined ? undefined : parsePeriod(options.period);
  if (period?.ok === false) return notAPeriod(period.problem.text);
  const elements = options.elements?.split(',').map((code) => code.trim().toUpperCase());
  const unknown = elements?.find((code) => !/^U[1-9]\d?$/.test(code));
  if (unknown !== undefined) return notAnElement(unknown);
  return {
    weight: weight ?? 'exact',
    incomplete: incomplete ?? 'exclude',
    ...(order === undefined ? {} : { order }),
    ...(period === undefined ? {} : { period: period.value }),
    ...(elements === undefined ? {} : { elements: elements as ElementCode[] }),
  };
};

const choice = <T extends string>(given: string | undefined, choices: readonly T[]): T | undefined | null =>
  given === undefined ? undefined : (choices.find((one) => one === given) ?? null);
