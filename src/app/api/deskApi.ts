import * as v from 'valibot';
import type { DeskCalls } from '../../shared/contract/deskCalls';
import { confirmScan, fileScan } from '../fileScan';
import { placeOnDesk } from '../placeOnDesk';
import { type Handlers, onPeriod, shortText, text } from './handler';

export const deskApi: Handlers<'desk.place' | keyof DeskCalls> = {
  'desk.place': { runsAs: 'staff', args: v.object(onPeriod), run: placeOnDesk },
  'scan.file': { runsAs: 'staff', args: v.object({ ...onPeriod, paperPlace: shortText }), run: fileScan },
  'scan.confirm': { runsAs: 'staff', args: v.object({ ...onPeriod, note: text }), run: confirmScan },
};
