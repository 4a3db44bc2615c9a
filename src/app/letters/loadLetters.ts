import type { CivilDate } from '../../domain/calendar/civilDate';
import { datePartsOf } from '../../domain/calendar/dayNumber';
import type { IncomingLetter } from '../../domain/letter/incomingLetter';
import type { OutgoingLetter } from '../../domain/letter/outgoingLetter';
import { ok, type Result } from '../../domain/result';
import type { PeriodState } from '../../domain/workflow/state';
import type { Args } from '../../shared/contract/contract';
import type { IncomingView, LettersView, OutgoingView } from '../../shared/contract/letterCalls';
import { formatDate } from '../../shared/format/formatDate';
import { letterScreen } from '../../shared/messages/letterScreen';
import { outgoingStatuses, reportName } from '../../shared/office/letterWords';
import { actorOf, readOffice } from '../office';
import type { Problem } from '../problem';
import { readRecord } from '../record';
import type { StaffWorld } from '../world';
import { standsInRecord } from './cancelNumber';
import { numberingOf } from './numbering';
import { nextNumber } from './reserveNumber';

/** Lines of the register shown at once, the newest first; the tab holds them all. */
const shown = 20;

/** Both registers as one period's screen shows them. */
export const loadLetters = (
  world: StaffWorld,
  { period }: Args<'letters.load'>,
): Result<LettersView, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  const numbering = numberingOf(office.value.settings);
  if (!numbering.ok) return numbering;
  const today = world.clock.today();
  const register = numbering.value;
  return ok({
    register:
      register === null
        ? null
        : {
            next: nextNumber(world, register, today),
            lines: outgoingViews(world, today, readRecord(world, office.value).states),
          },
    incoming: world.incomingLetters
      .read()
      .filter((one) => one.period === period)
      .map(incomingView),
  });
};

const outgoingViews = (
  world: StaffWorld,
  today: CivilDate,
  states: ReadonlyMap<string, PeriodState>,
): readonly OutgoingView[] => {
  const { year } = datePartsOf(today);
  const view = (line: OutgoingLetter): OutgoingView => ({
    number: line.number,
    date: formatDate(line.date),
    addressee: line.addressee,
    subject: line.subject,
    status: line.status,
    statusText: outgoingStatuses[line.status],
    reason: line.reason,
    mayCancel: line.status !== 'cancelled' && !standsInRecord(line, states),
  });
  return world.outgoingLetters
    .read()
    .filter((line) => line.year === year)
    .sort((a, b) => b.sequence - a.sequence)
    .slice(0, shown)
    .map(view);
};

const incomingView = (one: IncomingLetter): IncomingView => ({
  no: one.no,
  from: one.from,
  number: one.number,
  date: one.date,
  received: one.received,
  subject: one.subject,
  deadline: one.deadline ?? '',
  kind: one.kind,
  report: one.kind === 'other' ? '' : reportName(one.correction),
  answer: answerOf(one),
});

const answerOf = ({ kind, deadline, answeredBy, answeredOn }: IncomingLetter): string => {
  if (answeredOn !== null) return letterScreen.answered(answeredBy, answeredOn);
  return kind === 'other' ? '' : letterScreen.notAnswered(deadline);
};
