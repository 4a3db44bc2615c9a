import type { CivilDate } from '../../domain/calendar/civilDate';
import { daysBetween } from '../../domain/calendar/dateArithmetic';
import type { ComplaintRecord } from '../../domain/complaint/complaintRecord';
import { type Period, parsePeriod, periodContains } from '../../domain/period/period';
import type { ComplaintFacts } from '../../domain/report/reportFacts';
import { ok, type Result, refuse } from '../../domain/result';
import type { ElementCode } from '../../domain/survey/element';
import { lowElements, reasonElement } from '../../domain/survey/lowElements';
import type { SurveyResponse } from '../../domain/survey/surveyResponse';
import type { ComplaintsView, FreeText } from '../../shared/contract/complaintCalls';
import type { Args } from '../../shared/contract/contract';
import { maskPersonal } from '../../shared/format/maskPersonal';
import { complaintWords } from '../../shared/office/complaintWords';
import { elementName } from '../../shared/questionnaire/elementNames';
import { surveyVocabulary } from '../../shared/questionnaire/surveyVocabulary';
import { judgeResponses } from '../data/judgedResponses';
import { actorOf, readOffice } from '../office';
import type { Problem } from '../problem';
import type { Ports, StaffWorld } from '../world';

/** Free texts offered at once; the next ones follow when these are dealt with. */
const offered = 50;

const openFor = ({ date, doneOn, status }: ComplaintRecord, today: CivilDate): string => {
  const closed = status === 'done' && doneOn !== null;
  const days = Math.max(0, daysBetween(date, closed ? doneOn : today));
  return closed ? complaintWords.closed(days) : complaintWords.days(days);
};

const isOf =
  (period: Period) =>
  ({ date }: ComplaintRecord): boolean =>
    periodContains(period, date);

const elementLabel = (code: ElementCode): string => `${code} ${elementName(code)}`;

/** What a respondent wrote: the reasons first, because they stand with an answer of 1 or 2. */
const freeTextsOf = (response: SurveyResponse): readonly FreeText[] => {
  const { id, date, remark, reason } = response;
  if (date === undefined) return [];
  const low = lowElements(response).map(elementLabel);
  return [
    ...(reason === undefined
      ? []
      : [
          {
            origin: `${id}#alasan`,
            date,
            text: reason,
            about: complaintWords.reasonFor(low),
            element: reasonElement(response, surveyVocabulary),
          },
        ]),
    ...(remark === undefined ? [] : [{ origin: id, date, text: remark, about: '', element: null }]),
  ];
};

/** Complaints of the period, and the free texts of answers that were not taken over yet. Reads every tab once. */
export const loadComplaints = (
  world: StaffWorld,
  { period: asked }: Args<'complaints.load'>,
): Result<ComplaintsView, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  const period = parsePeriod(asked);
  if (!period.ok) return refuse({ kind: 'unknownPeriod', period: asked });
  const judged = judgeResponses(world.responses.read(), { period: period.value, setAside: {} });
  if (!judged.ok) return judged;
  const all = world.complaints.read();
  const taken = new Set(all.map(({ origin }) => origin));
  const texts = judged.value.counted.flatMap(freeTextsOf).filter(({ origin }) => !taken.has(origin));
  const today = world.clock.today();
  return ok({
    items: all
      .filter(isOf(period.value))
      .map((one) => ({ ...one, doneOn: one.doneOn ?? '', open: openFor(one, today) })),
    texts: texts.slice(0, offered),
    moreTexts: Math.max(0, texts.length - offered),
    elements: judged.value.questionnaire.map(({ code }) => ({ code, label: elementLabel(code) })),
  });
};

/** Keeps a complaint, new (`no` null) or changed. A free text is taken over once. */
export const saveComplaint = (
  world: StaffWorld,
  { no, ...said }: Args<'complaints.save'>,
): Result<{ readonly no: number }, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  const today = world.clock.today();
  const doneOn = said.status === 'done' ? (said.doneOn === '' ? today : (said.doneOn as CivilDate)) : null;
  if (said.date > today || (doneOn !== null && doneOn > today)) return refuse({ kind: 'dateInFuture' });
  if (doneOn !== null && doneOn < said.date) return refuse({ kind: 'complaintDates' });
  const locked = world.lock.exclusively((): Result<{ readonly no: number }, Problem> => {
    const all = world.complaints.read();
    const same = said.origin === '' ? undefined : all.find(({ origin }) => origin === said.origin);
    const number = no ?? same?.no ?? Math.max(0, ...all.map((one) => one.no)) + 1;
    world.complaints.put({ ...said, date: said.date as CivilDate, no: number, doneOn });
    return ok({ no: number });
  });
  return locked.held ? locked.value : refuse({ kind: 'busy' });
};

/** What the report prints of a period's complaints: numbers that identify a person are covered. */
export const complaintFactsOf = (world: Pick<Ports, 'complaints'>, period: Period): ComplaintFacts['items'] =>
  world.complaints
    .read()
    .filter(isOf(period))
    .map(({ channel, text, element, status }) => ({
      channel,
      summary: maskPersonal(text),
      element,
      status,
    }));
