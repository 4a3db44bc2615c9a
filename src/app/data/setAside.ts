import { boundsOf, parsePeriod } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import type { Command } from '../../domain/workflow/command';
import type { Args } from '../../shared/contract/contract';
import { act, readPeriod } from '../act';
import { readOffice } from '../office';
import type { Problem } from '../problem';
import type { StaffWorld } from '../world';

/**
 * Pelaksana: doesn't count answers, or counts them again, each with its reason as an event of its own. Before Kunci
 * Data only; afterwards step 1 is reopened first. Opens the period where it isn't yet.
 */
export const setAside = (
  world: StaffWorld,
  { period: asked, expectedVersion, ids, reason, include }: Args<'data.setAside'>,
): Result<{ readonly changed: number }, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const period = parsePeriod(asked);
  if (!period.ok) return refuse({ kind: 'unknownPeriod', period: asked });
  const { state } = readPeriod(world, asked, office.value);
  const open: Command = { action: 'openPeriod', endsOn: boundsOf(period.value).to };
  const action = include ? 'includeResponse' : 'excludeResponse';
  const commands = ids.map((response): Command => ({ action, response, reason: reason.trim() }));
  const acted = act(world, {
    period: asked,
    expectedVersion,
    commands: state.stage === 'notOpened' ? [open, ...commands] : commands,
    content: {},
  });
  return acted.ok ? ok({ changed: ids.length }) : acted;
};
