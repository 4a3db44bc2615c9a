import * as v from 'valibot';
import type { HomeCalls } from '../../shared/contract/homeCalls';
import { loadHome } from '../home/loadHome';
import { newestVersion } from '../home/newestVersion';
import { type Handlers, periodId } from './handler';

export const homeApi: Handlers<keyof HomeCalls> = {
  'home.load': {
    runsAs: 'staff',
    args: v.object({ period: v.nullable(periodId) }),
    run: (world, { period }) => loadHome(world, period),
  },
  'home.version': { runsAs: 'staff', args: v.object({ period: periodId }), run: newestVersion },
};
