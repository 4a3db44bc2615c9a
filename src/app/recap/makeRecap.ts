import { parsePeriod } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import type { Answer, Args } from '../../shared/contract/contract';
import { periodLabel } from '../../shared/format/periodLabel';
import { recapWords as words } from '../../shared/messages/recapWords';
import { officeName } from '../../shared/office/officeName';
import { lockedData } from '../calculation/rewriteCalculation';
import { effectKey, ofPeriod } from '../effectKey';
import { actorOf, readOffice } from '../office';
import { filesOnce } from '../once';
import type { Problem } from '../problem';
import { periodFolder } from '../report/periodFolder';
import { previousPlanOf } from '../report/previousPlan';
import type { StaffWorld } from '../world';
import { calculationFiles } from './calculationSheets';
import { recapSheetOf } from './recapRow';

/**
 * Rekap OPP.xlsx and the processing table as Excel files in the period's folder, from the locked data. The same
 * content is made once; asked again after the plan has changed, a new recap is made.
 */
export const makeRecap = (
  world: StaffWorld,
  args: Args<'recap.make'>,
): Result<Answer<'recap.make'>, Problem> => {
  const parsed = parsePeriod(args.period);
  if (!parsed.ok) return refuse({ kind: 'unknownPeriod', period: args.period });
  const period = parsed.value;
  const read = readOffice(world);
  if (!read.ok) return read;
  const actor = actorOf(world, read.value);
  if (!actor.ok) return actor;
  const locked = lockedData(world, period);
  if (!locked.ok) return locked;
  const { snapshot } = locked.value;
  const office = officeName(read.value.settings.kecamatan ?? '');
  const recap = recapSheetOf({
    office,
    period,
    snapshot,
    services: world.services.read(),
    plan: world.plan.read(period.id).plan,
    previous: previousPlanOf(world, period)?.items ?? [],
  });
  const made = world.lock.exclusively(() => {
    const folder = periodFolder(world, { period });
    const mark = world.hashing.sha256(JSON.stringify(recap.cells)).slice(0, 12);
    const key = effectKey(ofPeriod(period.id), 'recap', mark);
    const name = words.fileName(recap.title, office, periodLabel(period));
    const { file } = filesOnce(world, { file: key }, (missing, diedSince) =>
      world.workbooks.exportSheet(
        recap,
        folder,
        missing.map(({ id }) => ({ type: 'xlsx', name, id })),
        diedSince,
      ),
    );
    const { calculationXlsx } = calculationFiles(world, locked.value, office, ['calculationXlsx']);
    return [file, calculationXlsx].map((file) => ({ name: file.name, url: file.url }));
  });
  return made.held ? ok({ files: made.value }) : refuse({ kind: 'busy' });
};
