import * as v from 'valibot';
import type { DocumentCalls } from '../../shared/contract/documentCalls';
import { loadEvaluation, saveEvaluation } from '../evaluation';
import { finaliseReport } from '../finaliseReport';
import { loadPictures } from '../loadPictures';
import { makeControlSheet } from '../makeControlSheet';
import { makeDraft } from '../makeDraft';
import { makeLetter } from '../makeLetter';
import { makeMeetingSheet } from '../makeMeetingSheet';
import { makePrintSet } from '../makePrintSet';
import { previewLetter } from '../preview/previewLetter';
import { previewPictures, previewTemplate } from '../preview/previewTemplate';
import { submitDraft } from '../submitDraft';
import { civilDay, type Handlers, onPeriod, periodId, picturesSent, shortText, text } from './handler';

const planItem = v.object({
  element: shortText,
  programme: v.pipe(text, v.maxLength(1000)),
  quarters: v.pipe(v.array(v.picklist([1, 2, 3, 4])), v.maxLength(4)),
  personInCharge: shortText,
});

const website = v.object({
  ikm: v.pipe(v.number(), v.minValue(25), v.maxValue(100)),
  explanation: text,
});

const preview = { period: periodId, data: v.picklist(['period', 'example']) };

export const documentsApi: Handlers<keyof DocumentCalls> = {
  'report.pictures': { runsAs: 'staff', args: v.object({ period: periodId }), run: loadPictures },
  'template.pictures': { runsAs: 'staff', args: v.object(preview), run: previewPictures },
  'template.preview': {
    runsAs: 'staff',
    args: v.object({ ...preview, pictures: picturesSent }),
    run: previewTemplate,
  },
  'letter.preview': { runsAs: 'staff', args: v.object({ period: periodId }), run: previewLetter },
  'draft.make': { runsAs: 'staff', args: v.object({ ...onPeriod, pictures: picturesSent }), run: makeDraft },
  'draft.submit': {
    runsAs: 'staff',
    args: v.object({ ...onPeriod, website: v.optional(website) }),
    run: submitDraft,
  },
  'evaluation.load': { runsAs: 'staff', args: v.object({ period: periodId }), run: loadEvaluation },
  'evaluation.save': {
    runsAs: 'staff',
    args: v.object({
      period: periodId,
      evaluation: text,
      decisions: v.pipe(v.array(text), v.maxLength(30)),
      plan: v.pipe(v.array(planItem), v.maxLength(60)),
    }),
    run: saveEvaluation,
  },
  'report.finalise': {
    runsAs: 'staff',
    args: v.object({ ...onPeriod, pictures: picturesSent }),
    run: finaliseReport,
  },
  'letter.make': {
    runsAs: 'staff',
    args: v.object({
      ...onPeriod,
      number: shortText,
      date: civilDay,
      addressee: shortText,
      addresseePlace: shortText,
      numbering: v.optional(v.picklist(['typed', 'register', 'atSigning'])),
      request: v.optional(v.nullable(v.pipe(v.number(), v.integer()))),
    }),
    run: makeLetter,
  },
  'meeting.make': { runsAs: 'staff', args: v.object({ period: periodId }), run: makeMeetingSheet },
  'print.make': { runsAs: 'staff', args: v.object({ period: periodId }), run: makePrintSet },
  'controlSheet.make': { runsAs: 'staff', args: v.object({ period: periodId }), run: makeControlSheet },
};
