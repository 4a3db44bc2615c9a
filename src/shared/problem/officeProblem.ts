import type { IndexProblem } from '../../domain/index/computeIndex';
import type { ColumnProblem } from '../../domain/official/columnHolder';
import type { Identity } from '../../domain/official/identify';
import type { OfficialProblem } from '../../domain/official/parseOfficials';
import type { PaperCountsProblem } from '../../domain/paper/paperCounts';
import type { QuestionsDiffer } from '../../domain/survey/poolSources';
import type { SurveyProblem } from '../../domain/survey/surveyProblem';
import type { ConfigProblem } from '../../domain/workflow/config';
import type { RoleId } from '../contract/homeCalls';

/** Refusals of the workbook side: setup, identity, data, decisions, sending. */
export type OfficeProblem =
  | { readonly kind: 'notSetUp' }
  /** The account at the keyboard is in no post today. */
  | { readonly kind: 'notRecognised'; readonly identity: Identity }
  /** `post`: whose line it is, when it was typed in the sidebar and not in the tab. */
  | { readonly kind: 'badOfficial'; readonly problem: OfficialProblem; readonly post?: RoleId }
  /** A line of the office's own rules for the SOP can't be used; `cell` in the tab `Pengaturan`. */
  /** A line of `Pengaturan` about weights or incomplete forms that can't be used. */
  | {
      readonly kind: 'badMethod';
      readonly setting: 'weight' | 'incomplete';
      readonly cell: string;
      readonly text: string;
    }
  | { readonly kind: 'badWorkflow'; readonly cell: string; readonly problem: ConfigProblem }
  | { readonly kind: 'ownerOnly'; readonly owner: string }
  | { readonly kind: 'wrongWorkbook'; readonly expected: 'office' | 'guardian' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'ownColumnClosed'; readonly role: RoleId }
  | { readonly kind: 'badArguments'; readonly field: string }
  | { readonly kind: 'unknownPeriod'; readonly period: string }
  | { readonly kind: 'importedBefore'; readonly fileName: string; readonly batch: string }
  | { readonly kind: 'nothingToImport' }
  | { readonly kind: 'tableNotFound' }
  | { readonly kind: 'notATable'; readonly fileName: string }
  | { readonly kind: 'importTooLong'; readonly fileName: string; readonly most: number }
  /** Serial numbers of paper sheets that are typed already, or twice in one go. */
  | { readonly kind: 'serialTaken'; readonly serials: readonly string[] }
  | { readonly kind: 'serviceNotOffered'; readonly service: string }
  /** Not as many answers as a sheet asks questions. */
  | { readonly kind: 'answersLength'; readonly serial: string; readonly asked: number }
  | { readonly kind: 'unknownSerial'; readonly serial: string }
  /** Whoever typed a sheet doesn't type it a second time. */
  | { readonly kind: 'secondBySameTypist' }
  | { readonly kind: 'paperCounts'; readonly problem: PaperCountsProblem }
  /** A complaint dealt with before it came in. */
  | { readonly kind: 'complaintDates' }
  /** A whole table that can't be read; `where` names it as the reader knows it. */
  | { readonly kind: 'unreadableTable'; readonly where: string; readonly problem: SurveyProblem }
  | { readonly kind: 'noIndex'; readonly problem: IndexProblem }
  | QuestionsDiffer
  | { readonly kind: 'unknownBatch'; readonly batch: string }
  /** Answers set aside and changed since, which somebody has to decide on again. */
  | { readonly kind: 'exclusionsLapsed'; readonly count: number }
  | { readonly kind: 'dataDrifted'; readonly changes: number }
  | { readonly kind: 'documentMissing'; readonly document: string }
  | { readonly kind: 'mailQuota'; readonly left: number }
  | { readonly kind: 'officeNotFound' }
  | { readonly kind: 'sameWorkbook' }
  /** Something that isn't in the dropdown's list. */
  | { readonly kind: 'notAChoice'; readonly text: string }
  | { readonly kind: 'columnUnclear'; readonly problem: ColumnProblem }
  | { readonly kind: 'noFlowRow'; readonly period: string }
  /** The Latihan was removed, or thrown away by hand. */
  | { readonly kind: 'practiceGone' }
  /** What a Latihan leaves out, because it would reach beyond it. */
  | { readonly kind: 'notInPractice' };
