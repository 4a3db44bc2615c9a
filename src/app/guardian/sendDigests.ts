import { addDays, weekdayOf } from '../../domain/calendar/dateArithmetic';
import { localTime } from '../../domain/deadline/instant';
import { isWorkingDay, workingDaysBetween } from '../../domain/deadline/workingDays';
import { signatory } from '../../domain/official/official';
import type { Role } from '../../domain/workflow/role';
import type { PeriodState } from '../../domain/workflow/state';
import { digestMail } from '../../shared/messages/digest';
import { officeName } from '../../shared/office/officeName';
import type { Office } from '../office';
import { calendarOf, zoneOf } from '../settings';
import type { GuardianWorld } from '../world';
import { type DueLine, requestsDue, stepsDue, weeklyDue } from './dueLines';

/** Nobody is written to before this hour of the office. */
const fromHour = 7;

/** Mails kept free for what people send themselves. */
const keptFree = 20;

/** `2026-07-02 a@x b@y`: the day and who was written to, noted before each mail. */
const sentOn = (world: GuardianWorld): { readonly day: string; readonly to: readonly string[] } => {
  const [day = '', ...to] = world.book.get('digest').split(' ');
  return { day, to };
};

const doneMark = '-';

/** Whether today's reminders are still to be looked at: then a look may not end early. */
export const digestWaits = (world: GuardianWorld): boolean => {
  const { day, to } = sentOn(world);
  if (day === world.clock.today() && to.includes(doneMark)) return false;
  return localTime(world.clock.now(), zoneOf(world.settings.read())).hour >= fromHour;
};

/** Who is reminded of what: the address of whoever acts in the post today, one mail for all their posts. */
const byPerson = (world: GuardianWorld, office: Office, lines: readonly DueLine[]) => {
  const people = new Map<string, { readonly name: string; readonly lines: string[] }>();
  for (const { role, text } of lines) {
    const person = holder(world, office, role);
    const to = person?.emails[0];
    if (person === null || to === undefined) continue;
    const known = people.get(to) ?? { name: person.name, lines: [] };
    people.set(to, known);
    known.lines.push(text);
  }
  return people;
};

const holder = (world: GuardianWorld, office: Office, role: Role) =>
  signatory(office.officials, role, world.clock.today());

/**
 * One reminder a day to each person for whom something waits; none on days off. Who is written to is noted first: a
 * run that dies while sending leaves one person without a reminder today, and writes to nobody twice.
 */
export const sendDigests = (
  world: GuardianWorld,
  office: Office,
  states: ReadonlyMap<string, PeriodState>,
): number => {
  if (!digestWaits(world)) return 0;
  const today = world.clock.today();
  const calendar = calendarOf(office.settings, world.holidays.read());
  const before = sentOn(world);
  let noted: readonly string[] = before.day === today ? before.to : [];
  const note = (to: string): void => {
    noted = [...noted, to];
    world.book.put({ digest: [today, ...noted].join(' ') });
    world.book.settle();
  };
  let sent = 0;
  if (isWorkingDay(today, calendar)) {
    const weekly =
      workingDaysBetween(addDays(today, -weekdayOf(today)), today, calendar) === 1
        ? weeklyDue(world, office)
        : [];
    const people = byPerson(world, office, [
      ...stepsDue(world, office, states, calendar),
      ...requestsDue(world, office, states),
      ...weekly,
    ]);
    const open = [...people].filter(([to]) => !noted.includes(to));
    let left = open.length === 0 ? 0 : world.mailer.remaining() - keptFree;
    for (const [to, { name, lines }] of open) {
      if (left <= 0) break;
      note(to);
      const mail = digestMail(
        name,
        officeName(office.settings.kecamatan ?? ''),
        lines,
        world.place.officeUrl,
      );
      world.mailer.send({ to, ...mail, attachments: [] });
      left -= 1;
      sent += 1;
    }
  }
  note(doneMark);
  return sent;
};
