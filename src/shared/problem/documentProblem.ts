import type { PatternProblem } from '../letter/numberPattern';

/** Refusals of the documents side: templates, drafts, plan, letter, desk. */
export type DocumentProblem =
  /** The template check found fields it can't fill; each sentence names field and place. */
  | { readonly kind: 'templateBroken'; readonly template: string; readonly findings: readonly string[] }
  /** The page sent no picture where the document needs one. */
  | { readonly kind: 'pictureMissing' }
  | { readonly kind: 'pictureTooLarge' }
  /** A plan item for something that is neither an element of this survey nor complaints. */
  | { readonly kind: 'unknownSubject'; readonly subject: string }
  /** The plan of the period before has items of which nobody has said what became of them. */
  | { readonly kind: 'previousPlanUnanswered'; readonly items: readonly string[]; readonly period: string }
  /** Begun or done, without the day. */
  | { readonly kind: 'followUpUndated' }
  | { readonly kind: 'followUpEmpty' }
  /** The item in the tab is no longer the one on the screen. */
  | { readonly kind: 'planItemChanged' }
  | { readonly kind: 'meetingSheetMissing' }
  | { readonly kind: 'meetingNotesEmpty' }
  /** Publication before step 7. */
  | { readonly kind: 'notYetApproved' }
  /** Fewer respondents than a group that may be shown. */
  | { readonly kind: 'tooFewToPublish' }
  | { readonly kind: 'publishedInFuture' }
  /** The Camat's name isn't among the officials yet. */
  | { readonly kind: 'signatoryUnknown' }
  /** The pattern of letter numbers in the settings. */
  | { readonly kind: 'letterPattern'; readonly problem: PatternProblem }
  | { readonly kind: 'letterRegisterMissing' }
  /** Another letter's, or cancelled. */
  | { readonly kind: 'letterNumberTaken'; readonly number: string }
  | { readonly kind: 'letterNumberUnknown'; readonly number: string }
  /** Of a letter that stands in the record. */
  | { readonly kind: 'letterNumberInUse'; readonly number: string }
  | { readonly kind: 'incomingUnknown' }
  | { readonly kind: 'incomingDates' }
  /** Neither typed nor among the settings. */
  | { readonly kind: 'letterAddresseeMissing' }
  /** No scan in the period's folder for scans; `folder`: its address. */
  | { readonly kind: 'scanMissing'; readonly folder: string }
  /** Someone else is making the same document. */
  | { readonly kind: 'beingMade' }
  /** The office's own result (E-SKM website) must be typed in before the draft is submitted. */
  | { readonly kind: 'websiteResultMissing' }
  /** A folder of the desk could be written by others than the Camat and the owner. */
  | { readonly kind: 'deskTooOpen'; readonly folder: string; readonly who: readonly string[] };
