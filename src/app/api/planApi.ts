import * as v from 'valibot';
import type { PlanCalls } from '../../shared/contract/planCalls';
import { meetingNotes } from '../meetingNotes';
import { loadPlan, recordPlan } from '../planFollowUp';
import { civilDay, fileSent, type Handlers, periodId, shortText, text } from './handler';

export const planApi: Handlers<keyof PlanCalls> = {
  'plan.load': { runsAs: 'staff', args: v.object({ period: periodId }), run: loadPlan },
  'plan.record': {
    runsAs: 'staff',
    args: v.object({
      period: periodId,
      no: v.pipe(v.number(), v.integer(), v.minValue(1)),
      programme: text,
      status: v.picklist(['done', 'underway', 'notDone']),
      progress: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
      date: v.union([v.literal(''), civilDay]),
      note: v.pipe(text, v.maxLength(2000)),
      evidence: shortText,
      photo: v.nullable(fileSent),
    }),
    run: recordPlan,
  },
  'meeting.notes': { runsAs: 'staff', args: v.object({ period: periodId }), run: meetingNotes },
};
