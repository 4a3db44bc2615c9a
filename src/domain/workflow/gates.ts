import type { CivilDate } from '../calendar/civilDate';
import type { Command } from './command';
import type { WorkflowProblem } from './problem';
import type { OpenedPeriod } from './state';

const blank = (text: string): boolean => text.trim() === '';

type Gate<A extends Command['action']> = Extract<Command, { readonly action: A }>;

const lockGate = ({ facts, shortfallReason }: Gate<'lockData'>): WorkflowProblem | null => {
  const { counted, target } = facts;
  if (counted === 0) return { kind: 'noResponses' };
  const short = target !== null && counted < target;
  return short && blank(shortfallReason) ? { kind: 'shortfallUnexplained', counted, target } : null;
};

const draftGate = ({ facts }: Gate<'submitDraft'>): WorkflowProblem | null => {
  if (facts.reconciliation === 'missing') return { kind: 'reconciliationMissing' };
  if (facts.reconciliation === 'differs') return { kind: 'reconciliationUnexplained' };
  return facts.draftMarked ? null : { kind: 'draftNotMarked' };
};

const evaluationGate = ({ facts }: Gate<'decideEvaluation'>): WorkflowProblem | null => {
  if (!facts.evaluationWritten) return { kind: 'evaluationMissing' };
  const { priorities, planned, complaintsUnplanned, unfinished: [item] = [], unread: rows = [] } = facts;
  if (rows.length > 0) return { kind: 'planUnread', rows };
  if (item !== undefined) return { kind: 'planItemUnfinished', item };
  const elements = priorities.filter((element) => !planned.includes(element));
  if (elements.length > 0) return { kind: 'planIncomplete', elements };
  return complaintsUnplanned === true ? { kind: 'planLacksComplaints' } : null;
};

const reportGate = ({ facts }: Gate<'finaliseReport'>): WorkflowProblem | null => {
  if (!facts.decisionsIncluded) return { kind: 'decisionsNotIncluded' };
  return facts.draftMarked ? { kind: 'draftMarkLeft' } : null;
};

const checklistGate = ({ facts, checklist }: Gate<'verifyReport'>): WorkflowProblem | null => {
  const items = facts.checklist.filter((item) => !checklist.includes(item));
  return items.length > 0 ? { kind: 'checklistIncomplete', items } : null;
};

const approvalGate = ({ signature, comparedBy }: Gate<'approve'>): WorkflowProblem | null =>
  signature === 'compared' && blank(comparedBy) ? { kind: 'comparisonMissing' } : null;

/** A letter goes out with its number. */
const numberGate = ({ letter }: OpenedPeriod): WorkflowProblem | null =>
  letter?.number === '' ? { kind: 'letterNumberOutstanding' } : null;

const proofGate = (
  date: CivilDate,
  proof: string,
  today: CivilDate,
  channel: Gate<'recordSending'>['channel'] | null,
): WorkflowProblem | null => {
  if (blank(proof)) return { kind: 'proofMissing', channel };
  return date > today ? { kind: 'dateInFuture' } : null;
};

const responseGate = (
  state: OpenedPeriod,
  command: Gate<'excludeResponse' | 'includeResponse'>,
): WorkflowProblem | null => {
  const { [command.response]: before } = state.excluded;
  // What its respondent has changed since may be decided anew.
  if (command.action === 'excludeResponse' && before?.said === command.said)
    return { kind: 'alreadyExcluded' };
  if (command.action === 'includeResponse' && before === undefined) return { kind: 'notExcluded' };
  return blank(command.reason) ? { kind: 'reasonMissing' } : null;
};

/** What must be true of the work itself before the act counts, once person and turn are right. */
export const gateProblem = (
  state: OpenedPeriod,
  command: Command,
  today: CivilDate,
  hasScreen: boolean,
): WorkflowProblem | null => {
  switch (command.action) {
    case 'excludeResponse':
    case 'includeResponse':
      return responseGate(state, command);
    case 'lockData':
      return lockGate(command);
    case 'submitDraft':
      return draftGate(command);
    case 'decideEvaluation':
      return evaluationGate(command);
    case 'finaliseReport':
      return reportGate(command);
    case 'verifyReport':
      return checklistGate(command);
    case 'makeLetter':
      return blank(command.number) && command.numberFollows !== true ? { kind: 'letterNumberMissing' } : null;
    case 'recordLetterNumber':
      return blank(command.number) ? { kind: 'letterNumberMissing' } : null;
    case 'approve':
      return approvalGate(command);
    case 'fileScan':
      return blank(command.paperPlace) ? { kind: 'paperPlaceMissing' } : null;
    case 'intendSending':
      return blank(command.to) ? { kind: 'addresseeMissing' } : numberGate(state);
    case 'recordSending':
      return numberGate(state) ?? proofGate(command.date, command.proof, today, command.channel);
    case 'resolveSending':
      return command.found ? proofGate(command.date, command.proof, today, null) : null;
    case 'recordReceipt':
      return proofGate(command.date, command.proof, today, null);
    case 'return':
      // A cell or a folder has no room for a note; its absence is then shown as such.
      return hasScreen && blank(command.note) ? { kind: 'noteMissing' } : null;
    case 'reopenStep':
    case 'reopenArchive':
    case 'openCorrection':
      return blank(command.reason) ? { kind: 'reasonMissing' } : null;
    case 'openPeriod':
    case 'initialReport':
    case 'placeOnDesk':
    case 'confirmScan':
    case 'archive':
      return null;
    default: {
      const forgotten: never = command;
      return forgotten;
    }
  }
};
