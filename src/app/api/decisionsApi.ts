import * as v from 'valibot';
import { ok } from '../../domain/result';
import type { DecisionCalls } from '../../shared/contract/decisionCalls';
import { verificationChecklist } from '../../shared/sop/verificationChecklist';
import {
  approveReport,
  decideEvaluation,
  initialReport,
  recordReceipt,
  reopenArchive,
  reopenStep,
  returnStep,
  verifyReport,
} from '../decisions';
import { openCorrection } from '../letters/openCorrection';
import { civilDay, type Handlers, onPeriod, periodId, shortText, text } from './handler';

export const decisionsApi: Handlers<keyof DecisionCalls> = {
  'report.checklist': {
    runsAs: 'staff',
    args: v.object({ period: periodId }),
    run: () => ok({ items: verificationChecklist }),
  },
  'evaluation.decide': { runsAs: 'staff', args: v.object(onPeriod), run: decideEvaluation },
  'report.initial': { runsAs: 'staff', args: v.object(onPeriod), run: initialReport },
  'report.verify': {
    runsAs: 'staff',
    args: v.object({
      ...onPeriod,
      checklist: v.pipe(v.array(v.object({ item: text, checked: v.boolean() })), v.maxLength(50)),
    }),
    run: verifyReport,
  },
  'report.approve': { runsAs: 'staff', args: v.object(onPeriod), run: approveReport },
  'step.return': {
    runsAs: 'staff',
    args: v.object({ ...onPeriod, toStep: v.pipe(v.number(), v.integer()), note: text }),
    run: returnStep,
  },
  'step.reopen': {
    runsAs: 'staff',
    args: v.object({ ...onPeriod, step: v.pipe(v.number(), v.integer()), reason: text }),
    run: reopenStep,
  },
  'archive.reopen': { runsAs: 'staff', args: v.object({ ...onPeriod, reason: text }), run: reopenArchive },
  'correction.open': {
    runsAs: 'staff',
    args: v.object({
      ...onPeriod,
      toStep: v.pipe(v.number(), v.integer()),
      letter: shortText,
      reason: text,
      incoming: v.optional(
        v.nullable(
          v.object({
            from: v.pipe(shortText, v.minLength(1)),
            date: civilDay,
            received: civilDay,
            deadline: v.union([v.literal(''), civilDay]),
          }),
        ),
      ),
    }),
    run: openCorrection,
  },
  'receipt.record': {
    runsAs: 'staff',
    args: v.object({ ...onPeriod, date: v.pipe(v.string(), v.isoDate()), proof: shortText }),
    run: recordReceipt,
  },
};
