import { type WeightSetting, weightsFor } from '../domain/index/weight';
import { ok, type Result, refuse } from '../domain/result';
import { type ElementCode, standardElements } from '../domain/survey/element';
import type { IncompletePolicy } from '../domain/survey/exclusion';
import { parseChoice, settingChoices } from '../shared/office/settingChoices';
import type { SettingKey, SettingValues } from './ports/settings';
import type { Problem } from './problem';
import { elementsOf } from './settings';

/** How the office's answers become an index. It is part of what Kunci Data locks. */
export type CountingMethod = { readonly weight: WeightSetting; readonly incomplete: IncompletePolicy };

/** Exact weights and complete forms only: what the regulation's arithmetic means, and what isn't mentioned anywhere. */
export const usualMethod: CountingMethod = { weight: 'exact', incomplete: 'exclude' };

/** "U1 0,2; U2 0,15": null when anything else stands there. */
const ownWeights = (text: string): WeightSetting | null => {
  const own: Partial<Record<ElementCode, number>> = {};
  for (const part of text.split(';').map((one) => one.trim())) {
    if (part === '') continue;
    const found = /^(U\d{1,2})\s*[:=]?\s*(0[.,]\d+|1)$/i.exec(part);
    if (found === null) return null;
    own[(found[1] ?? '').toUpperCase() as ElementCode] = Number((found[2] ?? '').replace(',', '.'));
  }
  return { own };
};

const weightIn = (text: string): WeightSetting | null =>
  text === '' ? 'exact' : (parseChoice(settingChoices.weight, text) ?? ownWeights(text));

/**
 * The method as `Pengaturan` has it; an empty line is the usual one. A line that can't be read, or weights that don't
 * fit the office's elements, is refused with its cell: no figure is computed in another way than was meant.
 */
export const methodIn = (settings: {
  read(): SettingValues;
  cellOf(key: SettingKey): string;
}): Result<CountingMethod, Problem> => {
  const values = settings.read();
  const typed = { weight: (values.weight ?? '').trim(), incomplete: (values.incomplete ?? '').trim() };
  const unreadable = (key: 'weight' | 'incomplete'): Result<never, Problem> =>
    refuse({ kind: 'badMethod', setting: key, cell: settings.cellOf(key), text: typed[key] });
  const weight = weightIn(typed.weight);
  if (weight === null || !weightsFor(weight, elementsOf(values) ?? standardElements).ok)
    return unreadable('weight');
  const incomplete =
    typed.incomplete === '' ? 'exclude' : parseChoice(settingChoices.incomplete, typed.incomplete);
  return incomplete === null ? unreadable('incomplete') : ok({ weight, incomplete });
};

export const isUsual = ({ weight, incomplete }: CountingMethod): boolean =>
  weight === 'exact' && incomplete === 'exclude';
