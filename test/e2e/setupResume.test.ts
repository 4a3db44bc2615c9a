import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { office, people } from '../../local/demo/cast';
import { openPage } from '../../local/demo/page';
import { openStage } from '../../local/demo/stage';
import { createRuntime, type Runtime } from '../../local/runtime';
import { wholeOffice } from '../support/wholeOffice';

const dist = join(__dirname, '..', '..', 'dist');

/** Calls between two places at which the run dies. Every call is tried with ESKM_KILL_EVERY=1 (two minutes). */
const every = Number(process.env.ESKM_KILL_EVERY ?? 61);

let empty: string;
let [workbook, guardian] = ['', ''];

beforeAll(() => {
  const stage = openStage(dist, '2021-S1');
  [workbook, guardian] = [stage.workbook, stage.guardian];
  empty = mkdtempSync(join(tmpdir(), 'eskm-empty-'));
  stage.runtime.save(empty);
});

afterAll(() => rmSync(empty, { recursive: true, force: true }));

const opened = (): Runtime => createRuntime({ dir: empty, user: people.owner, machineLimit: 10 * 60_000 });

const setUp = (runtime: Runtime): unknown =>
  openPage(runtime, people.owner, workbook).rpc('setup.run', office);

const setUpGuardian = (runtime: Runtime): unknown =>
  openPage(runtime, people.owner, guardian).rpc('setup.guardian', {
    officeUrl: `https://docs.google.com/spreadsheets/d/${workbook}/edit`,
  });

/** Kills `run` at every n-th call of a fresh office until it gets through; answers how often it was killed. */
const killedAtEvery = (
  prepare: (runtime: Runtime) => void,
  run: (runtime: Runtime) => unknown,
  step: number,
  check: (call: number, runtime: Runtime) => void,
): number => {
  for (let call = 1, killed = 0; ; call += step, killed += 1) {
    const runtime = opened();
    prepare(runtime);
    runtime.killAt(call);
    try {
      run(runtime);
      return killed;
    } catch {
      run(runtime);
      check(call, runtime);
    }
  }
};

test('given setup was killed at any call, when it is run again, then the whole office is the same', () => {
  const whole = opened();
  setUp(whole);
  const wanted = wholeOffice(whole.state);
  const killed = killedAtEvery(
    () => undefined,
    setUp,
    every,
    (call, runtime) => expect({ call, office: wholeOffice(runtime.state) }).toEqual({ call, office: wanted }),
  );
  expect(killed).toBeGreaterThan(300 / every);
});

test('given the setup of the guardian was killed at any call, when it is run again, then both are the same', () => {
  const whole = opened();
  setUp(whole);
  setUpGuardian(whole);
  const wanted = wholeOffice(whole.state);
  const killed = killedAtEvery(setUp, setUpGuardian, Math.ceil(every / 2), (call, runtime) =>
    expect({ call, office: wholeOffice(runtime.state) }).toEqual({ call, office: wanted }),
  );
  expect(killed).toBeGreaterThan(0);
});

test('given an office that works, when setup is run again, then nothing is changed and nothing is doubled', () => {
  const runtime = opened();
  setUp(runtime);
  setUpGuardian(runtime);
  const before = wholeOffice(runtime.state);
  setUp(runtime);
  setUpGuardian(runtime);
  expect(wholeOffice(runtime.state)).toEqual(before);
});
