import type { CivilDate } from '../calendar/civilDate';
import type { IndexResult } from '../index/indexResult';
import type { PaperCounts } from '../paper/paperCounts';
import type { Period } from '../period/period';
import type { PlanItem, PlanOutcome } from '../plan/planItem';
import type { ElementCode } from '../survey/element';
import type { ExclusionReason } from '../survey/exclusion';
import type { ProfileKey } from '../survey/profileKey';
import type { ResponseSource } from '../survey/surveyResponse';
import type { CorrectionFacts } from './correctionFacts';
import type { OfficeFacts, Signatory, SurveyTeamMember } from './officeFacts';

/**
 * Everything a report says, as facts: the report's texts are a pure function of this. Figures are unrounded
 * unless said otherwise; lists are in the order in which they are printed; what isn't known is null, a list
 * of which there is nothing is empty.
 */
export type ReportFacts = {
  /** `draft` = step 2, before evaluation and plan; `final` = step 4. */
  readonly stage: 'draft' | 'final';
  /** 1 = first time through; 2 prints "Revisi ke-2" on a draft. */
  readonly revision: number;
  /** Reports corrected after the regency sent them back: 0 = none, 1 prints "Laporan Perbaikan ke-1". */
  readonly correction: number;
  /** Of a correction; left out (or null) in the main report. */
  readonly changes?: CorrectionFacts | null;
  /** Day of step 4; null on a draft, which leaves room for it. */
  readonly reportDate: CivilDate | null;
  readonly office: OfficeFacts;
  readonly signatory: Signatory;
  /** The four posts of the SOP, in its order. */
  readonly team: readonly SurveyTeamMember[];
  readonly period: Period;
  /** What was asked, in the order of the questionnaire (its question 9 is element U8). */
  readonly questionnaire: readonly QuestionFacts[];
  readonly collection: CollectionFacts;
  readonly schedule: Schedule;
  readonly result: ResultFacts;
  /** Earlier periods, oldest first; empty for the first survey ever. */
  readonly trend: readonly EarlierResult[];
  readonly complaints: ComplaintFacts;
  /** Step 3; null on a draft. */
  readonly decision: DecisionFacts | null;
  /** What became of the previous plan; null when there was none (first survey, or before this workbook). */
  readonly previousPlan: PreviousPlan | null;
  readonly photos: readonly Photo[];
  /** For lampiran 2, in order of survey date; `null` when there are more than 300 (annex of its own). */
  readonly respondents: readonly RespondentRow[] | null;
};

/** One question of the questionnaire (lampiran 1). An element with several questions stands several times. */
export type QuestionFacts = {
  readonly code: ElementCode;
  /** Name of the element: "Persyaratan". */
  readonly name: string;
  readonly question: string;
  /** Texts of the answers 1 to 4. */
  readonly options: readonly [string, string, string, string];
};

/** How the answers were come by: BAB II. */
export type CollectionFacts = {
  /** `workbook`: this workbook is the office's E-SKM; `website`: reconciled with the E-SKM website. */
  readonly official: 'workbook' | 'website';
  /** Services, dates or other limits of the official filter (menu saring); empty = the whole period. */
  readonly filter: readonly string[];
  /** People served in the period; null when the office doesn't know it. */
  readonly population: number | null;
  /** Sample target (Krejcie–Morgan); null without a population. */
  readonly target: SampleTarget | null;
  /** Why fewer than the target were reached, as the office wrote it at Kunci Data; '' when it needn't. */
  readonly shortfallReason: string;
  /** Counted questionnaires per source; sums to `result.overall.counted`. Sources without any are left out. */
  readonly sources: readonly { readonly source: ResponseSource; readonly n: number }[];
  /** Questionnaires of the period that aren't counted, by reason; empty when everything counted. */
  readonly excluded: readonly ExcludedGroup[];
  /** Paper sheets handed out, returned, unusable; null when nobody counted them. */
  readonly paper: PaperCounts | null;
  /** First and last survey date among the counted; null when the data carries no dates. */
  readonly surveyed: { readonly from: CivilDate; readonly to: CivilDate } | null;
  /** Where people were asked, as the office wrote it; null = the office itself. */
  readonly location: string | null;
};

