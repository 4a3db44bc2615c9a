import type { SideEffect, SideEffects } from '../app/ports/sideEffects';
import type { Holds } from './lock';
import { type Book, needTab, readTexts, writeTexts } from './sheetRows';

const toEffect = ([key = '', state = '', ref = '', at = '']: readonly string[]): SideEffect => ({
  key,
  state: state === 'done' ? 'done' : 'intended',
  ref,
  at,
});

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
    put(effect) {
      // Read again, unless under this very hold: another execution may have added lines before it.
      if (readIn === null || readIn !== hold()) held = null;
      const effects = all();
      const at = effects.findIndex((one) => one.key === effect.key);
      const index = at < 0 ? effects.length : at;
      effects[index] = effect;
      writeTexts(needTab(book, 'files'), index + 2, [[effect.key, effect.state, effect.ref, effect.at]]);
      SpreadsheetApp.flush();
    },
  };
};
