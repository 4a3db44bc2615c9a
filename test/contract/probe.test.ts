import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRuntime, type Runtime } from '../../local/runtime';

const root = join(__dirname, '..', '..');
type Findings = { clauses: number; done: number; differences: { id: string; found: unknown }[] };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eskm-probe-'));
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  execFileSync(process.execPath, [tsx, join(root, 'build', 'probe.ts'), folder], { cwd: root });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const probed = (runtime: Runtime): Findings => {
  for (let run = 0; run < 20; run += 1) {
    const findings = runtime.call('runProbe') as Findings;
    if (findings.done === findings.clauses) return findings;
  }
  throw new Error('The probe never ends');
};

test('given the folder of the probe, when it is run until done, then every clause was tried and none differs here', () => {
  const runtime = createRuntime({ user: 'pemilik@gmail.com', machineLimit: 10 * 60_000 });
  runtime.load(folder);
  const findings = probed(runtime);
  expect(findings.clauses).toBeGreaterThan(100);
  expect(findings.differences).toEqual([]);
  const left = Object.values(runtime.state.drive.items).filter(
    ({ name, trashed }) => name.startsWith('Probe ') && !trashed,
  );
  expect(left).toEqual([]);
}, 120_000);

test('given a service that behaves otherwise, when it is probed, then the difference is printed with what was found', () => {
  const runtime = createRuntime({ user: 'pemilik@gmail.com', machineLimit: 10 * 60_000 });
  const project = runtime.load(folder);
  // Without the permission to use forms, Google refuses what the clauses on forms ask.
  const code = readFileSync(join(folder, 'Code.js'), 'utf8');
  expect(code).toContain('runProbe');
  runtime.grantScopes('pemilik@gmail.com', project, [
    'https://www.googleapis.com/auth/spreadsheets',
    'https://www.googleapis.com/auth/drive',
    'https://www.googleapis.com/auth/documents',
  ]);
  const { differences } = probed(runtime);
  expect(differences.length).toBeGreaterThan(5);
  expect(JSON.stringify(differences.map(({ found }) => found))).toContain('permissions are not sufficient');
}, 120_000);
