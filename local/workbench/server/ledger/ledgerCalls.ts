import type { LedgerCalls } from '../../contract/ledger';
import { type Handlers, look } from '../handlers';
import { ledgerView } from './ledgerView';

export const ledgerCalls: Handlers<LedgerCalls> = {
  'ledger.view': look(({ acts }) => ledgerView(acts)),
};
