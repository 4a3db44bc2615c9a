import * as v from 'valibot';
import type { DataCalls } from '../../shared/contract/dataCalls';
import { commitImport, previewImport, undoImport } from '../data/importTable';
import { lockData } from '../data/lockData';
import { reopenData } from '../data/reopenData';
import { reviewData } from '../data/reviewData';
import { setAside } from '../data/setAside';
import { type Handlers, onPeriod, periodId, shortText, text } from './handler';

const importTable = v.object({
  fileName: v.pipe(shortText, v.minLength(1)),
  order: v.picklist(['element', 'questionnaire']),
  rows: v.pipe(
    v.array(
      v.object({
        line: v.pipe(v.number(), v.integer(), v.minValue(1)),
        cells: v.pipe(
          v.array(v.union([v.pipe(v.string(), v.maxLength(5000)), v.number()])),
          v.maxLength(100),
        ),
      }),
    ),
    v.maxLength(20_000),
  ),
});

export const dataApi: Handlers<keyof DataCalls> = {
  'import.preview': { runsAs: 'staff', args: importTable, run: previewImport },
  'import.commit': { runsAs: 'staff', args: importTable, run: commitImport },
  'import.undo': {
    runsAs: 'staff',
    args: v.object({ batch: v.pipe(v.string(), v.regex(/^[0-9a-f]{10}$/)) }),
    run: (world, { batch }) => undoImport(world, batch),
  },
  'data.lock': { runsAs: 'staff', args: v.object({ ...onPeriod, shortfallReason: text }), run: lockData },
  'data.review': { runsAs: 'staff', args: v.object({ period: periodId }), run: reviewData },
  'data.setAside': {
    runsAs: 'staff',
    args: v.object({
      ...onPeriod,
      ids: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.minLength(1), v.maxLength(100)),
      reason: shortText,
      include: v.boolean(),
    }),
    run: setAside,
  },
  'data.reopen': { runsAs: 'staff', args: v.object({ ...onPeriod, reason: text }), run: reopenData },
};
