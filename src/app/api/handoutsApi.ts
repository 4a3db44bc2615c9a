import * as v from 'valibot';
import type { HandoutCalls } from '../../shared/contract/handoutCalls';
import { makePoster, makeQuestionnaire, mostSheets, posterOrder } from '../handouts/handouts';
import { type Handlers, shortText } from './handler';

export const handoutsApi: Handlers<keyof HandoutCalls> = {
  'qrPoster.order': { runsAs: 'staff', args: v.object({ service: shortText }), run: posterOrder },
  'qrPoster.make': {
    runsAs: 'staff',
    args: v.object({
      service: shortText,
      picture: v.object({
        key: v.literal('qr'),
        pngBase64: v.pipe(v.string(), v.maxLength(3_000_000), v.regex(/^iVBORw0KGgo/)),
      }),
    }),
    run: makePoster,
  },
  'questionnaire.make': {
    runsAs: 'staff',
    args: v.object({
      first: v.pipe(v.string(), v.trim(), v.maxLength(20), v.regex(/^(.*\d)?$/)),
      sheets: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostSheets)),
    }),
    run: makeQuestionnaire,
  },
};
