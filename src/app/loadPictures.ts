import { parsePeriod } from '../domain/period/period';
import { ok, type Result, refuse } from '../domain/result';
import type { Answer, Args } from '../shared/contract/contract';
import { lockedSnapshot } from './data/readSnapshot';
import type { Problem } from './problem';
import { pictureOrders } from './report/reportPictures';
import type { StaffWorld } from './world';

/** The charts that the draft and the report of a period need, for the page to draw. */
export function loadPictures(
  world: StaffWorld,
  args: Args<'report.pictures'>,
): Result<Answer<'report.pictures'>, Problem> {
  const period = parsePeriod(args.period);
  if (!period.ok) return refuse({ kind: 'unknownPeriod', period: args.period });
  const locked = lockedSnapshot(world, period.value.id);
  if (!locked.ok) return locked;
  const snapshot = locked.value;
  const { result, trend } = snapshot;
  return ok({ pictures: pictureOrders({ period: period.value, trend, result: { overall: result } }) });
}
