import { localDate } from '../domain/deadline/instant';
import { type Audit, audit } from '../domain/log/audit';
import type { LogRow } from '../domain/log/verifyChain';
import { heldPostOn } from '../domain/official/identify';
import { notOpened } from '../domain/workflow/evolve';
import type { PeriodState } from '../domain/workflow/state';
import type { Office } from './office';
import { zoneOf } from './settings';
import type { Ports } from './world';

/** The record as everybody judges it, and the raw rows behind it. */
export type OfficeRecord = Audit & { readonly rows: readonly LogRow[] };

/** Hashes of the guardian's own acts, kept where only the owner can write: anything else signed "Penjaga" is forged. */
export const guardianActs = (office: Office): ReadonlySet<string> =>
  new Set((office.settings.guardianActs ?? '').split(' ').filter((hash) => hash !== ''));

/**
 * Reads log and cells (two calls) and judges them: chain, countersigning cells, who held which post on the day, the
 * guardian's own acts. What doesn't stand moves nothing and is named.
 */
export const readRecord = (world: Pick<Ports, 'log' | 'cells'>, office: Office): OfficeRecord => {
  const rows = world.log.read();
  const zone = zoneOf(office.settings);
  const judged = audit({
    rows,
    cells: world.cells.read(),
    guardianBooked: guardianActs(office),
    configOf: () => office.config,
    heldPost: (email, role, at) => heldPostOn(office.officials, email, role, localDate(at, zone)),
  });
  return { ...judged, rows };
};

export const stateIn = (record: Pick<OfficeRecord, 'states'>, period: string): PeriodState =>
  record.states.get(period) ?? notOpened(period);
