import { smallGroupLimit } from '../../domain/index/breakdown';
import { computeIndex } from '../../domain/index/computeIndex';
import { parsePeriod } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import { matchesFilter } from '../../domain/survey/responseFilter';
import type { Args } from '../../shared/contract/contract';
import type { FilteredResult } from '../../shared/contract/indexCalls';
import { formatDecimal } from '../../shared/format/formatNumber';
import { gradeNames } from '../../shared/format/gradeLabel';
import { filterSentence } from '../../shared/messages/filterWords';
import { elementName } from '../../shared/questionnaire/elementNames';
import type { Problem } from '../problem';
import { type FilterWorld, readFilterable } from './filterable';
import { liesWithin, resolveFilter } from './resolveFilter';

/** Saring: the index of the answers that pass, at once; nothing is written. */
export const applyFilter = (
  world: FilterWorld,
  { period: id, filter }: Args<'filter.apply'>,
): Result<FilteredResult, Problem> => {
  const wanted = resolveFilter(filter);
  const period = parsePeriod(id);
  if (!period.ok) return refuse({ kind: 'unknownPeriod', period: id });
  const read = readFilterable(world, id, !liesWithin(wanted, period.value));
  if (!read.ok) return read;
  const { responses, questionnaire, snapshot, method } = read.value;
  const passing = responses.filter((one) => matchesFilter(one, wanted));
  const words = filterSentence(filter);
  if (passing.length === 0) return refuse({ kind: 'filterMatchesNothing', filter: words });
  const result = computeIndex(passing, questionnaire, method);
  if (!result.ok) return refuse({ kind: 'noIndex', problem: result.problem });
  const { ikm, grade, elements, counted } = result.value;
  return ok({
    n: counted,
    of: responses.length,
    ikm: formatDecimal(ikm, 2),
    grade,
    gradeText: gradeNames[grade],
    weak: counted < smallGroupLimit,
    elements: elements.map(({ code, nrr, grade: own }) => ({
      code,
      name: elementName(code),
      nrr: formatDecimal(nrr, 2),
      grade: own,
    })),
    words,
    locked: snapshot !== null,
  });
};