/** `byOffice`: set aside by a person, whose reason is a phrase ("isian ganda"). `n` is at least 1. */
export type ExcludedGroup =
  | { readonly kind: ExclusionReason['kind'] | 'unreadable'; readonly n: number }
  | { readonly kind: 'byOffice'; readonly reason: string; readonly n: number };

export type SampleTarget = { readonly method: 'table' | 'formula'; readonly size: number };

/** One activity of table 2.4. `to` null = not finished yet; `workingDays` counts both ends by the office's calendar. */
export type Activity = {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly workingDays: number | null;
};

/** From the event log; null = the log doesn't say (the row is left out). */
export type Schedule = {
  readonly preparation: Activity | null;
  readonly collection: Activity | null;
  /** Kunci Data to the submission of the draft. */
  readonly processing: Activity | null;
  /** From the evaluation to the report. */
  readonly reporting: Activity | null;
};

export type ResultFacts = {
  readonly overall: IndexResult;
  /** Per service, largest first; empty when services weren't asked. Groups pool into `overall`. */
  readonly services: readonly ServiceResult[];
  /** Profile tables in printed order: sex, age, education, occupation, service, disability … */
  readonly profile: readonly ProfileTable[];
};

export type ServiceResult = {
  readonly service: string;
  readonly counted: number;
  /** Rounded once, as in `IndexResult.ikm`. */
  readonly ikm: number;
  readonly grade: IndexResult['grade'];
};

/** `percent` at two decimals, adding up to 100,00 in each table (largest remainder). */
export type ProfileTable = {
  readonly key: ProfileKey;
  readonly rows: readonly { readonly label: string; readonly n: number; readonly percent: number }[];
};

export type EarlierResult = {
  readonly period: Period;
  readonly counted: number;
  readonly ikm: number;
  readonly grade: IndexResult['grade'];
  /** NRR per element where it is known; empty when only the index is. */
  readonly elements: readonly { readonly code: ElementCode; readonly nrr: number }[];
  /** Set when that period's data was never locked here: computed from the answers as they stand. */
  readonly unlocked?: boolean;
};

export type ComplaintChannel = 'counter' | 'box' | 'lapor' | 'whatsapp' | 'form' | 'other';

/** Complaints of the period by any channel, and the free text of the questionnaires. */
export type ComplaintFacts = {
  readonly items: readonly Complaint[];
  /** Counted questionnaires that carry a suggestion or complaint in free text. */
  readonly remarks: number;
  /** Why respondents rated an element 1 or 2, in their words, numbers that identify a person covered. */
  readonly reasons: readonly { readonly element: ElementCode; readonly text: string }[];
};

export type Complaint = {
  readonly channel: ComplaintChannel;
  /** What it is about, as the office summed it up; no names. */
  readonly summary: string;
  readonly element: ElementCode | null;
  readonly status: 'done' | 'underway' | 'notDone';
};

/** What step 3 laid down. */
export type DecisionFacts = {
  readonly decidedOn: CivilDate;
  /** Evaluation, as paragraphs. */
  readonly evaluation: readonly string[];
  /** Keputusan lain; may be empty. */
  readonly decisions: readonly string[];
  readonly plan: readonly PlanItem[];
  /** Items of earlier triwulans or months of the same semester, which the plan goes on with. */
  readonly standing?: readonly PlanItem[];
};

export type PreviousPlan = { readonly period: Period; readonly items: readonly PlanOutcome[] };

/** A photo of lampiran 3, scaled by who fills the facts to at most 440 × 300 pt. */
export type Photo = {
  readonly pngBase64: string;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly caption: string;
};

/** One line of lampiran 2. With several questions per element the value is their mean. */
export type RespondentRow = { readonly values: Readonly<Partial<Record<ElementCode, number>>> };
