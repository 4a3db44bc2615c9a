import type { Period } from '../period/period';
import type { ElementCode } from './element';
import type { AnswerFault } from './readAnswer';

/** A cell: `row` and `column` count from 1, `title` is the column's own. */
export type CellPlace = { readonly row: number; readonly column: number; readonly title: string };

/** Why a table is refused as a whole. The sentences are in `src/shared/messages/surveyProblem.ts`. */
export type SurveyProblem =
  | { readonly kind: 'emptyTable' }
  /** No row looks like a header: none names a question. */
  | { readonly kind: 'noHeader'; readonly computedTitles: readonly string[] }
  | {
      readonly kind: 'missingElements';
      readonly row: number;
      readonly elements: readonly ElementCode[];
      readonly computedTitles: readonly string[];
    }
  | {
      readonly kind: 'duplicateElement';
      readonly element: ElementCode;
      readonly first: CellPlace;
      readonly second: CellPlace;
    }
  | { readonly kind: 'duplicateDate'; readonly first: CellPlace; readonly second: CellPlace }
  /** A period was asked for, but the table has no survey dates. */
  | { readonly kind: 'noDateColumn'; readonly row: number; readonly period: Period }
  | RowProblem
  | { readonly kind: 'noValidRow'; readonly excluded: number }
  | { readonly kind: 'noRowInPeriod'; readonly period: Period; readonly outside: number };

/** What is wrong with one cell. */
export type RowProblem =
  | {
      readonly kind: 'badAnswer';
      readonly place: CellPlace;
      readonly element: ElementCode;
      readonly given: string;
      readonly fault: AnswerFault;
    }
  | { readonly kind: 'impossibleDate'; readonly place: CellPlace; readonly given: string }
  | { readonly kind: 'unreadableDate'; readonly place: CellPlace; readonly given: string }
  /** More cells than the header has: a separator inside a text has shifted the row (CSV without quotes). */
  | { readonly kind: 'extraCell'; readonly place: CellPlace; readonly given: string };
