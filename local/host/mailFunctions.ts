import { findAccount } from '../model/account';
import type { HostFunctions } from '../realm/context';
import { quotaLeft } from './quotas';
import type { ExecutionRecord, World } from './world';

/** What MailApp asks of Node. */
export function mailFunctions(world: World, record: ExecutionRecord): Pick<HostFunctions, 'quotaLeft'> {
  return {
    quotaLeft(name) {
      const account = findAccount(world.state.accounts, record.user);
      return account === undefined ? 0 : quotaLeft(world.state, account, name);
    },
  };
}
