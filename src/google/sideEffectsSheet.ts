import type { SideEffect, SideEffects } from '../app/ports/sideEffects';
import type { Holds } from './lock';
import { type Book, needTab, readTexts, writeTexts } from './sheetRows';

const toEffect = ([key = '', state = '', ref = '', at = '']: readonly string[]): SideEffect => ({
  key,
  state: state === 'done' ? 'done' : 'intended',
  ref,
  at,
});

/** Lines that stand one below the other, written at once. */
const stretchesOf = (lines: readonly number[]): readonly { readonly from: number; readonly to: number }[] => {
  const stretches: { from: number; to: number }[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last !== undefined && line <= last.to + 1) last.to = line;
    else stretches.push({ from: line, to: line });
  }
  return stretches;
};

/** The hidden tab `Berkas`: one line per side effect, in the order in which they were first meant. */
export const sideEffectsSheet = (book: Book, { hold }: Holds): SideEffects => {
  let held: SideEffect[] | null = null;
  let readIn: number | null = null;
  const all = (): SideEffect[] => {
    if (held === null) {
      held = readTexts(book, 'files').map(toEffect);
      readIn = hold();
    }
    return held;
  };
  return {
    find: (key) => all().find((effect) => effect.key === key) ?? null,
    list: (prefix) => all().filter((effect) => effect.key !== '' && effect.key.startsWith(prefix)),
    put(...meant) {
      // Read again, unless under this very hold: another execution may have added lines before it.
      if (readIn === null || readIn !== hold()) held = null;
      const effects = all();
      const lines = meant.map((effect) => {
        const at = effects.findIndex((one) => one.key === effect.key);
        const index = at < 0 ? effects.length : at;
        effects[index] = effect;
        return index;
      });
      for (const { from, to } of stretchesOf(lines)) {
        const texts = effects.slice(from, to + 1).map(({ key, state, ref, at }) => [key, state, ref, at]);
        writeTexts(needTab(book, 'files'), from + 2, texts);
      }
      SpreadsheetApp.flush();
    },
  };
};
