import type { Role } from '../../domain/workflow/role';
import type { CheckId, HealthState } from '../../shared/contract/healthCalls';
import type { Office } from '../office';
import type { SettingKey } from '../ports/settings';
import type { GuardianWorld, OwnerWorld } from '../world';

/** What the looks share: read once. */
export type CheckContext = {
  readonly world: OwnerWorld;
  readonly office: Office;
  readonly owner: string;
  /** Addresses that may write each post's column today. */
  readonly emails: Readonly<Record<Role, readonly string[]>>;
  readonly guardian: GuardianWorld | null;
};

export type Finding = {
  readonly state: HealthState;
  readonly says: string;
  readonly steps?: readonly string[];
  /** The button is of use now. */
  readonly repairable?: boolean;
};

export type Check = {
  readonly id: CheckId;
  /** Who can look: some things only the owner may see. */
  readonly looks: 'everyone' | 'owner';
  look(context: CheckContext): Finding;
  repair?(context: CheckContext): void;
};

export const good = (says: string): Finding => ({ state: 'good', says });
export const mendable = (says: string): Finding => ({ state: 'broken', says, repairable: true });
export const byHand = (says: string, steps: readonly string[]): Finding => ({ state: 'broken', says, steps });

export const idOf = ({ world }: CheckContext, key: SettingKey): string => world.settings.read()[key] ?? '';
