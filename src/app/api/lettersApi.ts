import * as v from 'valibot';
import type { LetterCalls } from '../../shared/contract/letterCalls';
import { cancelNumber } from '../letters/cancelNumber';
import { loadLetter } from '../letters/loadLetter';
import { loadLetters } from '../letters/loadLetters';
import { recordLetterNumber } from '../letters/recordLetterNumber';
import { reserveForLetter } from '../letters/reserveForLetter';
import { saveIncoming } from '../letters/saveIncoming';
import { civilDay, type Handlers, onPeriod, periodId, shortText } from './handler';

const filled = v.pipe(shortText, v.minLength(1));

export const lettersApi: Handlers<keyof LetterCalls> = {
  'letter.load': { runsAs: 'staff', args: v.object({ period: periodId }), run: loadLetter },
  'letter.number': {
    runsAs: 'staff',
    args: v.object({ ...onPeriod, number: shortText }),
    run: recordLetterNumber,
  },
  'letters.load': { runsAs: 'staff', args: v.object({ period: periodId }), run: loadLetters },
  'letters.reserve': {
    runsAs: 'staff',
    args: v.object({
      request: v.pipe(v.string(), v.regex(/^[\w-]{8,40}$/)),
      date: civilDay,
      addressee: filled,
      subject: filled,
    }),
    run: reserveForLetter,
  },
  'letters.cancel': {
    runsAs: 'staff',
    args: v.object({ number: filled, reason: shortText }),
    run: cancelNumber,
  },
  'incoming.save': {
    runsAs: 'staff',
    args: v.object({
      no: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
      period: periodId,
      from: filled,
      number: filled,
      date: civilDay,
      received: civilDay,
      subject: shortText,
      deadline: v.union([v.literal(''), civilDay]),
      kind: v.picklist(['request', 'correction', 'other']),
    }),
    run: saveIncoming,
  },
};
