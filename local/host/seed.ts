import type { AccountState } from '../model/account';
import { MIME_FOLDER, MIME_SPREADSHEET, newDriveItem } from '../model/drive';
import { newSpreadsheet } from '../model/spreadsheet';
import type { RuntimeState } from '../model/state';

/** Enters an account (once; a name told later is taken) with an empty Drive. Gmail addresses are consumer accounts unless said otherwise. */
export function addAccount(
  state: RuntimeState,
  options: { email: string; name?: string; kind?: AccountState['kind']; aliases?: string[] },
): AccountState {
  const email = options.email.trim().toLowerCase();
  const known = state.accounts[email];
  if (known !== undefined) {
    if (options.name !== undefined) known.name = options.name;
    return known;
  }
  const account: AccountState = {
    email,
    name: options.name ?? email.slice(0, email.indexOf('@')),
    kind: options.kind ?? (email.endsWith('@gmail.com') ? 'consumer' : 'workspace'),
    aliases: (options.aliases ?? []).map((alias) => alias.toLowerCase()),
    consents: {},
  };
  state.accounts[email] = account;
  const root = newDriveItem(state.ids, {
    name: 'My Drive',
    mimeType: MIME_FOLDER,
    parent: null,
    owner: email,
    now: state.clock.now,
  });
  state.drive.items[root.id] = root;
  state.drive.roots[email] = root.id;
  return account;
}

/** A blank workbook in the owner's Drive, as a person makes it at sheets.new; gives its file id. */
export function addSpreadsheet(
  state: RuntimeState,
  options: { name: string; owner: string; locale: string; timeZone: string },
): string {
  const item = newDriveItem(state.ids, {
    name: options.name,
    mimeType: MIME_SPREADSHEET,
    parent: state.drive.roots[options.owner] ?? null,
    owner: options.owner,
    now: state.clock.now,
  });
  state.drive.items[item.id] = item;
  state.spreadsheets[item.id] = newSpreadsheet(item.id, {
    locale: options.locale,
    timeZone: options.timeZone,
    sheetName: 'Sheet1',
  });
  return item.id;
}
