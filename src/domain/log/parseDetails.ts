import { parseIsoDate } from '../deadline/isoDate';
import { type Action, channels, type DetailsOf } from '../workflow/event';
import { isStepNumber } from '../workflow/steps';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const count: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const countOrNull: Check = (value) => value === null || count(value);
const flag: Check = (value) => typeof value === 'boolean';
const date: Check = (value) => typeof value === 'string' && parseIsoDate(value) !== null;
const step: Check = (value) => typeof value === 'number' && isStepNumber(value);
const texts: Check = (value) => Array.isArray(value) && value.every(text);
const channel: Check = (value) => channels.some((one) => one === value);
const signature: Check = (value) => value === 'none' || value === 'electronic' || value === 'compared';

/** What each action's details must hold; a row whose details fit none of this is not an event. */
const checks: { readonly [A in Action]: { readonly [F in keyof DetailsOf[A]]: Check } } = {
  openPeriod: { endsOn: date },
  excludeResponse: { response: text, said: text },
  includeResponse: { response: text },
  lockData: { counted: count, excluded: count, target: countOrNull },
  submitDraft: {},
  decideEvaluation: { citedDraft: text },
  finaliseReport: {},
  initialReport: {},
  verifyReport: { checklist: texts },
  makeLetter: { number: text, date },
  recordLetterNumber: { number: text },
  placeOnDesk: {},
  approve: { signature, comparedBy: text },
  fileScan: { paperPlace: text },
  confirmScan: { scannedBy: text },
  intendSending: { channel, to: text },
  recordSending: { channel, to: text, date, proof: text, intent: text },
  resolveSending: { intent: text, found: flag, date, proof: text },
  recordReceipt: { date, proof: text },
  return: { toStep: step },
  reopenStep: {},
  archive: { place: text },
  reopenArchive: {},
  openCorrection: { toStep: step, letter: text },
};

/** Whether a value read back from the log is an action's details: its fields, all of them, and no others. */
export const isDetailsOf = <A extends Action>(action: A, value: unknown): value is DetailsOf[A] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const wanted: Readonly<Record<string, Check>> = checks[action];
  const given = Object.entries(value);
  return (
    given.length === Object.keys(wanted).length &&
    given.every(([field, held]) => wanted[field]?.(held) ?? false)
  );
};
