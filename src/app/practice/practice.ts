import { instantMillis } from '../../domain/deadline/instant';
import { ok, type Result, refuse } from '../../domain/result';
import type { Answer } from '../../shared/contract/contract';
import { formatDateTime } from '../../shared/format/formatDateTime';
import { practiceNames, practicePieces } from '../../shared/messages/practice';
import { runGuardian } from '../guardian/runGuardian';
import type { PracticeNote, PracticeRoom } from '../ports/practiceRoom';
import type { Problem } from '../problem';
import type { TraineeWorld } from '../world';
import { practiceDay, practicePeriod } from './practiceDay';
import { pieces } from './practicePieces';

const freshNote = (room: PracticeRoom): PracticeNote => {
  const now = room.now();
  // Nine o'clock WIB of the practice day.
  const morning = `${practiceDay(practicePeriod(now))}T02:00:00Z`;
  return {
    stamp: formatDateTime(now, 'WIB'),
    folderId: '',
    bookId: '',
    shiftMs: (instantMillis(morning) ?? 0) - (instantMillis(now) ?? 0),
    made: 0,
  };
};

const isWhole = (note: PracticeNote): boolean => note.made >= pieces.length;

/** Its note, unless its folder or workbook was thrown away by hand: then there is no Latihan any more. */
const standingNote = (room: PracticeRoom): PracticeNote | null => {
  const note = room.note();
  return note !== null && (note.folderId === '' || room.isThere(note)) ? note : null;
};

export const loadPractice = ({ room }: TraineeWorld): Result<Answer<'practice.load'>, Problem> => {
  const note = standingNote(room);
  if (note === null) return ok({ standing: 'none', folderUrl: '', workbookUrl: '' });
  if (!isWhole(note)) return ok({ standing: 'halfMade', folderUrl: '', workbookUrl: '' });
  const { folder, book } = room.urls(note);
  return ok({ standing: 'ready', folderUrl: folder, workbookUrl: book });
};

/**
 * Makes the next piece of the practice office, apart from the real one: a workbook of its own in a folder of the
 * person's own Drive, with a record, folders and templates of its own, shared with nobody.
 */
export const beginPractice = ({ room }: TraineeWorld): Result<Answer<'practice.begin'>, Problem> => {
  let note = standingNote(room);
  if (note === null) {
    note = freshNote(room);
    room.keep(note);
  }
  const piece = pieces[note.made];
  if (piece !== undefined) {
    const after = piece(room, note);
    note = { ...after, made: after.made + 1 };
    room.keep(note);
  }
  return ok({
    done: isWhole(note),
    doing: practicePieces[Math.min(note.made, practicePieces.length - 1)] ?? '',
    progress: note.made / pieces.length,
  });
};

/** The guardian's look at the practice office. */
export const lookInPractice = ({ room }: TraineeWorld): Result<Answer<'practice.look'>, Problem> => {
  const note = standingNote(room);
  if (note === null || !isWhole(note)) return refuse({ kind: 'practiceGone' });
  runGuardian(room.open(note));
  return ok({ looked: true });
};

/** Everything that was made for it goes into the person's bin; the note last, so that a run that died can go on. */
export const removePractice = ({ room }: TraineeWorld): Result<Answer<'practice.remove'>, Problem> => {
  const note = room.note();
  if (note !== null) {
    room.trash(note, practiceNames(note.stamp));
    room.forget();
  }
  return ok({ removed: true });
};
