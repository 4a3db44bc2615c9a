import { computeIndex } from '../../domain/index/computeIndex';
import { ok, type Result, refuse } from '../../domain/result';
import { matchesFilter } from '../../domain/survey/responseFilter';
import type { Answer, Args } from '../../shared/contract/contract';
import { filterSentence } from '../../shared/messages/filterWords';
import { readPeriod } from '../act';
import { lockData } from '../data/lockData';
import { reopenData } from '../data/reopenData';
import { actorOf, readOffice } from '../office';
import type { Problem } from '../problem';
import type { StaffWorld } from '../world';
import { readFilterable } from './filterable';
import { liesWithin, resolveFilter } from './resolveFilter';
import { putReportedFilter } from './savedFilters';

/**
 * The filter that the report states. It is part of what Kunci Data locks, so that every later approval is bound to
 * it: before the lock it is noted; after, step 1 is reopened with the filter as its reason and locked again. A run
 * that died in between leaves step 1 open, to be locked by its own button.
 */
export const reportFilter = (
  world: StaffWorld,
  { period: id, expectedVersion, name, filter }: Args<'filter.report'>,
): Result<Answer<'filter.report'>, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  if (filter !== null && name.trim() === '') return refuse({ kind: 'filterNameMissing' });
  const audited = () => readPeriod(world, id, office.value).state;
  // An event whose cell was never written doesn't count yet: asked again, its act is finished, not passed over.
  const read = readFilterable(world, id, false, audited());
  if (!read.ok) return read;
  const { period, responses, questionnaire, snapshot, method } = read.value;
  const wanted = filter === null ? {} : resolveFilter(filter);
  if (!liesWithin(wanted, period)) return refuse({ kind: 'filterOutsidePeriod' });
  const passing = responses.filter((one) => matchesFilter(one, wanted));
  if (passing.length === 0 || !computeIndex(passing, questionnaire, method).ok)
    return refuse({ kind: 'filterMatchesNothing', filter: filterSentence(filter) });
  const named = filter === null ? null : { name: name.trim(), filter };
  if (snapshot === null) {
    putReportedFilter(world, period.id, named);
    return ok({ counted: passing.length, relocked: false });
  }
  const words = filterSentence(filter);
  const reopened = reopenData(world, { period: period.id, expectedVersion, reason: words });
  if (!reopened.ok) return reopened;
  putReportedFilter(world, period.id, named);
  const again = lockData(world, {
    period: period.id,
    expectedVersion: audited().version,
    shortfallReason: snapshot.shortfallReason === '' ? words : snapshot.shortfallReason,
  });
  return again.ok ? ok({ counted: again.value.counted, relocked: true }) : again;
};
