import type { Moment } from '../../support/officeStates';

export type Person = 'pelaksana' | 'kasiYanum' | 'sekcam' | 'camat' | 'owner';

/** What the office was brought to, beside the moments of the straight way. */
export type Place = Exclude<Moment, 'setup'> | 'unlocked' | 'returned' | 'lapsed';

/** Where each stands in the SOP; step 5 has two halves, 9 = sent, 10 = archived, 0 = the period isn't opened. */
const position: Readonly<Record<Place, number>> = {
  lock: 0,
  unlocked: 1,
  draft: 2,
  decide: 3,
  finalise: 4,
  returned: 4,
  initial: 5,
  lapsed: 5,
  verify: 5.5,
  letter: 6,
  approve: 7,
  send: 8,
  archive: 9,
  archived: 10,
};

/** Each act that belongs to one step: where it is, whose it is, and what is missing in the test when it is their turn. */
const ownActs: Readonly<Record<string, { at: number; role: Person; gate?: string }>> = {
  lock: { at: 1, role: 'pelaksana' },
  draft: { at: 2, role: 'pelaksana', gate: 'pictureMissing' },
  submit: { at: 2, role: 'pelaksana', gate: 'documentMissing' },
  save: { at: 3, role: 'kasiYanum' },
  decide: { at: 3, role: 'kasiYanum', gate: 'evaluationMissing' },
  finalise: { at: 4, role: 'pelaksana', gate: 'pictureMissing' },
  initial: { at: 5, role: 'kasiYanum' },
  verify: { at: 5.5, role: 'sekcam' },
  letter: { at: 6, role: 'pelaksana' },
  place: { at: 7, role: 'pelaksana' },
  approve: { at: 7, role: 'camat' },
  email: { at: 8, role: 'pelaksana' },
  record: { at: 8, role: 'pelaksana' },
};

/** Whose step it was: only they open it again, until the Camat has approved. */
const doers: Readonly<Record<string, readonly Person[]>> = {
  reopen1: ['pelaksana'],
  reopen3: ['kasiYanum'],
  reopen5: ['kasiYanum', 'sekcam'],
  reopen7: ['camat'],
};

/** Signed on the report's PDF, so that one which has been exchanged is noticed before anything else. */
const onReport = ['initial', 'verify', 'approve', 'record'];

/** Who judges here, and so may return the report. */
const judges = (here: number): readonly Person[] => {
  if (here === 3 || here === 5) return ['kasiYanum'];
  if (here === 5.5) return ['kasiYanum', 'sekcam'];
  return here === 7 ? ['camat'] : [];
};

const superiors: readonly Person[] = ['sekcam', 'camat'];

/**
 * Which refusal a person must hear who asks for an act that isn't theirs at that place, worked out from the SOP: what
 * is true for everybody comes first (not opened, archived), then whose it is, then when, then what is missing.
 */
export const refusalRule = (place: Place, person: Person, act: string): string => {
  const here = position[place];
  // These look for the thing they are about before anybody is asked who they are.
  if (act === 'resolve') return 'noSendingInDoubt';
  if (act === 'email' && here < 7) return 'documentMissing';
  if (person === 'owner') return 'notRecognised';
  if (act === 'lock' && here === 0) return person === 'pelaksana' ? 'noResponses' : 'notYourRole';
  if (act === 'lock' && here > 1) return 'alreadyDone';
  if (here === 0) return 'periodNotOpened';
  if (act === 'unarchive') return here < 10 ? 'periodNotArchived' : 'notYourRole';
  if (here === 10 && act !== 'receipt' && act !== 'correct') return 'periodArchived';
  if (act.startsWith('return')) {
    if (judges(here).length === 0) return 'noReturnFromHere';
    return judges(here).includes(person) ? 'returnTarget' : 'notYourRole';
  }
  if (act.startsWith('reopen')) {
    if (here > 7) return superiors.includes(person) ? 'alreadySent' : 'needsSuperior';
    return doers[act]?.includes(person) ? 'stepNotReached' : 'notYourRole';
  }
  if (act === 'receipt') return person === 'pelaksana' ? 'notSentYet' : 'notYourRole';
  if (act === 'correct') return person === 'kasiYanum' ? 'notYourRole' : 'notSentYet';
  const own = ownActs[act];
  if (own === undefined || own.role !== person) return 'notYourRole';
  if (place === 'lapsed' && onReport.includes(act)) return 'contentChanged';
  if (own.at === here) return own.gate ?? 'nothing stands against it';
  if (own.at < here) return 'alreadyDone';
  return here === 5 && own.at === 5.5 ? 'otherPartFirst' : 'notYetTurn';
};
