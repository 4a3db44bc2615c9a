import { toAnswerColumns } from '../../domain/index/answerColumns';
import type { Alternative, OtherRows } from '../../domain/index/reconcile';
import { tallyColumns } from '../../domain/index/tally';
import { type Period, previousPeriod } from '../../domain/period/period';
import type { IncompletePolicy } from '../../domain/survey/exclusion';
import type { SetAside } from '../../domain/workflow/state';
import { judgeResponses } from '../data/judgedResponses';
import type { Ports } from '../world';

/**
 * Rows that the website may have counted instead of ours, from the tabs as they stand: answers set aside here (as
 * duplicates, mostly), forms left incomplete, the period before.
 */
export const otherRowsOf = (
  { responses }: Pick<Ports, 'responses'>,
  period: Period,
  setAside: Readonly<Record<string, SetAside>>,
): readonly Alternative[] => {
  const tables = responses.read();
  const tallied = (
    rows: OtherRows,
    of: Period,
    without: Readonly<Record<string, SetAside>>,
    incomplete: IncompletePolicy,
  ): readonly Alternative[] => {
    const judged = judgeResponses(tables, { period: of, setAside: without, incomplete });
    if (!judged.ok || judged.value.counted.length === 0) return [];
    const { counted, questionnaire } = judged.value;
    return [{ rows, tally: tallyColumns(toAnswerColumns(counted, questionnaire), incomplete) }];
  };
  return [
    ...(Object.keys(setAside).length === 0 ? [] : tallied('withDuplicates', period, {}, 'exclude')),
    ...tallied('withIncomplete', period, setAside, 'perElement'),
    ...tallied('otherPeriod', previousPeriod(period), {}, 'exclude'),
  ];
};
