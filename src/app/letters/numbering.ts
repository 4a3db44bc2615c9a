import { ok, type Result, refuse } from '../../domain/result';
import { type NumberPattern, parseNumberPattern } from '../../shared/letter/numberPattern';
import { parseChoice, settingChoices } from '../../shared/office/settingChoices';
import type { SettingValues } from '../ports/settings';
import type { Problem } from '../problem';

/** How the office numbers its letters from `Surat Keluar`. */
export type Numbering = { readonly pattern: NumberPattern; readonly unit: string };

/** null: the office has no register of its own, numbers are typed in. Refused when its pattern can't be read. */
export const numberingOf = (settings: SettingValues): Result<Numbering | null, Problem> => {
  const typed = (settings.letterPattern ?? '').trim();
  if (typed === '') return ok(null);
  const pattern = parseNumberPattern(typed);
  if (!pattern.ok) return refuse({ kind: 'letterPattern', problem: pattern.problem });
  return ok({ pattern: pattern.value, unit: (settings.letterUnit ?? '').trim() });
};

/** Whether letters carry the block that the receiver signs; yes unless the office said no. */
export const receiptWanted = (settings: SettingValues): boolean =>
  parseChoice(settingChoices.letterReceipt, settings.letterReceipt) !== 'no';
