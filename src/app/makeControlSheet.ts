import { parsePeriod } from '../domain/period/period';
import { ok, type Result, refuse } from '../domain/result';
import type { Answer, Args } from '../shared/contract/contract';
import { controlSheetMergeData } from '../shared/controlSheet/controlSheetMergeData';
import { documentNames } from '../shared/office/documentNames';
import { officeName } from '../shared/office/officeName';
import { controlSheetExpectation } from '../shared/templates/controlSheet';
import { readPeriod } from './act';
import { readSnapshot } from './data/readSnapshot';
import { readOffice } from './office';
import type { StoredFile } from './ports/files';
import type { Problem } from './problem';
import { compilePdf } from './report/compilePdf';
import { controlSheetFactsOf } from './report/controlSheetFacts';
import { officeFactsOf } from './report/officePeople';
import { periodFolder } from './report/periodFolder';
import { calendarOf } from './settings';
import type { Ports, StaffWorld } from './world';

/** Lembar Kendali: the SOP's table with dates and initials, at any time once the period is open. */
export function makeControlSheet(
  world: StaffWorld,
  args: Args<'controlSheet.make'>,
): Result<Answer<'controlSheet.make'>, Problem> {
  const pdf = controlSheetPdf(world, args.period);
  return pdf.ok ? ok({ pdf: { url: pdf.value.url, fileId: pdf.value.id } }) : pdf;
}

/** The same for the guardian's archive. */
export function controlSheetPdf(world: Ports, periodText: string): Result<StoredFile, Problem> {
  const parsed = parsePeriod(periodText);
  if (!parsed.ok) return refuse({ kind: 'unknownPeriod', period: periodText });
  const period = parsed.value;
  const read = readOffice(world);
  if (!read.ok) return read;
  const { settings, config } = read.value;
  const { state } = readPeriod(world, period.id, read.value);
  if (state.stage === 'notOpened') return refuse({ kind: 'periodNotOpened' });
  const office = officeFactsOf(settings, []);
  const result = readSnapshot(world, period.id)?.result ?? null;
  const facts = controlSheetFactsOf({
    office: officeName(settings.kecamatan ?? ''),
    period,
    state,
    config,
    calendar: calendarOf(settings, world.holidays.read()),
    today: world.clock.today(),
    result,
  });
  const round = { period: period.id, correction: state.correction, revision: state.revision };
  return compilePdf(world, settings, {
    round,
    kind: 'controlSheet',
    template: 'lembar-kendali',
    expectation: controlSheetExpectation,
    name: documentNames.controlSheet({ ...round, office, period }),
    folderId: periodFolder(world, { period }),
    data: controlSheetMergeData(facts),
  });
}
