import type { Api } from '../api';
import { clockCalls } from './clock/clockCalls';
import { driveCalls } from './drive/driveCalls';
import { formCalls } from './form/formCalls';
import type { Handlers } from './handlers';
import { ledgerCalls } from './ledger/ledgerCalls';
import { mailCalls } from './mail/mailCalls';
import { officeCalls } from './officeCalls';
import { tourCalls } from './tour/tourCalls';
import { workbookCalls } from './workbook/workbookCalls';

/** Every method of the contract and what the server does for it. */
export const calls: Handlers<Api> = {
  ...officeCalls,
  ...workbookCalls,
  ...driveCalls,
  ...mailCalls,
  ...formCalls,
  ...clockCalls,
  ...ledgerCalls,
  ...tourCalls,
};
