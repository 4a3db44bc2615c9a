import type { Role } from '../../domain/workflow/role';
import { practiceCast } from '../../shared/practice/practiceCast';
import type { GuardianWorld, StaffWorld } from '../world';

/** The practice office as one of its four made-up people sees it. */
export const practiceStaff = (world: GuardianWorld, role: Role): StaffWorld => {
  const { email } = practiceCast[role];
  return {
    ...world,
    runsAs: 'staff',
    identity: { ...world.identity, email: () => email, effectiveEmail: () => email },
  };
};
