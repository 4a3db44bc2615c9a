import { createRuntime, type Runtime } from '../runtime';
import { people } from './cast';
import { openPage, type Page } from './page';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The office of the demonstration: a runtime, the two workbooks, everyone's page, and the clock. */
export type Stage = {
  readonly runtime: Runtime;
  readonly workbook: string;
  readonly guardian: string;
  readonly period: string;
  page(person: keyof typeof people): Page;
  guardianPage(): Page;
  /** Lets minutes pass; what is due fires. */
  pass(minutes: number): void;
  /** Nine o'clock of the next weekday (WIB). */
  nextMorning(): void;
};

/** First weekday after the semester's end, nine o'clock WIB: the day on which the SOP wants step 1 done. */
export const firstMorning = (period: string, { skipWeekend } = { skipWeekend: true }): number => {
  const year = Number(period.slice(0, 4));
  const months = period.endsWith('S1') ? 6 : 12;
  const morning = Date.UTC(year, months, 1, 2);
  return skipWeekend ? weekday(morning) : morning;
};

const weekday = (time: number): number => {
  const day = new Date(time).getUTCDay();
  return day === 6 ? time + 2 * DAY : day === 0 ? time + DAY : time;
};

export const openStage = (dist: string, period: string): Stage => {
  // A slow or busy machine must not end a run that Google would let go on.
  const runtime = createRuntime({ now: firstMorning(period), user: people.owner, machineLimit: 10 * 60_000 });
  const names = {
    owner: 'Akun E-SKM Sukamaju',
    pelaksana: 'Rani Kusuma',
    kasiYanum: 'Budi Santosa',
    sekcam: 'Siti Rahmawati',
    camat: 'Hasan Wibowo',
    regency: 'Bagian Organisasi',
  };
  for (const person of Object.keys(names) as (keyof typeof people)[])
    runtime.addAccount({ email: people[person], name: names[person] });
  const workbook = runtime.createSpreadsheet({ name: 'E-SKM Kecamatan Sukamaju', owner: people.owner });
  const guardian = runtime.createSpreadsheet({ name: 'Penjaga E-SKM Sukamaju', owner: people.owner });
  runtime.load(dist, { boundTo: workbook, owner: people.owner });
  runtime.load(dist, { boundTo: guardian, owner: people.owner });
  const pass = (minutes: number) => runtime.fireDue(runtime.state.clock.now + minutes * 60_000);
  return {
    runtime,
    workbook,
    guardian,
    period,
    page: (person) => openPage(runtime, people[person], workbook),
    guardianPage: () => openPage(runtime, people.owner, guardian),
    pass,
    nextMorning() {
      const now = runtime.state.clock.now;
      const today = now - (now % DAY);
      runtime.fireDue(weekday(today + DAY + 2 * HOUR));
    },
  };
};
