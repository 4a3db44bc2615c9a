import type { CivilDate, Instant } from '../calendar/civilDate';
import type { ContentHashes, Sha256 } from './content';
import type { Deputy, Performer } from './role';
import type { StepNumber } from './steps';

/** How an act was done. `cell`: dropdown in `Alur SOP`; `drive`: the Camat's desk; `paper`: scan of a wet signature. */
export type Via = 'sidebar' | 'cell' | 'drive' | 'paper' | 'guardian';

export const vias = ['sidebar', 'cell', 'drive', 'paper', 'guardian'] as const satisfies readonly Via[];

/** Ways a report can be sent. */
export type Channel = 'email' | 'srikandi' | 'hand' | 'portal' | 'whatsapp';

export const channels = [
  'email',
  'srikandi',
  'hand',
  'portal',
  'whatsapp',
] as const satisfies readonly Channel[];

/** What is known of a signed file. `electronic`: certified signature over unchanged bytes; `compared`: a person compared. */
export type SignatureForm = 'none' | 'electronic' | 'compared';

/** What each action records beyond the common fields. A reason or remark in free words is the event's `note`. */
export type DetailsOf = {
  /** `endsOn`: last day of the period. */
  readonly openPeriod: { readonly endsOn: CivilDate };
  /** `note` explains a shortfall against the target. */
  readonly lockData: { readonly counted: number; readonly excluded: number; readonly target: number | null };
  /** `said`: mark of what the answer sheet said when it was decided (`markOfSaid`). */
  readonly excludeResponse: { readonly response: string; readonly said: string };
  readonly includeResponse: { readonly response: string };
  readonly submitDraft: Readonly<Record<never, never>>;
  /** Names the draft it was decided on without being bound to it: step 4 must change it. */
  readonly decideEvaluation: { readonly citedDraft: Sha256 };
  readonly finaliseReport: Readonly<Record<never, never>>;
  readonly initialReport: Readonly<Record<never, never>>;
  readonly verifyReport: { readonly checklist: readonly string[] };
  /** `number` is empty when it is given at signing. */
  readonly makeLetter: { readonly number: string; readonly date: CivilDate };
  readonly recordLetterNumber: { readonly number: string };
  readonly placeOnDesk: Readonly<Record<never, never>>;
  readonly approve: { readonly signature: SignatureForm; readonly comparedBy: string };
  /** A scan of the paper the Camat signed by hand; counts once another person has compared it. */
  readonly fileScan: { readonly paperPlace: string };
  readonly confirmScan: { readonly scannedBy: string };
  /** Written before a mail leaves, so that a crash leaves a doubt and never a second mail. */
  readonly intendSending: { readonly channel: Channel; readonly to: string };
  /** `intent`: key of the intent it fulfils, empty when there was none. */
  readonly recordSending: {
    readonly channel: Channel;
    readonly to: string;
    readonly date: CivilDate;
    readonly proof: string;
    readonly intent: string;
  };
  readonly resolveSending: {
    readonly intent: string;
    readonly found: boolean;
    readonly date: CivilDate;
    readonly proof: string;
  };
  readonly recordReceipt: { readonly date: CivilDate; readonly proof: string };
  /** The event's `step` is where it is returned from. */
  readonly return: { readonly toStep: StepNumber };
  /** The event's `step` is the one reopened. */
  readonly reopenStep: Readonly<Record<never, never>>;
  readonly archive: { readonly place: string };
  readonly reopenArchive: Readonly<Record<never, never>>;
  /** `letter`: number of the regency's letter that asked for the correction; the event's `correction` is the new one. */
  readonly openCorrection: { readonly toStep: StepNumber; readonly letter: string };
};

export type Action = keyof DetailsOf;

/** Every action, in the order of the SOP. */
export const actions = [
  'openPeriod',
  'excludeResponse',
  'includeResponse',
  'lockData',
  'submitDraft',
  'decideEvaluation',
  'finaliseReport',
  'initialReport',
  'verifyReport',
  'makeLetter',
  'recordLetterNumber',
  'placeOnDesk',
  'approve',
  'fileScan',
  'confirmScan',
  'intendSending',
  'recordSending',
  'resolveSending',
  'recordReceipt',
  'return',
  'reopenStep',
  'archive',
  'reopenArchive',
  'openCorrection',
] as const satisfies readonly Action[];

type Common = {
  readonly at: Instant;
  /** As the account gave it, trimmed and lower-case. */
  readonly email: string;
  readonly role: Performer;
  /** Set when the person acted as Plt. or Plh. of that post. */
  readonly deputy: Deputy | null;
  /** The person has acted in another post on this same revision: allowed only to who holds both, and shown. */
  readonly twoPosts: boolean;
  readonly period: string;
  /** 0 = the main report; k = "Laporan Perbaikan ke-k". */
  readonly correction: number;
  readonly step: StepNumber;
  /** Revision under way when it happened, from 1; a return ends it. */
  readonly revision: number;
  readonly via: Via;
  readonly note: string;
  readonly content: ContentHashes;
  /** Same key, same act: a second click finds it here and does nothing. */
  readonly key: string;
};

/** An act that has been decided but not yet written to the log. */
export type NewEvent = {
  [A in Action]: Common & { readonly action: A; readonly details: DetailsOf[A] };
}[Action];

type Chained = {
  /** Place in the whole log, from 1. */
  readonly no: number;
  /** Hash of the event before it in the log; 64 zeros before the first. */
  readonly previousHash: Sha256;
  /** SHA-256 of the canonical text of all other fields: kode keaslian. */
  readonly hash: Sha256;
};

/** One row of `Riwayat`: what was done, by whom, in which post, on exactly which content. */
export type WorkflowEvent = NewEvent & Chained;
