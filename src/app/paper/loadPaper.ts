import * as v from 'valibot';
import type { CivilDate } from '../../domain/calendar/civilDate';
import { type Period, parsePeriod, periodContains } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import type { Args } from '../../shared/contract/contract';
import type { PaperCounts, PaperView } from '../../shared/contract/dataCalls';
import { formatDateTime } from '../../shared/format/formatDateTime';
import { educations, occupations } from '../../shared/questionnaire/surveyForm';
import { effectKey, latestEffect } from '../effectKey';
import { actorOf, readOffice } from '../office';
import type { SideEffect } from '../ports/sideEffects';
import type { Problem } from '../problem';
import { zoneOf } from '../settings';
import type { StaffWorld } from '../world';
import { nextSerial, type TypedSheet, typedSheets } from './paperRows';
import { discrepancyOf, drawn } from './secondEntry';

const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)));
export const countsSchema = v.object({ handedOut: count, returned: count, invalid: count });

const nothingCounted: PaperCounts = { handedOut: null, returned: null, invalid: null };

/** Paper sheets handed out, returned and invalid, as the office counted them. */
export const paperCounts = (effects: readonly SideEffect[], period: string): PaperCounts => {
  try {
    const line = latestEffect(effects, period, 'paperCounts');
    return line === null ? nothingCounted : v.parse(countsSchema, JSON.parse(line.ref));
  } catch {
    // Typed over by someone: asked for again.
    return nothingCounted;
  }
};

export const saveCounts = (
  world: StaffWorld,
  { period, counts }: Args<'paper.counts'>,
): Result<{ readonly saved: true }, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  world.sideEffects.put({
    key: effectKey({ period, correction: 0, revision: 0 }, 'paperCounts'),
    state: 'done',
    ref: JSON.stringify(counts),
    at: world.clock.now(),
  });
  return ok({ saved: true });
};

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
  const all = typedSheets(world.paper.read());
  const sheets = all.filter((one) => isOf(period.value, one));
  const zone = zoneOf(office.value.settings);
  const batches = new Map<string, TypedSheet[]>();
  for (const one of sheets)
    if (one.batch !== '') batches.set(one.batch, [...(batches.get(one.batch) ?? []), one]);
  const tenth = drawn(sheets);
  return ok({
    next: nextSerial(all.map(({ serial }) => serial)),
    typed: sheets.length,
    counts: paperCounts(world.sideEffects.list(asked), asked),
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
