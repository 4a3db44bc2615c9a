import { ok, type Result, refuse } from '../domain/result';
import type { Answer, Args } from '../shared/contract/contract';
import { staleFigureNote } from '../shared/messages/documentNotes';
import { progressWords } from '../shared/messages/progressWords';
import { act } from './act';
import { currentContent } from './currentContent';
import { currentDrift } from './data/currentDrift';
import { effectKey, latestEffect } from './effectKey';
import { fileOnce } from './once';
import type { StoredFile } from './ports/files';
import type { Problem } from './problem';
import { makeAnnex } from './recap/makeAnnex';
import { compilationKey, contentMark, madeBefore } from './report/compileDocument';
import { compileReport, reportCompilation } from './report/compileReport';
import { isMarkedDraft } from './report/draftMark';
import { makeRoomFor } from './report/makeRoomFor';
import { periodFolder } from './report/periodFolder';
import { previousPlanAnswered } from './report/previousPlan';
import { type WorkInHand, workInHand } from './report/workInHand';
import type { StaffWorld } from './world';

type Finalised = Answer<'report.finalise'>;

/**
 * Step 4, Pelaksana: the report recompiled with evaluation, plan and decisions, no longer a draft, exported to PDF
 * once. Three calls: the document, then the annex of many respondents where there is one, then PDF and record; each
 * finds what an earlier run has done.
 */
export function finaliseReport(world: StaffWorld, args: Args<'report.finalise'>): Result<Finalised, Problem> {
  const work = workInHand(world, args, 'finaliseReport');
  if (!work.ok) return work;
  if (work.value.doneBefore) return ok(alreadyDone(world, work.value));
  const drift = currentDrift(world, work.value.period, work.value.state);
  if (!drift.ok) return drift;
  if (drift.value > 0) return refuse({ kind: 'dataDrifted', changes: drift.value });

  const answered = previousPlanAnswered(world, work.value.period);
  if (!answered.ok) return answered;

  const compilation = reportCompilation(world, work.value, 'final', args.pictures);
  if (!compilation.ok) return compilation;
  const before = madeBefore(world, compilationKey(world, compilation.value));
  if (before === null) {
    const compiled = compileReport(world, work.value, compilation.value);
    if (!compiled.ok) return compiled;
    const { file, stale } = compiled.value;
    return ok({
      done: false,
      progress: 0.6,
      doing: progressWords.reportMade,
      document: { url: file.url, fileId: file.id },
      pdf: null,
      notes: stale.map(staleFigureNote),
    });
  }
  return record(world, args, work.value, before);
}

/** Exports the PDF once and records the act on exactly its bytes. */
function record(
  world: StaffWorld,
  args: Args<'report.finalise'>,
  work: WorkInHand,
  document: StoredFile,
): Result<Finalised, Problem> {
  const period = work.period.id;
  const annex = makeAnnex(world, period);
  if (!annex.ok) return annex;
  if (annex.value?.fresh === true)
    return ok({
      ...answerOf(document, null),
      done: false,
      progress: 0.8,
      doing: progressWords.annexMade,
    });
  const text = world.documents.canonicalText(document.id);
  const pdf = exportOnce(world, work, document, text);
  if (!pdf.ok) return pdf;
  const { plan } = world.plan.read(period);
  const acted = act(world, {
    period,
    expectedVersion: args.expectedVersion,
    commands: [
      {
        action: 'finaliseReport',
        facts: {
          decisionsIncluded: plan.every(({ programme }) => text.includes(inText(programme))),
          draftMarked: isMarkedDraft(text),
        },
      },
    ],
    content: currentContent(world, period, ['data', 'plan', 'decisions', 'reportPdf']),
  });
  return acted.ok ? ok(answerOf(document, pdf.value)) : acted;
}

/** One PDF per text: an export differs from the next in bytes, so that a file, once made, is the one approved. */
function exportOnce(
  world: StaffWorld,
  work: WorkInHand,
  document: StoredFile,
  text: string,
): Result<StoredFile, Problem> {
  const key = effectKey(work.round, 'reportPdf', contentMark(world, `${document.id}\n${text}`));
  const name = `${document.name}.pdf`;
  const folder = periodFolder(world, work);
  const locked = world.lock.exclusively(() =>
    fileOnce(world, key, (id) => {
      makeRoomFor(world, folder, name, id);
      return world.documents.exportPdf(document.id, name, folder, id);
    }),
  );
  return locked.held ? ok(locked.value) : refuse({ kind: 'beingMade' });
}

function alreadyDone(world: StaffWorld, { period }: WorkInHand): Finalised {
  const effects = world.sideEffects.list(`${period.id}/`);
  const file = (kind: 'report' | 'reportPdf') =>
    world.files.get(latestEffect(effects, period.id, kind)?.ref ?? '');
  const [document, pdf] = [file('report'), file('reportPdf')];
  return answerOf(document, pdf);
}

function answerOf(document: StoredFile | null, pdf: StoredFile | null): Finalised {
  const made = (file: StoredFile | null) => (file === null ? null : { url: file.url, fileId: file.id });
  return {
    done: true,
    progress: 1,
    doing: progressWords.reportPdfMade,
    document: made(document),
    pdf: made(pdf),
    notes: [],
  };
}

/** As the report prints what a person typed: one line, without its full stop. */
const inText = (typed: string): string =>
  typed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,\s]+$/, '');
