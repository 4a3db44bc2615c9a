import * as v from 'valibot';
import { checkIds, type HealthCalls } from '../../shared/contract/healthCalls';
import { checkHealth, repairHealth } from '../health/checkHealth';
import { moveSteps } from '../health/moveSteps';
import type { Handlers } from './handler';

export const healthApi: Handlers<keyof HealthCalls> = {
  'health.check': { runsAs: 'owner', args: v.object({}), run: (world) => checkHealth(world) },
  'health.move': {
    runsAs: 'owner',
    args: v.object({ to: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email(), v.maxLength(200)) }),
    run: moveSteps,
  },
  'health.repair': {
    runsAs: 'owner',
    args: v.object({ id: v.picklist(checkIds) }),
    run: (world, { id }) => repairHealth(world, id),
  },
};
