import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

/** A person at the sidebar who has only a keyboard. */
export type Hands = {
  /** Goes on with Tab until the thing of that name has the focus. */
  reach(name: RegExp): Promise<void>;
  /** Reaches a button, link or summary and presses Enter. */
  press(name: RegExp): Promise<void>;
  /** Reaches a field and types; what stood in it is replaced. */
  type(label: RegExp, text: string): Promise<void>;
  /** Reaches a list and types the beginning of one of its entries. */
  choose(label: RegExp, entry: string): Promise<void>;
  /** Reaches a check box and ticks it. */
  tick(label: RegExp): Promise<void>;
  /** Types into whatever has the focus. */
  keys(text: string): Promise<void>;
  /** Goes to one of the five screens with the arrow keys. */
  go(tab: string): Promise<void>;
  /** Waits until nothing is being done any more. */
  settle(): Promise<void>;
  /** Waits until this can be read on the screen and nothing is being done any more. */
  wait(words: RegExp): Promise<void>;
  /** Everything that can be read on the screen. */
  text(): Promise<string>;
};

const named = `(() => {
  const e = document.activeElement;
  if (!e || e === document.body) return '';
  const label = e.labels && e.labels[0] ? e.labels[0].textContent : '';
  return (label || e.getAttribute('aria-label') || e.textContent || '').trim();
})()`;

export const handsOn = (page: Page): Hands => {
  const focused = () => page.evaluate(named) as Promise<string>;
  const hands: Hands = {
    async reach(name) {
      const seen: string[] = [];
      for (let pressed = 0; pressed < 160; pressed += 1) {
        await page.keyboard.press('Tab');
        const now = await focused();
        if (name.test(now)) return;
        seen.push(now);
      }
      throw new Error(
        `The keyboard never reaches ${String(name)}; it reaches ${[...new Set(seen)].join(' | ')}`,
      );
    },
    async press(name) {
      await hands.reach(name);
      await page.keyboard.press('Enter');
    },
    async type(label, text) {
      await hands.reach(label);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
    async choose(label, entry) {
      await hands.reach(label);
      await page.keyboard.type(entry);
    },
    async tick(label) {
      await hands.reach(label);
      await page.keyboard.press('Space');
    },
    keys: (text) => page.keyboard.type(text),
    async go(tab) {
      await hands.reach(/^(Tugas Saya|Alur|Data|Hasil|Lainnya)$/);
      for (let pressed = 0; pressed < 5 && (await focused()) !== tab; pressed += 1)
        await page.keyboard.press('ArrowRight');
    },
    async settle() {
      await page.waitForFunction(
        "!document.querySelector('.busy') && !!document.querySelector('main, .state[role=alert]')",
        undefined,
        { timeout: 180_000 },
      );
    },
    async wait(words) {
      await page.getByText(words).first().waitFor({ timeout: 180_000 });
      await hands.settle();
    },
    text: () => page.evaluate('document.body.innerText') as Promise<string>,
  };
  return hands;
};

/** What stands out of the 300 px or is cut off, by its words. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('body *')].filter((e) => {
    if (e.closest('.file') && e.tagName === 'INPUT') return false;
    const box = e.getBoundingClientRect();
    if (box.width === 0) return false;
    const clipped = !['INPUT', 'SELECT', 'TEXTAREA', 'PROGRESS', 'OPTION'].includes(e.tagName)
      && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline';
    if (e.tagName === 'SELECT') {
      const pen = document.createElement('canvas').getContext('2d');
      pen.font = getComputedStyle(e).font;
      return pen.measureText(e.selectedOptions[0]?.textContent ?? '').width > e.clientWidth - 30;
    }
    return box.right > 300.5 || box.left < -0.5 || clipped;
  }).map((e) => e.tagName + ': ' + (e.textContent || '').trim().slice(0, 60))`) as Promise<string[]>;

/** Serious and critical findings of axe-core on the screen as it stands. */
export const barriers = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axeCore.source);
  return page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.filter((v) => v.impact === 'serious' || v.impact === 'critical')
      .map((v) => v.id + ': ' + v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')))`) as Promise<string[]>;
};
