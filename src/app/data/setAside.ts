import { boundsOf, parsePeriod } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import type { Command } from '../../domain/workflow/command';
import type { Args } from '../../shared/contract/contract';
import { act, readPeriod } from '../act';
import { readOffice } from '../office';
import type { Problem } from '../problem';
import type { StaffWorld } from '../world';

type Row = Args<'data.setAside'>['rows'][number];

/** A sheet that its respondent changed goes by another id: the decision on the old one is taken back with the new. */
const commandsFor = ({ id, said, instead }: Row, reason: string, include: boolean): readonly Command[] => {
  const before = instead === '' ? id : instead;
  const counted: Command = { action: 'includeResponse', response: before, reason };
  if (include) return [counted];
  const excluded: Command = { action: 'excludeResponse', response: id, said, reason };
  return before === id ? [excluded] : [counted, excluded];
};

/**
 * Pelaksana: doesn't count answers, or counts them again, each with its reason as an event of its own. Before Kunci
 * Data only; afterwards step 1 is reopened first. Opens the period where it isn't yet.
 */
export const setAside = (
  world: StaffWorld,
  { period: asked, expectedVersion, rows, reason, include }: Args<'data.setAside'>,
): Result<{ readonly changed: number }, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const period = parsePeriod(asked);
  if (!period.ok) return refuse({ kind: 'unknownPeriod', period: asked });
  const { state } = readPeriod(world, asked, office.value);
  const open: Command = { action: 'openPeriod', endsOn: boundsOf(period.value).to };
  const commands = rows.flatMap((row) => commandsFor(row, reason.trim(), include));
  const acted = act(world, {
    period: asked,
    expectedVersion,
    commands: state.stage === 'notOpened' ? [open, ...commands] : commands,
    content: {},
  });
  return acted.ok ? ok({ changed: rows.length }) : acted;
};
