import type { Instant } from '../calendar/civilDate';
import type { UnfinishedItem } from '../plan/planCoverage';
import type { ElementCode } from '../survey/element';
import type { ContentKind } from './content';
import type { Action, Channel } from './event';
import type { Role } from './role';
import type { StepNumber } from './steps';

/** Every reason for which the workflow says no. Its sentences: `src/shared/messages/workflowProblem.ts`. */
export type WorkflowProblem =
  // who
  | { readonly kind: 'notAnOfficial' }
  | { readonly kind: 'notYourRole'; readonly action: Action; readonly allowed: readonly Role[] }
  | { readonly kind: 'notForGuardian'; readonly action: Action }
  | { readonly kind: 'ownSubmission'; readonly step: StepNumber }
  | { readonly kind: 'scanBySamePerson' }
  // when
  | { readonly kind: 'stale' }
  | { readonly kind: 'periodNotOpened' }
  | { readonly kind: 'periodAlreadyOpened' }
  | { readonly kind: 'periodArchived' }
  | { readonly kind: 'periodNotArchived' }
  | {
      readonly kind: 'notYetTurn';
      readonly step: StepNumber;
      readonly current: StepNumber;
      readonly waitingFor: Role;
    }
  | { readonly kind: 'otherPartFirst'; readonly step: StepNumber; readonly waitingFor: Role }
  | {
      readonly kind: 'alreadyDone';
      readonly step: StepNumber;
      readonly role: Role | null;
      readonly at: Instant | null;
    }
  | { readonly kind: 'dataLocked' }
  | { readonly kind: 'stepNotReached'; readonly step: StepNumber }
  | { readonly kind: 'needsSuperior'; readonly allowed: readonly Role[] }
  | { readonly kind: 'alreadySent' }
  | { readonly kind: 'notSentYet' }
  // what
  | { readonly kind: 'contentNotRead'; readonly content: readonly ContentKind[] }
  | { readonly kind: 'contentMissing'; readonly content: readonly ContentKind[] }
  | {
      readonly kind: 'contentChanged';
      readonly step: StepNumber;
      readonly content: readonly ContentKind[];
      readonly waitingFor: Role;
    }
  | { readonly kind: 'scanNotFiled' }
  | { readonly kind: 'scanChanged' }
  // words and choices
  | { readonly kind: 'noteMissing' }
  | { readonly kind: 'reasonMissing' }
  | { readonly kind: 'noReturnFromHere'; readonly step: StepNumber }
  | { readonly kind: 'returnTarget'; readonly from: StepNumber; readonly allowed: readonly StepNumber[] }
  | { readonly kind: 'alreadyExcluded' }
  | { readonly kind: 'notExcluded' }
  // gates
  | { readonly kind: 'noResponses' }
  | { readonly kind: 'shortfallUnexplained'; readonly counted: number; readonly target: number }
  | { readonly kind: 'reconciliationMissing' }
  | { readonly kind: 'reconciliationUnexplained' }
  | { readonly kind: 'draftNotMarked' }
  | { readonly kind: 'draftMarkLeft' }
  | { readonly kind: 'evaluationMissing' }
  | { readonly kind: 'planIncomplete'; readonly elements: readonly ElementCode[] }
  | { readonly kind: 'planLacksComplaints' }
  | { readonly kind: 'planItemUnfinished'; readonly item: UnfinishedItem }
  /** Lines of the plan's tab, header = 1. */
  | { readonly kind: 'planUnread'; readonly rows: readonly number[] }
  | { readonly kind: 'decisionsNotIncluded' }
  | { readonly kind: 'checklistIncomplete'; readonly items: readonly string[] }
  | { readonly kind: 'letterNumberMissing' }
  | { readonly kind: 'letterNumberGiven'; readonly number: string }
  /** Given at signing and not yet recorded. */
  | { readonly kind: 'letterNumberOutstanding' }
  | { readonly kind: 'paperPlaceMissing' }
  | { readonly kind: 'comparisonMissing' }
  | { readonly kind: 'addresseeMissing' }
  | { readonly kind: 'proofMissing'; readonly channel: Channel | null }
  | { readonly kind: 'dateInFuture' }
  | { readonly kind: 'sendingInDoubt'; readonly channel: Channel }
  | { readonly kind: 'noSendingInDoubt' };
