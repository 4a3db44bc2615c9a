import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Runtime } from '../../local/runtime';
import { patience } from './chromium';

const html = readFileSync(join(__dirname, '..', '..', 'dist', 'sidebar.html'), 'utf8');

/** Where the sidebar believes to be; nothing is fetched from there, every request is answered here. */
const address = 'http://sidebar.test/';

/**
 * `google.script.run` as the page sees it: a fresh runner per chain, handlers called later, one argument back.
 * The call itself goes to the runtime's server, by the rules of `google.script.run`.
 */
const bridge = `
  const runner = (success, failure) => ({
    withSuccessHandler: (f) => runner(f, failure),
    withFailureHandler: (f) => runner(success, f),
    rpc: (...sent) => {
      window.callServer(sent[0], JSON.stringify(sent)).then((text) => {
        const { value, error } = JSON.parse(text);
        if (error === undefined) success(value); else failure(new Error(error));
      });
    },
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
`;

/** The shipped sidebar in a real browser, 300 px wide as in Sheets, for one person at one workbook. */
export const openSidebar = async (
  browser: Browser,
  runtime: Runtime,
  at: {
    readonly user: string;
    readonly workbook: string;
    readonly height?: number;
    /** Another page than the sidebar, as wide as it was asked for. */
    readonly html?: string;
    readonly width?: number;
    /** Stands between page and server: may wait, refuse by throwing, or look at what is asked. */
    readonly between?: (method: string, ask: () => unknown) => unknown;
  },
): Promise<{ page: Page; consoleErrors: string[]; foreignRequests: string[] }> => {
  const context = await browser.newContext({
    viewport: { width: at.width ?? 300, height: at.height ?? 640 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const consoleErrors: string[] = [];
  const foreignRequests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && consoleErrors.push(message.text()));
  page.on('pageerror', (error) => consoleErrors.push(error.message));
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ contentType: 'text/html', body: at.html ?? html });
    // A link that the person follows opens a tab of its own; the sidebar itself fetches nothing.
    if (route.request().isNavigationRequest())
      return route.fulfill({ contentType: 'text/html', body: '<title>Dokumen</title>' });
    foreignRequests.push(url);
    return route.abort();
  });
  await page.exposeFunction('callServer', async (method: string, sent: string) => {
    const ask = () =>
      runtime.call('rpc', JSON.parse(sent), {
        user: at.user,
        container: at.workbook,
        via: 'page',
      });
    try {
      const value = await (at.between ? at.between(method, ask) : ask());
      return JSON.stringify({ value });
    } catch (error) {
      return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
    }
  });
  await page.addInitScript(bridge);
  await page.goto(address);
  return { page, consoleErrors, foreignRequests };
};

/** The dialog that the last call opened over the workbook, as big as it was asked for. */
export const openDialog = (
  browser: Browser,
  runtime: Runtime,
  at: { readonly user: string; readonly workbook: string },
) => {
  const dialog = runtime.ledger.last()?.ui.at(-1);
  if (dialog?.kind !== 'modalDialog') throw new Error('No dialog was opened');
  return openSidebar(browser, runtime, {
    ...at,
    html: dialog.html,
    width: dialog.width ?? 600,
    height: dialog.height ?? 500,
  });
};
