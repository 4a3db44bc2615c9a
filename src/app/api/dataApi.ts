import * as v from 'valibot';
import type { DataCalls } from '../../shared/contract/dataCalls';
import { lockData } from '../data/lockData';
import { reopenData } from '../data/reopenData';
import { reviewData } from '../data/reviewData';
import { setAside } from '../data/setAside';
import { addPaper, undoPaper } from '../paper/addPaper';
import { loadPaper } from '../paper/loadPaper';
import { countsSchema, saveCounts } from '../paper/paperCounts';
import { secondEntry } from '../paper/secondEntry';
import { type Handlers, onPeriod, periodId, shortText, text } from './handler';

const responseId = v.pipe(v.string(), v.maxLength(200));
const serial = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(20));
/** One figure per question asked, `-` for a blank; how many are asked is the office's own. */
const typedAnswers = v.pipe(v.string(), v.regex(/^[1-4-]{1,9}$/));
const paperRow = v.object({
  serial,
  date: v.pipe(v.string(), v.isoDate()),
  sex: v.picklist(['L', 'P', '']),
  age: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120))),
  education: shortText,
  occupation: shortText,
  service: shortText,
  answers: typedAnswers,
  remark: v.pipe(v.string(), v.maxLength(2000)),
});

export const dataApi: Handlers<keyof DataCalls> = {
  'data.lock': { runsAs: 'staff', args: v.object({ ...onPeriod, shortfallReason: text }), run: lockData },
  'paper.load': { runsAs: 'staff', args: v.object({ period: periodId }), run: loadPaper },
  'paper.add': {
    runsAs: 'staff',
    args: v.object({
      batch: v.pipe(v.string(), v.regex(/^(K\d{14})?$/)),
      rows: v.pipe(v.array(paperRow), v.minLength(1), v.maxLength(2000)),
    }),
    run: addPaper,
  },
  'paper.undo': {
    runsAs: 'staff',
    args: v.object({ batch: v.pipe(v.string(), v.regex(/^K\d{14}$/)), serial: shortText }),
    run: undoPaper,
  },
  'paper.counts': {
    runsAs: 'staff',
    args: v.object({ period: periodId, counts: countsSchema }),
    run: saveCounts,
  },
  'paper.second': {
    runsAs: 'staff',
    args: v.object({ serial, answers: typedAnswers }),
    run: secondEntry,
  },
  'data.review': { runsAs: 'staff', args: v.object({ period: periodId }), run: reviewData },
  'data.setAside': {
    runsAs: 'staff',
    args: v.object({
      ...onPeriod,
      rows: v.pipe(
        v.array(v.object({ id: responseId, said: v.pipe(v.string(), v.maxLength(12)), instead: responseId })),
        v.minLength(1),
        v.maxLength(100),
      ),
      reason: shortText,
      include: v.boolean(),
    }),
    run: setAside,
  },
  'data.reopen': { runsAs: 'staff', args: v.object({ ...onPeriod, reason: text }), run: reopenData },
};
