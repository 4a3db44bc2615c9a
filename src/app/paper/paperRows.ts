import type { ElementCode } from '../../domain/survey/element';
import type { PaperRow } from '../../shared/contract/dataCalls';
import { sexNames } from '../../shared/format/profileLabel';
import { headers } from '../../shared/office/tabs';
import { questions } from '../../shared/questionnaire/questions';

/** A line of the tab `Formulir Kertas` as this part of the program needs it. */
export type TypedSheet = {
  readonly line: number;
  readonly serial: string;
  readonly date: string;
  /** In the order of the questionnaire, `-` for a blank. */
  readonly answers: string;
  readonly batch: string;
  readonly by: string;
  readonly at: string;
  /** Second entry; '' = none yet. */
  readonly second: string;
  readonly secondBy: string;
};

const firstAnswer = headers.paper.length - 6 - questions.length;
const afterRemark = headers.paper.length - 5;

type Elements = readonly ElementCode[] | null;

const isAsked = (element: ElementCode, elements: Elements): boolean =>
  elements === null || elements.includes(element);

/** `elements`: those that the office asks about, null for the nine; only these are typed and compared. */
export const typedSheets = (
  rows: readonly (readonly string[])[],
  elements: Elements,
): readonly TypedSheet[] =>
  rows.flatMap((cells, at): TypedSheet[] => {
    const [serial = '', date = ''] = cells;
    if (serial === '') return [];
    const [batch = '', by = '', time = '', second = '', secondBy = ''] = cells.slice(afterRemark);
    const answers = questions
      .flatMap(({ element }, nth) => (isAsked(element, elements) ? (cells[firstAnswer + nth] ?? '') : []))
      .map((cell) => (cell === '' ? '-' : cell))
      .join('');
    return [{ line: at + 2, serial, date, answers, batch, by, at: time, second, secondBy }];
  });

type Typing = { readonly batch: string; readonly by: string; readonly at: string };

/** The cells of a typed sheet, in the columns of `headers.paper`; a question that isn't asked stays blank. */
export const paperCells = (
  row: PaperRow,
  { batch, by, at }: Typing,
  elements: Elements,
): readonly string[] => {
  const typed = [...row.answers];
  const answers = questions.map(({ element }) => (isAsked(element, elements) ? (typed.shift() ?? '-') : '-'));
  return [
    row.serial,
    row.date,
    row.sex === '' ? '' : sexNames[row.sex],
    row.age === null ? '' : String(row.age),
    row.education,
    row.occupation,
    row.service,
    ...answers.map((one) => (one === '-' ? '' : one)),
    row.remark,
    batch,
    by,
    at,
    '',
    '',
  ];
};

/** "0042" after "0041"; keeps the width and what stands before the figures. */
export const nextSerial = (serials: readonly string[]): string => {
  let best: { readonly prefix: string; readonly figures: string } | null = null;
  for (const serial of serials) {
    const [, prefix = '', figures = ''] = /^(.*?)(\d+)$/.exec(serial) ?? [];
    if (figures !== '' && (best === null || Number(figures) > Number(best.figures)))
      best = { prefix, figures };
  }
  if (best === null) return '0001';
  return best.prefix + String(Number(best.figures) + 1).padStart(best.figures.length, '0');
};
