import * as v from 'valibot';
import { placeOnDesk } from '../placeOnDesk';
import { type Handlers, onPeriod } from './handler';

export const deskApi: Handlers<'desk.place'> = {
  'desk.place': { runsAs: 'staff', args: v.object(onPeriod), run: placeOnDesk },
};
