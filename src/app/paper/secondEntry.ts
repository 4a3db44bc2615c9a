import { drawTenth } from '../../domain/paper/drawTenth';
import { ok, type Result, refuse } from '../../domain/result';
import type { Answer, Args } from '../../shared/contract/contract';
import { paperWords } from '../../shared/messages/paperWords';
import { questionsAbout } from '../../shared/questionnaire/questions';
import { actorOf, readOffice } from '../office';
import type { Problem } from '../problem';
import { elementsOf } from '../settings';
import type { StaffWorld } from '../world';
import { type TypedSheet, typedSheets } from './paperRows';

/** Numbers of the questions on which two entries of one sheet differ, from 1. */
const differing = ({ answers, second }: Pick<TypedSheet, 'answers' | 'second'>): readonly number[] =>
  [...answers].flatMap((one, at) => (one === second[at] ? [] : [at + 1]));

/** Where the two entries of a sheet differ, in words; null when they agree or there is only one. */
export const discrepancyOf = (sheet: TypedSheet): string | null => {
  if (sheet.second === '') return null;
  const questions = differing(sheet);
  if (questions.length === 0) return null;
  const [first] = questions;
  return paperWords.differs(
    sheet.serial,
    questions,
    sheet.answers[(first ?? 1) - 1] ?? '-',
    sheet.second[(first ?? 1) - 1] ?? '-',
  );
};

/** The tenth that is to be typed a second time: drawn by lot, per batch of sheets as it stands. */
export const drawn = (sheets: readonly TypedSheet[]): readonly TypedSheet[] => {
  const serials = new Set(drawTenth(sheets.map(({ serial }) => serial)));
  return sheets.filter(({ serial }) => serials.has(serial));
};

/** Keeps the second entry beside the first; neither is changed. Who typed the first doesn't type the second. */
export const secondEntry = (
  world: StaffWorld,
  { serial, answers }: Args<'paper.second'>,
): Result<Answer<'paper.second'>, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  const by = actor.value.email;
  const elements = elementsOf(office.value.settings);
  const asked = questionsAbout(elements).length;
  if (answers.length !== asked) return refuse({ kind: 'answersLength', serial, asked });
  const locked = world.lock.exclusively((): Result<Answer<'paper.second'>, Problem> => {
    const sheet = typedSheets(world.paper.read(), elements).find((one) => one.serial === serial);
    if (sheet === undefined) return refuse({ kind: 'unknownSerial', serial });
    if (sheet.by === by) return refuse({ kind: 'secondBySameTypist' });
    world.paper.putSecond(sheet.line, answers, by);
    const sentence = discrepancyOf({ ...sheet, second: answers });
    return ok({ same: sentence === null, sentence: sentence ?? paperWords.same(serial) });
  });
  return locked.held ? locked.value : refuse({ kind: 'busy' });
};
