import * as v from 'valibot';
import type { SendingCalls } from '../../shared/contract/sendingCalls';
import { recordSending, resolveSending, sendByEmail } from '../sending/sendReport';
import { emailAddress, type Handlers, onPeriod, shortText } from './handler';

export const sendingApi: Handlers<Exclude<keyof SendingCalls, 'desk.place'>> = {
  'sending.email': {
    runsAs: 'staff',
    args: v.object({ ...onPeriod, to: v.pipe(emailAddress, v.minLength(1)) }),
    run: sendByEmail,
  },
  'sending.record': {
    runsAs: 'staff',
    args: v.object({
      ...onPeriod,
      channel: v.picklist(['email', 'srikandi', 'hand', 'portal', 'whatsapp']),
      date: v.pipe(v.string(), v.isoDate()),
      proof: shortText,
    }),
    run: recordSending,
  },
  'sending.resolve': {
    runsAs: 'staff',
    args: v.object({ ...onPeriod, found: v.boolean() }),
    run: resolveSending,
  },
};
