import { compareMirror } from '../../domain/log/compareMirror';
import type { IntegrityFinding } from '../../domain/log/finding';
import { periodOfDate } from '../../domain/period/period';
import { notOpened } from '../../domain/workflow/evolve';
import { standingMarks } from '../../domain/workflow/lapse';
import type { PeriodState } from '../../domain/workflow/state';
import { integrityFindingSentence } from '../../shared/messages/integrityFinding';
import { readCellChoice } from '../../shared/sop/cellChoices';
import { showState } from '../act';
import { periodInProgress } from '../home/progress';
import { type Office, readOffice } from '../office';
import { copyDaysOff } from '../officeCalendar';
import type { RawTable } from '../ports/responses';
import { readRecord } from '../record';
import { refreshHome } from '../refreshFlow';
import { periodKindOf, zoneOf } from '../settings';
import type { GuardianWorld } from '../world';
import { archivePeriods } from './archivePeriods';
import { decideCell } from './decideCell';
import { countWaits, keepProgress } from './keepProgress';
import { mirrorLog } from './mirrorLog';
import { rememberTampering, tamperingSince } from './rememberTampering';
import { restoreLog } from './restoreLog';
import { digestWaits, sendDigests } from './sendDigests';
import { sendReceipts } from './sendReceipts';
import { nothingChanged, showHeartbeat, sightNow } from './sight';
import { watchContent } from './watchContent';
import { watchDesk } from './watchDesk';
import { answersWait, watchAccess, watchAnswers } from './watchOffice';

type Looked = {
  readonly states: ReadonlyMap<string, PeriodState>;
  readonly findings: readonly IntegrityFinding[];
  /** How many rows the log had. */
  readonly rows: number;
};

const nothing: Looked = { states: new Map(), findings: [], rows: 0 };

/** Judges the record, books what is new, and compares with everything only the guardian knows. */
const lookAtRecord = (world: GuardianWorld): Looked => {
  // Read again: the guardian's own acts are noted in the settings as it goes.
  const office = readOffice(world);
  if (!office.ok) return nothing;
  const before = readRecord(world, office.value);
  const restored = restoreLog(world, before.rows, world.book.mirrored());
  const record = restored === 0 ? before : readRecord(world, office.value);
  const lookedBefore = world.book.get('lastRun');
  mirrorLog(world, record.rows, world.book.mirrored(), lookedBefore === '' ? null : lookedBefore);
  const events = record.rows.flatMap(({ event }) => (event === null ? [] : [event]));
  const { findings } = compareMirror(events, world.book.mirrored());
  if (restored > 0) rememberTampering(world, zoneOf(office.value.settings), restored, before.findings);
  return { states: record.states, findings: [...record.findings, ...findings], rows: record.rows.length };
};

/**
 * Cells against what stands. What answers a standing signature stays; a choice at the step under way is decided, in
 * case the edit trigger missed it (Google drops some); everything else has lapsed and is emptied, so that it can be
 * chosen anew.
 */
const settleCells = (
  world: GuardianWorld,
  office: Office,
  states: ReadonlyMap<string, PeriodState>,
): void => {
  for (const cell of world.choices.chosen()) {
    const state = states.get(cell.period);
    if (state === undefined || state.stage === 'notOpened') continue;
    if (standingMarks(state.steps[cell.step]).some((mark) => mark.role === cell.role)) continue;
    const choice = readCellChoice(cell.text, cell.step, cell.role, office.config);
    if (choice !== null && state.stage === 'underWay' && state.current === cell.step)
      decideCell(world, cell, null);
    else world.choices.clear(cell, '');
  }
};

/**
 * Drive doesn't promise to tell that answers came in: once an hour they are counted although nothing seems changed.
 */
const countAgain = (world: GuardianWorld, office: Office): void => {
  try {
    const { states } = readRecord(world, office);
    keepProgress(world, office, states);
    showHome(world, office, states);
  } catch (error) {
    world.faults.record('guardian progress', error);
  }
};

/** Between two reports `Beranda` shows the period that is being collected. */
const showHome = (world: GuardianWorld, office: Office, states: ReadonlyMap<string, PeriodState>): void => {
  const under = [...states.values()].filter((state) => state.stage === 'underWay' && state.current !== null);
  const running = periodOfDate(periodKindOf(office.settings), world.clock.today());
  const wanted = periodInProgress(world.settings.read()) ?? running.id;
  refreshHome(world, office, under.at(-1) ?? notOpened(wanted));
};

/**
 * The guardian's look every ten minutes: the record, the cells, the Camat's desk, receipts; once a day what changes
 * slowly. Ends with its heartbeat. Each part that breaks is logged and named, and doesn't stop the others.
 */
export const runGuardian = (world: GuardianWorld): void => {
  const quiet = !digestWaits(world) && nothingChanged(world);
  if (quiet && !countWaits(world)) return;
  const office = readOffice(world);
  if (!office.ok) return;
  if (quiet) {
    countAgain(world, office.value);
    return;
  }
  const faults: string[] = [];
  const part = (name: string, work: () => void): void => {
    try {
      work();
    } catch (error) {
      faults.push(world.faults.record(`guardian ${name}`, error));
    }
  };
  let looked: Looked = nothing;
  part('record', () => {
    looked = lookAtRecord(world);
  });
  part('choices', () => settleCells(world, office.value, looked.states));
  let desk: readonly string[] = [];
  part('desk', () => {
    desk = watchDesk(world, office.value, looked.states);
  });
  part('archive', () => {
    archivePeriods(world, office.value, looked.states);
  });
  part('booking', () => {
    // What the guardian itself did just now is booked in the same run.
    if (world.log.read().length !== looked.rows) looked = lookAtRecord(world);
  });
  part('receipts', () => sendReceipts(world));
  part('digests', () => {
    sendDigests(world, office.value, looked.states);
  });
  const said: string[] = [];
  let seen = looked.states;
  part('content', () => {
    const watched = watchContent(world, office.value, looked.states);
    seen = watched.states;
    said.push(...watched.findings);
  });
  part('days off', () => copyDaysOff(world));
  // Many rows take minutes to read: whoever wants them all in this run shares one reading.
  let tables: readonly RawTable[] | null = null;
  part('answers', () => {
    if (!answersWait(world, looked.states)) return;
    tables = world.responses.read();
    watchAnswers(world, office.value, looked.states, tables);
  });
  part('progress', () => keepProgress(world, office.value, looked.states, tables));
  part('texts', () => {
    for (const state of seen.values()) if (state.stage === 'underWay') showState(world, office.value, state);
    showHome(world, office.value, seen);
  });
  part('access', () => {
    said.push(...watchAccess(world, office.value));
  });

  const zone = zoneOf(office.value.settings);
  const sentences = [
    ...tamperingSince(world),
    ...looked.findings.map((one) => integrityFindingSentence(one, zone)),
    ...desk,
    ...said,
  ];
  const shown = showHeartbeat(
    world,
    office.value.settings,
    JSON.stringify([...new Set(sentences)].slice(0, 40)),
  );
  world.book.put({
    lastRun: world.clock.now(),
    // A cell holds 50 000 characters: a flood of forged rows must not silence the guardian.
    findings: JSON.stringify([...faults, ...sentences].slice(0, 100)),
    sight: faults.length > 0 ? '' : sightNow(world, seen, shown),
  });
};
