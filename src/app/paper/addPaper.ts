import { ok, type Result, refuse } from '../../domain/result';
import type { Args } from '../../shared/contract/contract';
import type { PaperRow } from '../../shared/contract/dataCalls';
import { questionsAbout } from '../../shared/questionnaire/questions';
import { actorOf, readOffice } from '../office';
import type { Problem } from '../problem';
import { elementsOf } from '../settings';
import type { StaffWorld } from '../world';
import { nextSerial, paperCells, typedSheets } from './paperRows';

type Added = { readonly batch: string; readonly added: number; readonly next: string };

const twice = (rows: readonly PaperRow[], known: readonly string[]): readonly string[] => {
  const seen = new Set(known);
  return rows.flatMap(({ serial }) => {
    if (seen.has(serial)) return [serial];
    seen.add(serial);
    return [];
  });
};

/** `K20210701090312`: when the batch was begun; the same second by two people is one batch, told apart by serial. */
const newBatch = (now: string): string => `K${now.replace(/\D/g, '').slice(0, 14)}`;

/**
 * Types paper sheets in, in one write. Anyone who holds a post may. Refused whole when a serial number stands in the
 * tab already, so that pressing twice adds nothing twice.
 */
export const addPaper = (
  world: StaffWorld,
  { batch: given, rows }: Args<'paper.add'>,
): Result<Added, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  const today = world.clock.today();
  if (rows.some(({ date }) => date > today)) return refuse({ kind: 'dateInFuture' });
  const elements = elementsOf(office.value.settings);
  const asked = questionsAbout(elements).length;
  const unlike = rows.find(({ answers }) => answers.length !== asked);
  if (unlike !== undefined) return refuse({ kind: 'answersLength', serial: unlike.serial, asked });
  const now = world.clock.now();
  const batch = given === '' ? newBatch(now) : given;
  const locked = world.lock.exclusively((): Result<Added, Problem> => {
    const standing = world.paper.read();
    const serials = typedSheets(standing, elements).map(({ serial }) => serial);
    const taken = twice(rows, serials);
    if (taken.length > 0) return refuse({ kind: 'serialTaken', serials: taken });
    const by = actor.value.email;
    world.paper.append(
      standing.length + 2,
      rows.map((row) => paperCells(row, { batch, by, at: now }, elements)),
    );
    return ok({
      batch,
      added: rows.length,
      next: nextSerial([...serials, ...rows.map(({ serial }) => serial)]),
    });
  });
  return locked.held ? locked.value : refuse({ kind: 'busy' });
};

/** Takes a batch back, or one sheet of it. What was locked with it shows as drift until step 1 is reopened. */
export const undoPaper = (
  world: StaffWorld,
  { batch, serial }: Args<'paper.undo'>,
): Result<{ readonly removed: number }, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  const locked = world.lock.exclusively(() => {
    const lines = typedSheets(world.paper.read(), elementsOf(office.value.settings))
      .filter((one) => one.batch === batch && (serial === '' || one.serial === serial))
      .map(({ line }) => line);
    world.paper.remove(lines);
    return lines.length;
  });
  if (!locked.held) return refuse({ kind: 'busy' });
  return locked.value === 0 ? refuse({ kind: 'unknownBatch', batch }) : ok({ removed: locked.value });
};
