import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { letterhead, office, officials, people } from '../../demo/cast';
import { openPage } from '../../demo/page';
import { createRuntime, type Runtime } from '../../runtime';
import type { StartingPoint } from '../contract/office';
import { personas } from './cast';

import { sampleRespondents } from './form/sampleRespondents';
import type { Office } from './office';
import { WorkbenchRefusal } from './refusal';
import { loadOffice, saveOffice } from './store';
import { tourOffice } from './tour/tourOffice';

const HOUR = 3_600_000;

/** Nine o'clock in western Indonesia. */
const nine = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day, 2);

/** How a starting point is reached; `clock` in milliseconds since 1970. */
type Start = StartingPoint & {
  readonly clock: number;
  readonly prepare: (made: Office) => void;
};

/** The workbook and the form, as the owner sets them up. */
const setUpOffice = ({ runtime, workbook }: Office): void => {
  const owner = openPage(runtime, people.owner, workbook);
  owner.rpc('setup.run', office);
  owner.rpc('setup.officials', { officials });
  owner.rpc('setup.letterhead', letterhead);
  // The colleague who isn't among the officials was let into the workbook by hand, as offices do.
  const newcomer = personas.find(({ id }) => id === 'belum-terdaftar');
  if (newcomer) runtime.as(people.owner).DriveApp.getFileById(workbook).addEditor(newcomer.email);
};

/** The guardian, and its first round. */
const setUpGuardian = ({ runtime, workbook, guardian }: Office): void => {
  openPage(runtime, people.owner, guardian).rpc('setup.guardian', {
    officeUrl: `https://docs.google.com/spreadsheets/d/${workbook}/edit`,
  });
  runtime.fireDue(runtime.state.clock.now + HOUR);
};

const collect = ({ runtime }: Office, days: readonly number[]): void => {
  const form = Object.values(runtime.state.forms)[0];
  if (!form) throw new Error('The office has no form.');
  for (const day of days) {
    runtime.state.clock.now = day;
    sampleRespondents(runtime, form.publishedId, 10, 'Asia/Jakarta');
  }
};

/** An office whose forty citizens have answered in the course of the semester, on a morning. */
const collectedBy =
  (morning: number) =>
  (made: Office): void => {
    setUpOffice(made);
    collect(made, [nine(2026, 2, 10), nine(2026, 3, 17), nine(2026, 4, 22), nine(2026, 5, 20)]);
    // The guardian comes last: half a year of its rounds would be looked through for nothing.
    made.runtime.state.clock.now = morning - HOUR;
    setUpGuardian(made);
  };

const starts: readonly Start[] = [
  {
    id: tourOffice.id,
    name: tourOffice.name,
    about:
      'Hari terakhir semester, 40 warga sudah menjawab. Dituntun dari jawaban Anda sendiri sampai arsip.',
    clock: nine(2026, 1, 5),
    prepare: collectedBy(tourOffice.begins),
  },
  {
    id: 'siap',
    name: 'Siap mengumpulkan',
    about: 'Kantor sudah disiapkan pada awal semester; formulir terbit dan belum ada jawaban.',
    clock: nine(2026, 1, 5),
    prepare(made) {
      setUpOffice(made);
      setUpGuardian(made);
    },
  },
  {
    id: 'akhir-semester',
    name: 'Akhir semester',
    about: '40 warga sudah menjawab. Hari ini hari kerja pertama setelah semester berakhir: langkah 1.',
    clock: nine(2026, 1, 5),
    prepare: collectedBy(nine(2026, 7, 1)),
  },
  {
    id: 'kosong',
    name: 'Belum disiapkan',
    about: 'Dua buku kerja kosong dengan skripnya; pemilik menyiapkan semuanya sendiri.',
    clock: nine(2026, 1, 5),
    prepare: () => undefined,
  },
];

const blank = (dist: string, start: Start): Office => {
  const runtime: Runtime = createRuntime({
    now: start.clock - HOUR,
    user: people.owner,
    machineLimit: 10 * 60_000,
  });
  for (const { email, name } of personas) runtime.addAccount({ email, name });
  const workbook = runtime.createSpreadsheet({ name: 'E-SKM Kecamatan Sukamaju', owner: people.owner });
  const guardian = runtime.createSpreadsheet({ name: 'Penjaga E-SKM Sukamaju', owner: people.owner });
  for (const container of [workbook, guardian])
    runtime.load(dist, { boundTo: container, owner: people.owner });
  return { runtime, workbook, guardian, began: start.name };
};

/** Whole or not at all: two processes may prepare the same at once, and the first one's stays. */
const keep = (made: Office, into: string): void => {
  const making = `${into}.${process.pid}`;
  saveOffice(made, making);
  try {
    renameSync(making, into);
  } catch {
    rmSync(making, { recursive: true, force: true });
  }
};

export type Starts = {
  readonly points: readonly StartingPoint[];
  /** The one a new workbench begins with. */
  readonly first: string;
  /** An office at a starting point; made once per version of what ships, then read. */
  prepare(id: string): Office;
};

/** `cache` is a folder that may be thrown away at any time. */
export const createStarts = (dist: string, cache: string): Starts => {
  const version = createHash('sha256')
    .update(readFileSync(join(dist, 'Code.js')))
    .update(readFileSync(__filename))
    .digest('hex')
    .slice(0, 12);
  return {
    points: starts.map(({ id, name, about }) => ({ id, name, about })),
    first: tourOffice.id,
    prepare(id) {
      const start = starts.find((one) => one.id === id);
      if (!start) throw new WorkbenchRefusal('Titik awal itu tidak dikenal.');
      const kept = join(cache, version, id);
      const known = loadOffice(kept, dist);
      if (known) return known;
      const made = blank(dist, start);
      start.prepare(made);
      keep(made, kept);
      // What older versions prepared is of no use any more.
      for (const other of readdirSync(cache))
        if (other !== version) rmSync(join(cache, other), { recursive: true, force: true });
      return made;
    },
  };
};
