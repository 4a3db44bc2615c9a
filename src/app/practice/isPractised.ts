import type { Method } from '../../shared/contract/contract';

/** Areas of the contract that belong to one SOP; whatever isn't named here stays out of a Latihan. */
const areas = [
  'home',
  'import',
  'data',
  'paper',
  'complaints',
  'index',
  'filter',
  'calculation',
  'report',
  'draft',
  'evaluation',
  'meeting',
  'plan',
  'letter',
  'letters',
  'incoming',
  'help',
  'controlSheet',
  'step',
  'archive',
  'correction',
  'receipt',
  'desk',
  'scan',
  'sending',
] as const;

export const isPractised = (method: Method): boolean => areas.some((area) => method.startsWith(`${area}.`));
