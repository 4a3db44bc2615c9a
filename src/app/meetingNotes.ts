import { ok, type Result, refuse } from '../domain/result';
import type { Answer, Args } from '../shared/contract/contract';
import { readNotes } from '../shared/meeting/readNotes';
import { notesHead } from '../shared/templates/meeting';
import { latestEffect } from './effectKey';
import { periodInHand } from './periodInHand';
import type { Problem } from './problem';
import type { StaffWorld } from './world';

/** What the meeting wrote into the table of its sheet (the Google Doc), so that nobody types it a second time. */
export const meetingNotes = (
  world: StaffWorld,
  args: Args<'meeting.notes'>,
): Result<Answer<'meeting.notes'>, Problem> => {
  const inHand = periodInHand(world, args.period);
  if (!inHand.ok) return inHand;
  const { id } = inHand.value.period;
  const made = latestEffect(world.sideEffects.list(`${id}/`), id, 'meeting');
  if (made === null || world.files.get(made.ref) === null) return refuse({ kind: 'meetingSheetMissing' });
  const notes = readNotes(
    world.documents.tableRows(made.ref, notesHead),
    world.documents.bodyLines(made.ref).map(({ text }) => text),
  );
  return notes.plan.length + notes.decisions.length === 0 ? refuse({ kind: 'meetingNotesEmpty' }) : ok(notes);
};
