import { type Standing, selectPriorities } from '../../domain/plan/selectPriorities';
import type { EarlierResult, ReportFacts } from '../../domain/report/reportFacts';
import { periodLabel } from '../format/periodLabel';
import { officeName } from '../office/officeName';
import type { MergeParagraph, MergePicture, MergeRow } from '../templates/mergeData';
import { type CaptionNumbers, captionNumbers } from './captionNumbers';
import { type ElementNames, elementNames } from './elementNames';

/** What every chapter needs to word its part of the report. */
export type ReportContext = {
  readonly facts: ReportFacts;
  /** "Kecamatan Metro Timur" */
  readonly office: string;
  /** "Semester I Tahun 2021" */
  readonly period: string;
  readonly names: ElementNames;
  readonly standing: Standing;
  readonly numbers: CaptionNumbers;
  /** The latest earlier period; null for the first survey. */
  readonly earlier: EarlierResult | null;
};

/** The part of the merge that one chapter fills. */
export type ReportPart = {
  readonly fields?: Readonly<Record<string, string>>;
  readonly rows?: Readonly<Record<string, readonly MergeRow[]>>;
  readonly paragraphs?: Readonly<Record<string, readonly MergeParagraph[]>>;
  readonly pictures?: Readonly<Record<string, MergePicture>>;
  readonly sections?: Readonly<Record<string, boolean>>;
};

export function reportContext(facts: ReportFacts): ReportContext {
  return {
    facts,
    office: officeName(facts.office.kecamatan),
    period: periodLabel(facts.period),
    names: elementNames(facts.questionnaire),
    standing: selectPriorities(facts.result.overall.elements),
    numbers: captionNumbers(facts),
    earlier: facts.trend[facts.trend.length - 1] ?? null,
  };
}
