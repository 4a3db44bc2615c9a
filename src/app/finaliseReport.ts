import type { Instant } from '../domain/calendar/civilDate';
import { ok, type Result, refuse } from '../domain/result';
import type { Answer, Args } from '../shared/contract/contract';
import { staleFigureNote } from '../shared/messages/documentNotes';
import { progressWords } from '../shared/messages/progressWords';
import { act } from './act';
import { currentContent } from './currentContent';
import { currentDrift } from './data/currentDrift';
import { lockedSnapshot } from './data/readSnapshot';
import type { Snapshot } from './data/snapshot';
import { effectKey, latestEffect } from './effectKey';
import { fileOnce } from './once';
import { planAsRead } from './planAsRead';
import type { StoredFile } from './ports/files';
import type { Problem } from './problem';
import { makeAnnex, needsAnnex } from './recap/makeAnnex';
import { compilationKey, contentMark, madeBefore } from './report/compileDocument';
import { compileReport, reportCompilation } from './report/compileReport';
import { isMarkedDraft } from './report/draftMark';
import { makeRoomFor } from './report/makeRoomFor';
import { periodFolder } from './report/periodFolder';
import { previousPlanAnswered } from './report/previousPlan';
import { type WorkInHand, workInHand } from './report/workInHand';
import type { StaffWorld } from './world';

type Finalised = Answer<'report.finalise'>;

/** What is left after the annex, PDF and record, takes well under a minute; after so long it is left to another call. */
const longestBeforePdf = 180_000;

/**
 * Step 4, Pelaksana: the report recompiled with evaluation, plan and decisions, no longer a draft, exported to PDF
 * once. Two calls: the document, then PDF and record, before them the annex of many respondents where there is one; a
 * call that this takes minutes answers in between. Each finds what an earlier run has done.
 */
export function finaliseReport(staff: StaffWorld, args: Args<'report.finalise'>): Result<Finalised, Problem> {
  const world = { ...staff, plan: planAsRead(staff.plan) };
  const begun = world.clock.now();
  const work = workInHand(world, args, 'finaliseReport');
  if (!work.ok) return work;
  if (work.value.doneBefore) return ok(alreadyDone(world, work.value));
  const { period, state } = work.value;
  const locked = lockedSnapshot(world, period.id);
  if (!locked.ok) return locked;
  const snapshot = locked.value;
  const drift = currentDrift(world, { period, state, snapshot });
  if (!drift.ok) return drift;
  if (drift.value > 0) return refuse({ kind: 'dataDrifted', changes: drift.value });

  const answered = previousPlanAnswered(world, period);
  if (!answered.ok) return answered;

  const compilation = reportCompilation(world, work.value, snapshot, 'final', args.pictures);
  if (!compilation.ok) return compilation;
  const before = madeBefore(world, compilationKey(world, compilation.value));
  if (before !== null) return record(world, args, work.value, { document: before, snapshot, begun });
  const compiled = compileReport(world, work.value, compilation.value);
  if (!compiled.ok) return compiled;
  const { file, stale } = compiled.value;
  return ok({
    ...answerOf(file, null),
    done: false,
    progress: 0.6,
    doing: needsAnnex(snapshot) ? progressWords.reportMadeAnnexNext : progressWords.reportMade,
    notes: stale.map(staleFigureNote),
  });
}

type Compiled = {
  readonly document: StoredFile;
  readonly snapshot: Snapshot;
  /** When this call began. */
  readonly begun: Instant;
};

/** Makes the annex where there is one, exports the PDF once and records the act on exactly its bytes. */
function record(
  world: StaffWorld,
  args: Args<'report.finalise'>,
  work: WorkInHand,
  { document, snapshot, begun }: Compiled,
): Result<Finalised, Problem> {
  const period = work.period.id;
  const { data, ...content } = currentContent(world, period, ['data', 'plan', 'decisions']);
  if (typeof data !== 'string') return refuse({ kind: 'dataNotLocked' });
  const made = world.lock.exclusively(() => {
    const fresh = makeAnnex(world, work.office, { period: work.period, snapshot, data });
    const passed = Date.parse(world.clock.now()) - Date.parse(begun);
    if (fresh && passed > longestBeforePdf) return null;
    const text = world.documents.canonicalText(document.id);
    return { text, pdf: exportOnce(world, work, document, text) };
  });
  if (!made.held) return refuse({ kind: 'beingMade' });
  if (made.value === null)
    return ok({
      ...answerOf(document, null),
      done: false,
      progress: 0.8,
      doing: progressWords.annexMade,
    });
  const { text, pdf } = made.value;
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
    content: { ...content, data, ...currentContent(world, period, ['reportPdf']) },
  });
  return acted.ok ? ok(answerOf(document, pdf)) : acted;
}

/**
 * One PDF per text: an export differs from the next in bytes, so that a file, once made, is the one approved. The
 * caller locks.
 */
function exportOnce(world: StaffWorld, work: WorkInHand, document: StoredFile, text: string): StoredFile {
  const key = effectKey(work.round, 'reportPdf', contentMark(world, `${document.id}\n${text}`));
  const name = `${document.name}.pdf`;
  const folder = periodFolder(world, work);
  return fileOnce(world, key, (id) => {
    makeRoomFor(world, folder, name, id);
    return world.documents.exportPdf(document.id, name, folder, id);
  });
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
