import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people } from '../../local/demo/cast';
import type { Runtime } from '../../local/runtime';
import { dist } from './officeStates';

/**
 * Google answers a blank address where it won't tell who is there, and may run a page of one account as another when
 * several are signed in (reference of `Session`); the runtime always tells the truth, so the shipped code is run here
 * with a `Session` that answers these addresses.
 */
export const answerAccounts = (
  runtime: Runtime,
  workbook: string,
  { active, effective = people.owner }: { readonly active: string; readonly effective?: string },
): void => {
  const folder = mkdtempSync(join(tmpdir(), 'eskm-session-'));
  cpSync(dist, folder, { recursive: true });
  const user = (email: string) => `() => ({ getEmail: () => ${JSON.stringify(email)} })`;
  const session = `globalThis.Session = { getActiveUser: ${user(active)}, getEffectiveUser: ${user(effective)} };`;
  writeFileSync(join(folder, 'Code.js'), `${readFileSync(join(dist, 'Code.js'), 'utf8')}\n${session}\n`);
  const project = Object.values(runtime.state.projects).find(({ containerId }) => containerId === workbook);
  if (project === undefined) throw new Error('The workbook has no script');
  runtime.rewriteScript(project, folder, { user: people.owner });
};
