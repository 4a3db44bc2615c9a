import * as v from 'valibot';
import { checkIds, type HealthCalls } from '../../shared/contract/healthCalls';
import { checkHealth, repairHealth } from '../health/checkHealth';
import type { Handlers } from './handler';

export const healthApi: Handlers<keyof HealthCalls> = {
  'health.check': { runsAs: 'owner', args: v.object({}), run: (world) => checkHealth(world) },
  'health.repair': {
    runsAs: 'owner',
    args: v.object({ id: v.picklist(checkIds) }),
    run: (world, { id }) => repairHealth(world, id),
  },
};
