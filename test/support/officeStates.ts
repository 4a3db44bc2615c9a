import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { acts } from '../../local/demo/acts';
import { people } from '../../local/demo/cast';
import { readInput } from '../../local/demo/inputTable';
import { openPage, type Page } from '../../local/demo/page';
import { openStage, type Stage } from '../../local/demo/stage';
import { type DrivePerson, drivePerson } from '../../local/host/drivePerson';
import { createRuntime, type Runtime } from '../../local/runtime';

const root = join(__dirname, '..', '..');
export const dist = join(root, 'dist');

/** Named after what is done next: `lock` = data not yet locked, `decide` = step 3 is due, … */
export const moments = [
  'setup',
  'lock',
  'draft',
  'decide',
  'finalise',
  'initial',
  'verify',
  'letter',
  'approve',
  'send',
  'archive',
  'archived',
] as const;
export type Moment = (typeof moments)[number];

/** Which act of the demonstration each moment stands before; acts of returns are left out. */
const before: readonly (readonly [Moment, RegExp])[] = [
  ['setup', /menyiapkan buku kerja kantor/],
  ['lock', /mengunci data/],
  ['draft', /menyusun draf laporan/],
  ['decide', /menetapkan evaluasi/],
  ['finalise', /mengekspor PDF/],
  ['initial', /memberi paraf di kolomnya/],
  ['verify', /memberi paraf, lalu memverifikasi/],
  ['letter', /menaruhnya di Meja Camat/],
  ['approve', /ke 2 Disahkan/],
  ['send', /mencatat nomor SRIKANDI/],
  ['archive', /mengarsipkan/],
];

const passedOver = /embalikan|Revisi|yang benar/;

export type OfficeAt = {
  readonly runtime: Runtime;
  readonly workbook: string;
  readonly guardian: string;
  readonly period: string;
  page(person: keyof typeof people): Page;
  hands(person: keyof typeof people): DrivePerson;
  /** One round of the guardian, at the next full hour. */
  guard(): void;
};

const period = '2021-S1';

/** One folder per version of what ships, as it was when this test began: states of another bundle are never used. */
const folder = ((): string => {
  const own = process.env.ESKM_STATES;
  if (own) return own;
  const bundle = createHash('sha256')
    .update(readFileSync(join(dist, 'Code.js')))
    .digest('hex')
    .slice(0, 12);
  return join(root, 'node_modules', '.cache', 'eskm-states', bundle);
})();

const guardOf = (runtime: Runtime, guardian: string): void => {
  // At nights and weekends the guardian looks on the full hour only.
  runtime.state.clock.now = (Math.floor(runtime.state.clock.now / 3_600_000) + 1) * 3_600_000;
  runtime.call('guardianOnTimer_', [{}], { container: guardian, user: people.owner, via: 'editor' });
};

/** Plays the SOP once, without returns, keeping the whole state before each act. Seconds; done once per bundle. */
const playAll = (into: string): void => {
  const stage = openStage(dist, period);
  const quiet: Stage = {
    ...stage,
    pass: () => guardOf(stage.runtime, stage.guardian),
    nextMorning: () => {
      stage.runtime.state.clock.now += 24 * 3_600_000;
    },
  };
  const keep = (moment: Moment) => stage.runtime.save(join(into, moment));
  let initialled = false;
  for (const act of acts(
    readInput(join(root, 'test', 'data', 'responses', 'kecamatan-2020-2021.csv'), 'questionnaire'),
  )) {
    const moment = before.find(([, words]) => words.test(act.what))?.[0];
    if (moment !== undefined) keep(moment);
    if (passedOver.test(act.what)) continue;
    // The demonstration initials twice, because its Sekcam returns the report in between.
    if (moment === 'verify' && !initialled) throw new Error('The demonstration has changed');
    if (moment === 'initial') initialled = true;
    if (moment === 'verify') {
      const page = stage.page('sekcam');
      const { items } = page.rpc<{ items: { item: string }[] }>('report.checklist', { period });
      page.rpc('report.verify', {
        ...page.at(period),
        checklist: items.map(({ item }) => ({ item, checked: true })),
      });
      continue;
    }
    act.run(quiet, () => undefined);
  }
  guardOf(stage.runtime, stage.guardian);
  keep('archived');
};

const ensureStates = (): string => {
  const at = folder;
  if (existsSync(at)) return at;
  const making = `${at}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  playAll(making);
  // Two test files may have played at once: whoever is first has made it.
  if (!existsSync(at)) renameSync(making, at);
  return at;
};

/** The demonstration's office as it stands at a moment; every call gives a copy of its own. */
export const officeAt = (moment: Moment): OfficeAt => {
  const runtime = createRuntime({
    dir: join(ensureStates(), moment),
    user: people.owner,
    machineLimit: 10 * 60_000,
  });
  const book = (name: string): string => {
    const project = Object.values(runtime.state.projects).find(
      ({ containerId }) =>
        containerId !== null && runtime.state.drive.items[containerId]?.name.startsWith(name),
    );
    if (project?.containerId == null) throw new Error(`There is no workbook ${name}`);
    if (process.env.ESKM_STATES) runtime.rewriteScript(project, dist, { user: people.owner });
    return project.containerId;
  };
  const [workbook, guardian] = [book('E-SKM'), book('Penjaga')];
  return {
    runtime,
    workbook,
    guardian,
    period,
    page: (person) => openPage(runtime, people[person], workbook),
    hands: (person) => drivePerson(runtime.state, people[person]),
    guard: () => guardOf(runtime, guardian),
  };
};
