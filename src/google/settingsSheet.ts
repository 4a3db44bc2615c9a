import { type SettingKey, type Settings, type SettingValues, settingKeys } from '../app/ports/settings';
import { settingLabels } from '../shared/office/settingLabels';
import { tabs } from '../shared/office/tabs';
import { type Book, needTab, readTexts, writeTexts } from './sheetRows';

const isKey = (text: string): text is SettingKey => settingKeys.some((key) => key === text);

/** The hidden tab `Pengaturan`: key, value, explanation. Read once per execution and after each write. */
export const settingsSheet = (book: Book): Settings => {
  let held: SettingValues | null = null;
  const read = (): SettingValues => {
    if (held !== null) return held;
    const found: Partial<Record<SettingKey, string>> = {};
    for (const [key = '', value = ''] of readTexts(book, 'settings')) if (isKey(key)) found[key] = value;
    held = found;
    return found;
  };
  return {
    read,
    cellOf(key) {
      const at = readTexts(book, 'settings').findIndex(([name]) => name === key);
      return at < 0 ? tabs.settings : `B${at + 2}`;
    },
    put(values) {
      // Read again: the guardian and the owner write here from two executions.
      held = null;
      const merged = { ...read(), ...values };
      const rows = settingKeys.flatMap((key) =>
        merged[key] === undefined ? [] : [[key, merged[key], settingLabels[key]]],
      );
      writeTexts(needTab(book, 'settings'), 2, rows);
      held = merged;
    },
  };
};
