import type { IndexResult } from '../../domain/index/indexResult';
import { changeOf, type TrendPoint } from '../../domain/index/trend';
import type { Period } from '../../domain/period/period';
import { selectPriorities } from '../../domain/plan/selectPriorities';
import type { ResponseSource } from '../../domain/survey/surveyResponse';
import type { HomeView, ResultView } from '../../shared/contract/homeCalls';
import { formatDecimal } from '../../shared/format/formatNumber';
import { gradeNames, weightLabel } from '../../shared/format/gradeLabel';
import { periodLabel } from '../../shared/format/periodLabel';
import { homeWords } from '../../shared/messages/homeWords';
import { sourceLabels } from '../../shared/office/sourceWords';
import { elementName } from '../../shared/questionnaire/elementNames';

/** What the screens *Data* and *Hasil* show, from the locked summary or from the rows as they stand. */
export type Figures = {
  readonly result: IndexResult | null;
  readonly sources: readonly { readonly source: ResponseSource; readonly n: number }[];
  readonly excluded: readonly { readonly label: string; readonly n: number }[];
  readonly target: number | null;
  readonly previous: TrendPoint | null;
  /** The filter reported, in words. */
  readonly filter?: string;
  /** Said beside the figures while they are computed from the rows. */
  readonly notes?: readonly string[];
  readonly locked: boolean;
  /** Decisions not to count that have to be made again. */
  readonly undecided?: number;
  /** When the guardian counted them, in words; left out when they were counted just now. */
  readonly countedAt?: string;
};

export const dataView = (
  figures: Figures,
  drift: string | null,
  formUrl: string,
): NonNullable<HomeView['data']> => ({
  counted: figures.sources.reduce((sum, { n }) => sum + n, 0),
  target: figures.target,
  perSource: figures.sources.map(({ source, n }) => ({ label: sourceLabels[source], n })),
  excluded: figures.excluded,
  locked: figures.locked,
  drift,
  countedAt: figures.countedAt === undefined ? null : homeWords.countedAt(figures.countedAt),
  formUrl: formUrl === '' ? null : formUrl,
});

const elementView = ({ code, nrr, grade }: IndexResult['elements'][number]) => ({
  code,
  name: elementName(code),
  nrr: formatDecimal(nrr, 2),
  grade,
});

/** The lowest elements are the official priorities: ties are told, never broken by chance. */
export const resultView = (
  { result, previous, locked, filter }: Figures,
  period: Period,
): ResultView | null => {
  if (result === null) return null;
  const change =
    previous === null
      ? null
      : homeWords.change(changeOf(previous.ikm, result.ikm), periodLabel(previous.period));
  return {
    n: result.counted,
    ikm: formatDecimal(result.ikm, 2),
    grade: result.grade,
    gradeText: gradeNames[result.grade],
    change,
    lowest: selectPriorities(result.elements).priorities.slice(0, 3).map(elementView),
    elements: result.elements.map(elementView),
    filter: [
      filter ?? homeWords.wholePeriod(periodLabel(period)),
      ...(result.weight === 'exact'
        ? []
        : [homeWords.weight(weightLabel(result.weight, result.elements.length))]),
    ].join(' · '),
    locked,
  };
};
