import { parsePeriod } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import type { Answer, Args } from '../../shared/contract/contract';
import { periodLabel } from '../../shared/format/periodLabel';
import { filterSentence } from '../../shared/messages/filterWords';
import { recapWords as words } from '../../shared/messages/recapWords';
import { officeName } from '../../shared/office/officeName';
import { type CalculationTable, calculationTableOf } from '../calculation/calculationTable';
import { lockedData } from '../calculation/rewriteCalculation';
import { type EffectKind, effectKey } from '../effectKey';
import { actorOf, readOffice } from '../office';
import { fileOnce } from '../once';
import type { WorkbookSheet } from '../ports/workbooks';
import type { Problem } from '../problem';
import { previousPlanOf } from '../report/previousPlan';
import type { StaffWorld } from '../world';
import { recapSheetOf } from './recapRow';

const calculationSheetOf = ({ cells, headerRow, summary }: CalculationTable): WorkbookSheet => ({
  title: words.calculationSheet,
  cells,
  headerRow,
  widths: [300, 58],
  formats: [2, 3, 4, 5].map((at) => ({ row: summary.firstRow + at, format: at === 5 ? '0.00' : '0.000' })),
});

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
  const { snapshot, data } = locked.value;
  const office = officeName(read.value.settings.kecamatan ?? '');
  const recap = recapSheetOf({
    office,
    period,
    snapshot,
    services: world.services.read(),
    plan: world.plan.read(period.id).plan,
    previous: previousPlanOf(world, period)?.items ?? [],
  });
  const table = calculationTableOf({
    lines: [`${office}, ${periodLabel(period)}`, filterSentence(snapshot.filter?.filter ?? null)],
    period: period.id,
    data,
    questionnaire: snapshot.questionnaire,
    responses: snapshot.responses,
    result: snapshot.result,
  });
  const made = world.lock.exclusively(() => {
    const folder = world.files.ensureFolder(world.files.folderOf('reports'), periodLabel(period));
    const file = (kind: EffectKind, sheet: WorkbookSheet, part: string) => {
      const key = effectKey({ period: period.id, correction: 0, revision: 0 }, kind, part.slice(0, 12));
      const name = words.fileName(sheet.title, office, periodLabel(period));
      const { url } = fileOnce(world, key, (id) => world.workbooks.exportXlsx(name, folder, id, sheet));
      return { name, url };
    };
    return [
      file('recap', recap, world.hashing.sha256(JSON.stringify(recap.cells))),
      file('calculationXlsx', calculationSheetOf(table), data),
    ];
  });
  return made.held ? ok({ files: made.value }) : refuse({ kind: 'busy' });
};
