import type { Action } from '../../domain/workflow/event';
import type { StepNumber } from '../../domain/workflow/steps';
import type { ActionId, ActionView } from '../../shared/contract/homeCalls';
import { buttonLabels } from '../../shared/messages/homeWords';
import { actionWords } from '../../shared/sop/actionWords';
import { stepTexts } from '../../shared/sop/stepTexts';

/** Documents to be opened from the screen before their approval: nobody signs what they didn't see. */
const mustOpen: Readonly<Partial<Record<ActionId, readonly string[]>>> = {
  decideEvaluation: ['draft'],
  initialReport: ['reportPdf'],
  verifyReport: ['reportPdf'],
  approve: ['reportPdf', 'letterPdf'],
  confirmScan: ['reportPdf', 'letterPdf'],
};

const labels: Readonly<Record<ActionId, string>> = {
  lockData: actionWords.lockData.button,
  makeDraft: buttonLabels.makeDraft,
  refreshDraft: buttonLabels.refreshDraft,
  submitDraft: actionWords.submitDraft.button,
  decideEvaluation: actionWords.decideEvaluation.button,
  finaliseReport: actionWords.finaliseReport.button,
  initialReport: actionWords.initialReport.button,
  verifyReport: actionWords.verifyReport.button,
  makeLetter: actionWords.makeLetter.button,
  recordLetterNumber: actionWords.recordLetterNumber.button,
  placeOnDesk: actionWords.placeOnDesk.button,
  approve: actionWords.approve.button,
  fileScan: actionWords.fileScan.button,
  confirmScan: actionWords.confirmScan.button,
  return: actionWords.return.button,
  send: buttonLabels.send,
  recordSending: buttonLabels.recordSending,
  resolveSending: actionWords.resolveSending.button,
  recordReceipt: actionWords.recordReceipt.button,
  reopenStep: actionWords.reopenStep.button,
  reopenArchive: actionWords.reopenArchive.button,
  openCorrection: actionWords.openCorrection.button,
};

/** `targets`: steps that the act may go to, where it goes to one. */
export const actionView = (action: ActionId, targets: readonly StepNumber[]): ActionView => ({
  action,
  label: labels[action],
  offBecause: null,
  mustOpen: mustOpen[action] ?? [],
  targets: targets.map((step) => ({ step, label: `${step}. ${stepTexts[step].task}` })),
});

/** Acts of the workflow that have a button of the same name; the others have a form or a screen of their own. */
const same = [
  'lockData',
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
  'return',
  'recordSending',
  'resolveSending',
  'recordReceipt',
  'reopenArchive',
  'openCorrection',
  'reopenStep',
] as const satisfies readonly (Action & ActionId)[];

/**
 * The buttons for an act. Step 2 is two buttons: first the draft is made, then, when people are done with it,
 * submitted. `drafted`: the draft of this round is there.
 */
export const buttonsFor = (action: Action, drafted: boolean): readonly ActionId[] => {
  const alike = same.find((one) => one === action);
  if (alike !== undefined) return alike === 'recordSending' ? ['send', 'recordSending'] : [alike];
  if (action === 'submitDraft') return drafted ? ['submitDraft', 'refreshDraft'] : ['makeDraft'];
  return [];
};
