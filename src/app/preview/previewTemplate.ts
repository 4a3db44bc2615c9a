import { type Period, parsePeriod } from '../../domain/period/period';
import type { ReportFacts } from '../../domain/report/reportFacts';
import { ok, type Result, refuse } from '../../domain/result';
import type { Answer, Args } from '../../shared/contract/contract';
import type { PreviewArgs } from '../../shared/contract/documentCalls';
import { templatePreview } from '../../shared/messages/templatePreview';
import { documentNames } from '../../shared/office/documentNames';
import { reportMergeData } from '../../shared/report/reportMergeData';
import { readPeriod } from '../act';
import { lockedSnapshot } from '../data/readSnapshot';
import type { Snapshot } from '../data/snapshot';
import { actorOf, type Office, readOffice } from '../office';
import type { Problem } from '../problem';
import { logoOf } from '../report/officePictures';
import { reportFactsOf } from '../report/reportFacts';
import { pictureOrders, reportPicturesOf } from '../report/reportPictures';
import { checkedReportTemplate } from '../report/templates';
import type { StaffWorld } from '../world';
import { exampleSnapshot, withExampleDecisions } from './exampleFacts';
import { makePreview } from './makePreview';

type Shown = { readonly period: Period; readonly office: Office; readonly snapshot: Snapshot };

/** The charts for `previewTemplate`. */
export function previewPictures(
  world: StaffWorld,
  args: Args<'template.pictures'>,
): Result<Answer<'template.pictures'>, Problem> {
  const shown = whatIsShown(world, args);
  if (!shown.ok) return shown;
  const { period, snapshot } = shown.value;
  const { result, trend } = snapshot;
  return ok({ pictures: pictureOrders({ period, trend, result: { overall: result } }) });
}

/** What the office's report template makes of this period's data or of made-up ones. */
export function previewTemplate(
  world: StaffWorld,
  args: Args<'template.preview'>,
): Result<Answer<'template.preview'>, Problem> {
  const shown = whatIsShown(world, args);
  if (!shown.ok) return shown;
  const { office, snapshot } = shown.value;
  const facts = factsOf(world, shown.value, args.data);
  if (!facts.ok) return facts;
  const pictures = reportPicturesOf(facts.value, args.pictures);
  if (!pictures.ok) return pictures;
  const template = checkedReportTemplate(world, office.settings, snapshot.questionnaire.length);
  if (!template.ok) return template;
  return ok(
    makePreview(world, {
      template: template.value,
      name: documentNames.preview({ office: facts.value.office }),
      data: reportMergeData(facts.value, { ...pictures.value, logo: logoOf(world, office.settings) }),
      mark: args.data === 'example' ? templatePreview.markOfExample : templatePreview.mark,
    }),
  );
}

function whatIsShown(world: StaffWorld, { period: id, data }: PreviewArgs): Result<Shown, Problem> {
  const period = parsePeriod(id);
  if (!period.ok) return refuse({ kind: 'unknownPeriod', period: id });
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  const snapshot =
    data === 'example'
      ? ok(exampleSnapshot(period.value, world.clock.today()))
      : lockedSnapshot(world, period.value.id);
  if (!snapshot.ok) return snapshot;
  return ok({ period: period.value, office: office.value, snapshot: snapshot.value });
}

/** A period without a plan shows itself as the draft it still is. */
function factsOf(world: StaffWorld, shown: Shown, data: PreviewArgs['data']): Result<ReportFacts, Problem> {
  const fresh = { revision: 1, correction: 0, marks: [] };
  if (data === 'example') {
    const facts = reportFactsOf(world, { ...shown, state: fresh, stage: 'final' });
    return facts.ok ? ok(withExampleDecisions(facts.value)) : facts;
  }
  const { state } = readPeriod(world, shown.period.id, shown.office);
  const planned = world.plan.read(shown.period.id).plan.length > 0;
  return reportFactsOf(world, {
    ...shown,
    state: state.stage === 'notOpened' ? fresh : state,
    stage: planned ? 'final' : 'draft',
  });
}
