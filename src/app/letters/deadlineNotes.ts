import type { CivilDate } from '../../domain/calendar/civilDate';
import { daysBetween } from '../../domain/calendar/dateArithmetic';
import { type IncomingLetter, withDeadline } from '../../domain/letter/incomingLetter';
import type { PeriodState } from '../../domain/workflow/state';
import { letterScreen } from '../../shared/messages/letterScreen';

/** Days by which letters want the report that is under way, while it hasn't been sent. */
export const deadlineNotes = (
  letters: readonly IncomingLetter[],
  state: PeriodState,
  today: CivilDate,
): readonly string[] => {
  const sent = state.stage !== 'notOpened' && state.current === null;
  if (sent) return [];
  const correction = state.stage === 'notOpened' ? 0 : state.correction;
  return withDeadline(letters, state.period, correction).map((one) =>
    letterScreen.deadlineNote(one, one.deadline, daysBetween(today, one.deadline)),
  );
};
