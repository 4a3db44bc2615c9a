import * as v from 'valibot';
import type { PracticeCalls } from '../../shared/contract/practiceCalls';
import { beginPractice, loadPractice, lookInPractice, removePractice } from '../practice/practice';
import type { Handlers } from './handler';

const nothing = v.object({});

export const practiceApi: Handlers<keyof PracticeCalls> = {
  'practice.load': { runsAs: 'trainee', args: nothing, run: (world) => loadPractice(world) },
  'practice.begin': { runsAs: 'trainee', args: nothing, run: (world) => beginPractice(world) },
  'practice.look': { runsAs: 'trainee', args: nothing, run: (world) => lookInPractice(world) },
  'practice.remove': { runsAs: 'trainee', args: nothing, run: (world) => removePractice(world) },
};
