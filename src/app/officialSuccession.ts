import type { CivilDate } from '../domain/calendar/civilDate';
import { addDays } from '../domain/calendar/dateArithmetic';
import { mailbox } from '../domain/official/email';
import type { OfficialLine } from '../domain/official/parseOfficials';

/** By mailbox: an address written otherwise is corrected in its line, not a successor who ends it. */
const addresses = (line: OfficialLine): readonly string[] => line.emails.split(/[,;\s]+/).map(mailbox);

const samePerson = (a: OfficialLine, b: OfficialLine): boolean =>
  addresses(a).some((email) => email !== '' && addresses(b).includes(email));

/**
 * Puts a holder into a post. The same person's line is brought up to date; another person takes over from today, and
 * the predecessor's line stays with its last day, because what they signed must go on being theirs.
 */
export const succeed = (
  lines: readonly OfficialLine[],
  holder: OfficialLine,
  today: CivilDate,
): readonly OfficialLine[] => {
  const inPost = (line: OfficialLine): boolean =>
    line.role === holder.role && line.deputy === '' && (line.until === '' || line.until >= today);
  const before = lines.find(inPost);
  if (before === undefined) return [...lines, holder];
  if (samePerson(before, holder)) {
    const updated = { ...holder, from: before.from, until: before.until };
    return lines.map((line) => (line === before ? updated : line));
  }
  const ended = { ...before, until: addDays(today, -1) };
  return [...lines.map((line) => (line === before ? ended : line)), { ...holder, from: today }];
};

/** Deputies whose last day hasn't passed: those that a form shows and replaces. */
export const isStandingDeputy = (line: OfficialLine, today: CivilDate): boolean =>
  line.deputy !== '' && (line.until === '' || line.until >= today);

/** Replaces the standing deputies; one that has begun and is left out keeps the days up to yesterday. */
export const succeedDeputies = (
  lines: readonly OfficialLine[],
  deputies: readonly OfficialLine[],
  today: CivilDate,
): readonly OfficialLine[] => {
  const yesterday = addDays(today, -1);
  const kept = lines.flatMap((line): OfficialLine[] => {
    if (!isStandingDeputy(line, today)) return [line];
    const goesOn = deputies.some(
      (one) =>
        one.role === line.role &&
        one.deputy === line.deputy &&
        one.from === line.from &&
        samePerson(one, line),
    );
    return goesOn || line.from > yesterday ? [] : [{ ...line, until: yesterday }];
  });
  return [...kept, ...deputies];
};
