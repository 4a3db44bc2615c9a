import type { CivilDate, Instant } from '../calendar/civilDate';
import type { Actor } from '../official/actor';
import type { UnfinishedItem } from '../plan/planCoverage';
import type { ElementCode } from '../survey/element';
import type { WorkflowConfig } from './config';
import type { CurrentContent } from './content';
import type { Channel, SignatureForm, Via } from './event';
import type { Role } from './role';
import type { StepNumber } from './steps';

/** Step 2 onwards when the office's official result is the E-SKM website's (SOP, Pencatatan 1). */
export type Reconciliation = 'notNeeded' | 'agrees' | 'explained' | 'differs' | 'missing';

/**
 * What a person (or the guardian for them) wants to do. `facts` is what the caller found out for the step's gate;
 * the rest is what the person said.
 */
export type Command =
  | { readonly action: 'openPeriod'; readonly endsOn: CivilDate }
  | {
      readonly action: 'excludeResponse';
      readonly response: string;
      /** Mark of what the sheet said on the person's screen. */
      readonly said: string;
      readonly reason: string;
    }
  | { readonly action: 'includeResponse'; readonly response: string; readonly reason: string }
  | {
      readonly action: 'lockData';
      readonly shortfallReason: string;
      readonly facts: { readonly counted: number; readonly excluded: number; readonly target: number | null };
    }
  | {
      readonly action: 'submitDraft';
      readonly facts: { readonly reconciliation: Reconciliation; readonly draftMarked: boolean };
    }
  | {
      readonly action: 'decideEvaluation';
      readonly facts: {
        readonly evaluationWritten: boolean;
        /** The lowest elements, each of which needs a plan item. */
        readonly priorities: readonly ElementCode[];
        readonly planned: readonly ElementCode[];
        /** Complaints are open and no item answers them. */
        readonly complaintsUnplanned?: boolean;
        /** Items of the plan that were begun and lack something. */
        readonly unfinished?: readonly UnfinishedItem[];
        /** Lines of the plan's tab that can't be read. */
        readonly unread?: readonly number[];
      };
    }
  | {
      readonly action: 'finaliseReport';
      readonly facts: { readonly decisionsIncluded: boolean; readonly draftMarked: boolean };
    }
  | { readonly action: 'initialReport' }
  | {
      readonly action: 'verifyReport';
      /** Keys of the items the person ticked. */
      readonly checklist: readonly string[];
      readonly facts: { readonly checklist: readonly string[] };
    }
  | {
      readonly action: 'makeLetter';
      readonly number: string;
      readonly date: CivilDate;
      /** The number is given at signing and recorded afterwards (`recordLetterNumber`). */
      readonly numberFollows?: boolean;
    }
  | { readonly action: 'recordLetterNumber'; readonly number: string }
  | { readonly action: 'placeOnDesk' }
  | {
      readonly action: 'approve';
      readonly signature: SignatureForm;
      /** E-mail of who compared a rewritten signed file; empty otherwise. */
      readonly comparedBy: string;
      readonly note: string;
    }
  | { readonly action: 'fileScan'; readonly paperPlace: string }
  | { readonly action: 'confirmScan'; readonly note: string }
  | { readonly action: 'intendSending'; readonly channel: Channel; readonly to: string }
  | {
      readonly action: 'recordSending';
      readonly channel: Channel;
      readonly to: string;
      readonly date: CivilDate;
      readonly proof: string;
      /** Key of the intent this fulfils; empty when there was none. */
      readonly intent: string;
    }
  | {
      readonly action: 'resolveSending';
      readonly intent: string;
      readonly found: boolean;
      readonly date: CivilDate;
      readonly proof: string;
    }
  | { readonly action: 'recordReceipt'; readonly date: CivilDate; readonly proof: string }
  /** `toStep` null: the office's default. */
  | { readonly action: 'return'; readonly toStep: StepNumber | null; readonly note: string }
  | { readonly action: 'reopenStep'; readonly step: StepNumber; readonly reason: string }
  | { readonly action: 'archive'; readonly place: string }
  | { readonly action: 'reopenArchive'; readonly reason: string }
  | {
      readonly action: 'openCorrection';
      readonly toStep: StepNumber;
      readonly letter: string;
      readonly reason: string;
    };

/** Everything a decision depends on besides the state and the command itself. */
export type CommandContext = {
  readonly actor: Actor;
  /** The post in whose column the cell was written: the act counts for that post or not at all. */
  readonly as?: Role;
  readonly via: Via;
  readonly now: Instant;
  /** Today in the office's zone. */
  readonly today: CivilDate;
  /** `version` of the state the person saw. Null only where there is no screen: cell, drive, paper, guardian. */
  readonly expectedVersion: string | null;
  /** Same key, same act; see `commandKey`. */
  readonly key: string;
  /** Hashes of what is there now; must cover what the step binds. */
  readonly content: CurrentContent;
  readonly config: WorkflowConfig;
};
