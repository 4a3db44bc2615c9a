import type { CivilDate } from '../../domain/calendar/civilDate';
import { usableSheets } from '../../domain/paper/paperCounts';
import { type Period, parsePeriod, periodContains } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import type { Args } from '../../shared/contract/contract';
import type { PaperView } from '../../shared/contract/dataCalls';
import { formatDateTime } from '../../shared/format/formatDateTime';
import { paperWords } from '../../shared/messages/paperWords';
import { questionsAbout } from '../../shared/questionnaire/questions';
import { educations, occupations } from '../../shared/questionnaire/surveyForm';
import { actorOf, readOffice } from '../office';
import type { Problem } from '../problem';
import { elementsOf, zoneOf } from '../settings';
import type { StaffWorld } from '../world';
import { paperCounts } from './paperCounts';
import { nextSerial, type TypedSheet, typedSheets } from './paperRows';
import { discrepancyOf, drawn } from './secondEntry';

const isOf = (period: Period, { date }: TypedSheet): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(date) && periodContains(period, date as CivilDate);

/** What the screen of paper sheets opens with. */
export const loadPaper = (
  world: StaffWorld,
  { period: asked }: Args<'paper.load'>,
): Result<PaperView, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  const period = parsePeriod(asked);
  if (!period.ok) return refuse({ kind: 'unknownPeriod', period: asked });
  const elements = elementsOf(office.value.settings);
  const all = typedSheets(world.paper.read(), elements);
  const sheets = all.filter((one) => isOf(period.value, one));
  const zone = zoneOf(office.value.settings);
  const batches = new Map<string, TypedSheet[]>();
  for (const one of sheets)
    if (one.batch !== '') batches.set(one.batch, [...(batches.get(one.batch) ?? []), one]);
  const tenth = drawn(sheets);
  const counts = paperCounts(world.sideEffects.list(asked), asked);
  const usable = usableSheets(counts);
  return ok({
    next: nextSerial(all.map(({ serial }) => serial)),
    typed: sheets.length,
    counts,
    countsNote:
      usable === null || usable === sheets.length ? null : paperWords.typedAgainst(usable, sheets.length),
    questions: questionsAbout(elements).length,
    services: world.services.read(),
    educations,
    occupations,
    batches: [...batches]
      .reverse()
      .slice(0, 10)
      .map(([batch, of]) => ({
        batch,
        label: `${formatDateTime(of[0]?.at ?? '', zone)}, ${of[0]?.by ?? ''}`,
        n: of.length,
      })),
    second: tenth
      .filter(({ second, by }) => second === '' && by !== actor.value.email)
      .map(({ serial, date }) => ({ serial, date })),
    compared: sheets.filter(({ second }) => second !== '').length,
    discrepancies: sheets.flatMap((one) => {
      const sentence = discrepancyOf(one);
      return sentence === null ? [] : [{ serial: one.serial, sentence }];
    }),
  });
};
