import type { Command, CommandContext } from './command';
import { recorded } from './content';
import type { Action, DetailsOf, NewEvent } from './event';
import type { Permit } from './permit';
import type { OpenedPeriod, PeriodState } from './state';
import type { StepNumber } from './steps';

type Said = {
  [A in Action]: { readonly action: A; readonly details: DetailsOf[A]; readonly note: string };
}[Action];

/** Free words as the log keeps them: composed characters and plain line ends, so that a cell gives them back unchanged. */
export const cleanText = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

const defaultReturn = (state: PeriodState, context: CommandContext): StepNumber => {
  const from = state.stage === 'notOpened' ? null : state.current;
  return from === null ? 1 : (context.config.steps[from].returnsTo[0] ?? 1);
};

const scannedBy = (state: PeriodState): string =>
  state.stage === 'notOpened' ? '' : (state.scan?.mark.email ?? '');

/** What each command leaves in the log. */
const said = (state: PeriodState, command: Command, context: CommandContext): Said => {
  switch (command.action) {
    case 'openPeriod':
      return { action: command.action, details: { endsOn: command.endsOn }, note: '' };
    case 'excludeResponse': {
      const { response, said: words, reason } = command;
      return { action: command.action, details: { response, said: words }, note: reason };
    }
    case 'includeResponse':
      return { action: command.action, details: { response: command.response }, note: command.reason };
    case 'lockData':
      return { action: command.action, details: command.facts, note: command.shortfallReason };
    case 'decideEvaluation':
      return { action: command.action, details: { citedDraft: context.content.draftText ?? '' }, note: '' };
    case 'submitDraft':
    case 'finaliseReport':
    case 'initialReport':
    case 'placeOnDesk':
      return { action: command.action, details: {}, note: '' };
    case 'verifyReport':
      return { action: command.action, details: { checklist: command.checklist }, note: '' };
    case 'makeLetter':
      return {
        action: command.action,
        details: { number: cleanText(command.number), date: command.date },
        note: '',
      };
    case 'recordLetterNumber':
      return { action: command.action, details: { number: cleanText(command.number) }, note: '' };
    case 'approve':
      return {
        action: command.action,
        details: { signature: command.signature, comparedBy: cleanText(command.comparedBy) },
        note: command.note,
      };
    case 'fileScan':
      return { action: command.action, details: { paperPlace: cleanText(command.paperPlace) }, note: '' };
    case 'confirmScan':
      return { action: command.action, details: { scannedBy: scannedBy(state) }, note: command.note };
    case 'intendSending':
      return {
        action: command.action,
        details: { channel: command.channel, to: cleanText(command.to) },
        note: '',
      };
    case 'recordSending': {
      const { channel, date, intent } = command;
      const words = { to: cleanText(command.to), proof: cleanText(command.proof) };
      return { action: command.action, details: { channel, date, intent, ...words }, note: '' };
    }
    case 'resolveSending': {
      const { intent, found, date } = command;
      return {
        action: command.action,
        details: { intent, found, date, proof: cleanText(command.proof) },
        note: '',
      };
    }
    case 'recordReceipt':
      return {
        action: command.action,
        details: { date: command.date, proof: cleanText(command.proof) },
        note: '',
      };
    case 'return':
      return {
        action: command.action,
        details: { toStep: command.toStep ?? defaultReturn(state, context) },
        note: command.note,
      };
    case 'reopenStep':
    case 'reopenArchive':
      return { action: command.action, details: {}, note: command.reason };
    case 'archive':
      return { action: command.action, details: { place: cleanText(command.place) }, note: '' };
    case 'openCorrection':
      return {
        action: command.action,
        details: { toStep: command.toStep, letter: cleanText(command.letter) },
        note: command.reason,
      };
    default: {
      const forgotten: never = command;
      return forgotten;
    }
  }
};

const round = (state: PeriodState, action: Action): Pick<OpenedPeriod, 'correction' | 'revision'> => {
  if (state.stage === 'notOpened') return { correction: 0, revision: 1 };
  return action === 'openCorrection'
    ? { correction: state.correction + 1, revision: 1 }
    : { correction: state.correction, revision: state.revision };
};

/** The event of a permitted command; `state` as it stood against the current content. */
export const newEvent = (
  state: PeriodState,
  command: Command,
  context: CommandContext,
  permit: Permit,
  twoPosts: boolean,
): NewEvent => {
  const act = said(state, command, context);
  return {
    ...act,
    ...round(state, command.action),
    at: context.now,
    email: context.actor.email,
    role: permit.role,
    deputy: permit.deputy,
    twoPosts,
    period: state.period,
    step: permit.step,
    via: context.via,
    note: cleanText(act.note),
    content: recorded(context.content),
    key: context.key,
  };
};
