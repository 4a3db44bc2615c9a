import { localDate } from '../../domain/deadline/instant';
import { audit } from '../../domain/log/audit';
import { compareMirror } from '../../domain/log/compareMirror';
import type { IntegrityFinding } from '../../domain/log/finding';
import { heldPostOn } from '../../domain/official/identify';
import { standingMarks } from '../../domain/workflow/lapse';
import type { PeriodState } from '../../domain/workflow/state';
import { integrityFindingSentence } from '../../shared/messages/integrityFinding';
import { showState } from '../act';
import { type Office, readOffice } from '../office';
import { zoneOf } from '../settings';
import type { GuardianWorld } from '../world';
import { archivePeriods } from './archivePeriods';
import { decideCell } from './decideCell';
import { mirrorLog } from './mirrorLog';
import { runDaily } from './runDaily';
import { sendReceipts } from './sendReceipts';
import { watchDesk } from './watchDesk';

type Looked = {
  readonly states: ReadonlyMap<string, PeriodState>;
  readonly findings: readonly IntegrityFinding[];
};

/** Books what is new, then judges the whole record with everything only the guardian knows. */
const lookAtRecord = (world: GuardianWorld, office: Office): Looked => {
  const rows = world.log.read();
  const lookedBefore = world.book.get('lastRun');
  const before = world.book.mirrored();
  mirrorLog(world, rows, before, lookedBefore === '' ? null : lookedBefore);
  const mirror = world.book.mirrored();
  const zone = zoneOf(office.settings);
  const guardianBooked = new Set(
    mirror.flatMap(({ event }) => (event?.role === 'guardian' ? [event.hash] : [])),
  );
  const judged = audit({
    rows,
    cells: world.cells.read(),
    guardianBooked,
    configOf: () => office.config,
    heldPost: (email, role, at) => heldPostOn(office.officials, email, role, localDate(at, zone)),
  });
  const events = rows.flatMap(({ event }) => (event === null ? [] : [event]));
  return { states: judged.states, findings: [...judged.findings, ...compareMirror(events, mirror).findings] };
};

/** A choice that no standing signature answers any more (after a return) is emptied, so that it can be made anew. */
const clearLapsedChoices = (world: GuardianWorld, states: ReadonlyMap<string, PeriodState>): void => {
  for (const cell of world.choices.chosen()) {
    const state = states.get(cell.period);
    if (state === undefined || state.stage === 'notOpened') continue;
    const stands = standingMarks(state.steps[cell.step]).some((mark) => mark.role === cell.role);
    if (!stands && state.current !== cell.step) world.choices.clear(cell, '');
  }
};

/** Choices that the edit trigger missed: Google drops some, and a phone may have been offline. */
const decideWaitingChoices = (world: GuardianWorld, states: ReadonlyMap<string, PeriodState>): number => {
  let decided = 0;
  for (const cell of world.choices.chosen()) {
    const state = states.get(cell.period);
    if (state === undefined || state.stage !== 'underWay' || state.current !== cell.step) continue;
    const stands = standingMarks(state.steps[cell.step]).some((mark) => mark.role === cell.role);
    if (!stands && decideCell(world, cell, null).ok) decided += 1;
  }
  return decided;
};

/**
 * The guardian's look every ten minutes: the record, the cells, the Camat's desk, receipts; once a day what changes
 * slowly. Ends with its heartbeat. Each part that breaks is logged and named, and doesn't stop the others.
 */
export const runGuardian = (world: GuardianWorld): void => {
  const office = readOffice(world);
  if (!office.ok) return;
  const faults: string[] = [];
  const part = (name: string, work: () => void): void => {
    try {
      work();
    } catch (error) {
      faults.push(world.faults.record(`guardian ${name}`, error));
    }
  };
  let looked: Looked = { states: new Map(), findings: [] };
  part('record', () => {
    looked = lookAtRecord(world, office.value);
  });
  part('choices', () => {
    clearLapsedChoices(world, looked.states);
    decideWaitingChoices(world, looked.states);
  });
  let desk: readonly string[] = [];
  part('desk', () => {
    desk = watchDesk(world, office.value, looked.states);
  });
  part('archive', () => {
    archivePeriods(world, office.value, looked.states);
  });
  part('booking', () => {
    looked = lookAtRecord(world, office.value);
  });
  part('receipts', () => sendReceipts(world));
  part('texts', () => {
    for (const state of looked.states.values()) {
      if (state.stage === 'underWay') showState(world, office.value, state);
    }
  });
  part('daily', () => runDaily(world, office.value, looked.states));

  const zone = zoneOf(office.value.settings);
  const sentences = [...looked.findings.map((one) => integrityFindingSentence(one, zone)), ...desk];
  const now = world.clock.now();
  world.settings.put({
    guardianSeen: now,
    guardianFindings: JSON.stringify([...new Set(sentences)].slice(0, 40)),
  });
  world.book.put({ lastRun: now, findings: JSON.stringify([...sentences, ...faults]) });
};
