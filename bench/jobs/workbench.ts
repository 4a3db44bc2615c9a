import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bundlePage } from '../../local/workbench/server/pageBundle';
import { createStarts } from '../../local/workbench/server/starts';
import { createStore } from '../../local/workbench/server/store';
import { serveWorkbench } from '../../local/workbench/server/workbenchServer';
import { openWorkshop } from '../../local/workbench/server/workshop';
import { launchChromium } from '../../test/support/chromium';
import type { Measure } from '../measure';
import { fill } from './volume';

const root = join(__dirname, '..', '..');

const local = (job: string, responses: number, localMs: number): Measure => ({
  job,
  responses,
  calls: 0,
  tableCalls: 0,
  cellsRead: 0,
  cellsWritten: 0,
  predictedMs: 0,
  localMs: Math.round(localMs),
});

/** Milliseconds from the command to the line that says it is ready, as a person would wait. */
const startTime = async (data: string): Promise<number> => {
  const began = performance.now();
  const child = spawn('npm', ['start', '--silent', '--', '--port', '0', '--data', data], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => text.includes('http://') && resolve());
    child.once('exit', () => reject(new Error('The workbench did not start.')));
  });
  const taken = performance.now() - began;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  // npm starts further processes: all of them end.
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  await gone;
  return taken;
};

/** From the click on the menu to a sidebar that can be used; the middle one of five. */
const sidebarTime = async (page: Page): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.getByRole('button', { name: 'E-SKM', exact: true }).click();
    const entry = page.getByRole('menuitem').first();
    await entry.waitFor();
    const began = performance.now();
    await entry.click();
    await page.frameLocator('.sidebar iframe').locator('main[aria-busy=false]').waitFor();
    times.push(performance.now() - began);
    await page.getByRole('button', { name: 'Tutup panel samping' }).click();
  }
  return times.sort((a, b) => a - b)[2] ?? 0;
};

/**
 * Runs in the page; as text, since the page knows nothing of this program's helpers. Forty jumps anywhere from the
 * moment the sheet is open, each when the one before is painted; then from end to end in three seconds.
 */
const scrolling = `new Promise((resolve) => {
  const scroller = document.querySelector('.view:not([hidden]) .scroller');
  const canvas = document.querySelector('.view:not([hidden]) .grid canvas');
  const height = scroller.scrollHeight - scroller.clientHeight;
  const jumps = [];
  let jumped = null;
  let steadySince = null;
  let blankSince = null;
  let steady = 0;
  const frame = () => {
    const now = performance.now();
    const blank = Number(canvas.dataset.missing ?? 0) > 0;
    if (steadySince !== null) {
      if (!blank) blankSince = null;
      else blankSince ??= now;
      if (blankSince !== null) steady = Math.max(steady, now - blankSince);
      if (now - steadySince > 3000) return resolve({ jump: Math.max(...jumps), steady });
      scroller.scrollTop = (height * (now - steadySince)) / 3000;
    } else if (!blank || jumped === null) {
      if (jumped !== null) jumps.push(now - jumped);
      if (jumps.length === 40) steadySince = now;
      jumped = now;
      scroller.scrollTop = (height * ((jumps.length * 37) % 100)) / 100;
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})`;

type Blank = { readonly jump: number; readonly steady: number };

/** The longest times that a row in sight stayed blank, milliseconds, frame by frame as the browser painted them. */
const blankTime = (page: Page): Promise<Blank> => page.evaluate(scrolling) as Promise<Blank>;

/** The workbench in a real browser: ready after npm start (first and later), sidebar, scrolling 100 000 rows. */
export const workbenchJobs = async (responses = 100_000): Promise<readonly Measure[]> => {
  const data = mkdtempSync(join(tmpdir(), 'eskm-bench-'));
  const dist = join(root, 'dist');
  const open: { close(): Promise<unknown> }[] = [];
  try {
    const first = await startTime(data);
    const again = await startTime(data);
    const workshop = openWorkshop(createStore(data, dist), createStarts(dist, join(data, 'starts')));
    const server = await serveWorkbench(workshop, bundlePage(), 0);
    open.push(server);
    const browser = await launchChromium();
    open.push(browser);
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(server.address);
    const sidebar = await sidebarTime(page);
    fill(workshop.office, responses);
    await page.reload();
    await page.getByRole('tab', { name: 'Data dari E-SKM' }).click();
    await page.locator('[data-cell=A2]').filter({ hasText: /./ }).waitFor();
    const blank = await blankTime(page);
    return [
      local('workbenchFirstStart', 40, first),
      local('workbenchStart', 40, again),
      local('workbenchSidebar', 40, sidebar),
      local('workbenchBlankAfterJump', responses, blank.jump),
      local('workbenchBlankWhileScrolling', responses, blank.steady),
    ];
  } finally {
    for (const one of open.reverse()) await one.close();
    rmSync(data, { recursive: true, force: true });
  }
};
