import * as v from 'valibot';
import type { ElementCode } from '../../domain/survey/element';
import type { ComplaintCalls } from '../../shared/contract/complaintCalls';
import { loadComplaints, saveComplaint } from '../complaints/complaints';
import { type Handlers, periodId, shortText } from './handler';

const day = v.pipe(v.string(), v.isoDate());

export const complaintsApi: Handlers<keyof ComplaintCalls> = {
  'complaints.load': { runsAs: 'staff', args: v.object({ period: periodId }), run: loadComplaints },
  'complaints.save': {
    runsAs: 'staff',
    args: v.object({
      no: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
      date: day,
      channel: v.picklist(['counter', 'box', 'lapor', 'whatsapp', 'form', 'other']),
      text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000)),
      element: v.nullable(v.custom<ElementCode>((given) => /^U[1-9]\d?$/.test(String(given)))),
      person: shortText,
      status: v.picklist(['done', 'underway', 'notDone']),
      doneOn: v.union([v.literal(''), day]),
      answer: v.pipe(v.string(), v.trim(), v.maxLength(5000)),
      origin: v.pipe(v.string(), v.maxLength(200)),
    }),
    run: saveComplaint,
  },
};
