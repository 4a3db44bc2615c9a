import { ok, type Result } from '../domain/result';
import type { Answer, Args } from '../shared/contract/contract';
import { staleFigureNote } from '../shared/messages/documentNotes';
import { progressWords } from '../shared/messages/progressWords';
import { lockedSnapshot } from './data/readSnapshot';
import type { Problem } from './problem';
import { compileReport, reportCompilation } from './report/compileReport';
import { workInHand } from './report/workInHand';
import type { StaffWorld } from './world';

/**
 * Step 2, Pelaksana: makes the draft from the office's template, titled and marked *Draf*. Asked again with the same
 * facts it answers the same document; with other facts it makes a new one that keeps what people wrote.
 */
export function makeDraft(
  world: StaffWorld,
  args: Args<'draft.make'>,
): Result<Answer<'draft.make'>, Problem> {
  const work = workInHand(world, { period: args.period }, 'submitDraft');
  if (!work.ok) return work;
  const locked = lockedSnapshot(world, work.value.period.id);
  if (!locked.ok) return locked;
  const compilation = reportCompilation(world, work.value, locked.value, 'draft', args.pictures);
  if (!compilation.ok) return compilation;
  const compiled = compileReport(world, work.value, compilation.value);
  if (!compiled.ok) return compiled;
  const { file, stale } = compiled.value;
  return ok({
    done: true,
    progress: 1,
    doing: progressWords.draftMade,
    document: { url: file.url, fileId: file.id },
    notes: stale.map(staleFigureNote),
  });
}
