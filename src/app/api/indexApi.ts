import * as v from 'valibot';
import type { IndexCalls } from '../../shared/contract/indexCalls';
import { rewriteCalculation } from '../calculation/rewriteCalculation';
import { examine } from '../examine/examine';
import { resultPictures } from '../examine/resultPictures';
import { applyFilter } from '../filter/applyFilter';
import { filterOptions } from '../filter/filterOptions';
import { reportFilter } from '../filter/reportFilter';
import { filterSchema, saveFilter } from '../filter/savedFilters';
import { makeRecap } from '../recap/makeRecap';
import { checkFigures, loadReconciliation, saveReconciliation } from '../reconcile/reconcileWithWebsite';
import { fileSent, type Handlers, onPeriod, periodId, shortText, text } from './handler';

const figure = v.pipe(v.string(), v.trim(), v.maxLength(20));
const figures = v.object({
  counted: figure,
  ikm: figure,
  nrr: v.pipe(
    v.array(v.object({ code: v.pipe(v.string(), v.regex(/^U\d{1,2}$/)), value: figure })),
    v.maxLength(30),
  ),
});
const period = v.object({ period: periodId });

export const indexApi: Handlers<keyof IndexCalls> = {
  'filter.options': { runsAs: 'staff', args: period, run: filterOptions },
  'filter.apply': {
    runsAs: 'staff',
    args: v.object({ period: periodId, filter: filterSchema }),
    run: applyFilter,
  },
  'filter.save': {
    runsAs: 'staff',
    args: v.object({ name: shortText, filter: filterSchema }),
    run: saveFilter,
  },
  'filter.report': {
    runsAs: 'staff',
    args: v.object({ ...onPeriod, name: shortText, filter: v.nullable(filterSchema) }),
    run: reportFilter,
  },
  'reconcile.load': { runsAs: 'staff', args: period, run: loadReconciliation },
  'reconcile.check': { runsAs: 'staff', args: v.object({ period: periodId, figures }), run: checkFigures },
  'reconcile.save': {
    runsAs: 'staff',
    args: v.object({ period: periodId, figures, explanation: text, screenshot: v.nullable(fileSent) }),
    run: saveReconciliation,
  },
  'index.pictures': { runsAs: 'staff', args: period, run: resultPictures },
  'index.examine': { runsAs: 'staff', args: period, run: examine },
  'calculation.write': { runsAs: 'staff', args: period, run: rewriteCalculation },
  'recap.make': { runsAs: 'staff', args: period, run: makeRecap },
};
