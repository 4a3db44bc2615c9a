import type { Browser, Page } from 'playwright-core';
import { patience } from './chromium';
import type { Bench } from './workbench';

export type BenchWindow = {
  readonly page: Page;
  readonly consoleErrors: string[];
  readonly foreignRequests: string[];
};

export const phone = { width: 360, height: 740 } as const;
export const laptop = { width: 1366, height: 768 } as const;

/** A window of the workbench at an address of it (`#/camat/drive`, `forms/d/e/…`); nothing may leave loopback. */
export const openWindow = async (
  browser: Browser,
  bench: Pick<Bench, 'address'>,
  at: { readonly path: string; readonly size: { readonly width: number; readonly height: number } },
): Promise<BenchWindow> => {
  const context = await browser.newContext({
    viewport: at.size,
    hasTouch: at.size.width < 500,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const consoleErrors: string[] = [];
  const foreignRequests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && consoleErrors.push(message.text()));
  page.on('pageerror', (error) => consoleErrors.push(error.message));
  // What a policy already keeps from being asked for never comes here.
  await context.route(
    (url) => !url.href.startsWith(bench.address),
    (route) => {
      foreignRequests.push(route.request().url());
      return route.abort();
    },
  );
  await page.goto(`${bench.address}${at.path}`);
  return { page, consoleErrors, foreignRequests };
};

/** How far the page is wider than its window; 0 = nothing has to be scrolled sideways. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate('Math.max(0, document.documentElement.scrollWidth - innerWidth)') as Promise<number>;
