import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { office, officials, people } from '../../local/demo/cast';
import { readInput } from '../../local/demo/inputTable';
import { openStage } from '../../local/demo/stage';
import { createRuntime, type Runtime } from '../../local/runtime';

const root = join(__dirname, '..', '..');
const period = '2021-S1';
let dir: string;
let guardian = '';

/** An office that locked its data on Thursday, 1 July 2021: the draft is due on the 2nd. */
beforeAll(() => {
  const stage = openStage(join(root, 'dist'), period);
  guardian = stage.guardian;
  stage.page('owner').rpc('setup.run', office);
  stage.page('owner').rpc('setup.officials', { officials });
  const input = readInput(
    join(root, 'test', 'data', 'responses', 'kecamatan-2020-2021.csv'),
    'questionnaire',
  );
  const page = stage.page('pelaksana');
  page.rpc('import.commit', input);
  page.rpc('data.lock', { ...page.at(period), shortfallReason: 'Warga belum terbiasa.' });
  stage.guardianPage().rpc('setup.guardian', {
    officeUrl: `https://docs.google.com/spreadsheets/d/${stage.workbook}/edit`,
  });
  dir = mkdtempSync(join(tmpdir(), 'eskm-digest-'));
  stage.runtime.save(dir);
}, 120_000);

afterAll(() => rmSync(dir, { recursive: true, force: true }));

const opened = (): Runtime => {
  const runtime = createRuntime({ dir, user: people.owner, machineLimit: 10 * 60_000 });
  runtime.state.clock.now = Date.UTC(2021, 6, 2, 2);
  return runtime;
};

const look = (runtime: Runtime): void => {
  runtime.call('guardianOnTimer_', [{}], { container: guardian, user: people.owner, via: 'editor' });
};

const reminders = ({ state }: Runtime) =>
  state.mails.filter(({ subject }) => subject.includes('menunggu Anda'));

test('given a draft due today, when the guardian looks all day, then the Pelaksana has one mail', () => {
  const runtime = opened();
  look(runtime);
  runtime.state.clock.now += 3_600_000;
  look(runtime);
  expect(reminders(runtime).map(({ to, body }) => [to, body.includes('Langkah 2 dari 8')])).toEqual([
    [[people.pelaksana], true],
  ]);
});

test('given the guardian died at any call, when it looks again, then nobody is reminded twice', () => {
  for (let call = 3; ; call += 9) {
    const runtime = opened();
    runtime.killAt(call);
    let died = false;
    try {
      look(runtime);
    } catch {
      died = true;
    }
    if (!died) return;
    runtime.state.clock.now += 600_000;
    look(runtime);
    expect({ call, reminders: reminders(runtime).length <= 1 }).toEqual({ call, reminders: true });
  }
});
