import type { PropertyStore } from '../model/properties';
import type { RealmContext } from './context';
import { emulated } from './emulate';
import { type StorageScope, storageKey } from './storageKeys';

type Api = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

/** One value: 9 KB by the documentation, 8 066 bytes measured; a store: 500 KB (apps-script.md §Locks and storage). */
const VALUE_LIMIT = 8066;
const STORE_LIMIT = 500 * 1024;
const QUOTA = 'properties read/write';

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** `PropertiesService`. `getDocumentProperties` is null for a script bound to nothing (D). */
export function createPropertiesService(ctx: RealmContext): Api {
  const storeOf = (key: string): PropertyStore => {
    const known = ctx.state.properties[key];
    if (known !== undefined) return known;
    const made = ctx.own({});
    ctx.state.properties[key] = made;
    return made;
  };
  const read = (method: string): void => {
    ctx.charge(`PropertiesService.Properties.${method}`, 'properties.get');
    ctx.useQuota(QUOTA, 1);
  };
  const write = (method: string): void => {
    ctx.charge(`PropertiesService.Properties.${method}`, 'properties.set');
    ctx.useQuota(QUOTA, 1);
  };
  function put(store: PropertyStore, name: string, value: string): void {
    if (utf8Length(value) > VALUE_LIMIT) throw ctx.fail('Argument too large: value');
    const others = Object.entries(store).filter(([key]) => key !== name);
    const size = others.reduce((sum, [key, text]) => sum + utf8Length(key) + utf8Length(text), 0);
    if (size + utf8Length(name) + utf8Length(value) > STORE_LIMIT)
      throw ctx.fail(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    store[name] = value;
  }
  const clear = (store: PropertyStore): void => {
    for (const name of Object.keys(store)) delete store[name];
  };
  const made = new Map<string, Properties>();
  const self = (key: string): Properties => {
    const known = made.get(key) ?? properties.make(key);
    made.set(key, known);
    return known;
  };
  const properties = emulated<string, Properties>('PropertiesService.Properties', {
    getProperty: (key: string, name: string) => {
      read('getProperty');
      const store = storeOf(key);
      return Object.hasOwn(store, name) ? store[name] : null;
    },
    getProperties: (key: string) => {
      read('getProperties');
      return { ...storeOf(key) };
    },
    getKeys: (key: string) => {
      read('getKeys');
      return Object.keys(storeOf(key)).slice();
    },
    setProperty: (key: string, name: string, value: unknown) => {
      write('setProperty');
      put(storeOf(key), name, String(value));
      return self(key);
    },
    setProperties: (key: string, values: Record<string, unknown>, deleteAllOthers = false) => {
      write('setProperties');
      const store = storeOf(key);
      if (deleteAllOthers) clear(store);
      for (const [name, value] of Object.entries(values)) put(store, name, String(value));
      return self(key);
    },
    deleteProperty: (key: string, name: string) => {
      write('deleteProperty');
      delete storeOf(key)[name];
      return self(key);
    },
    deleteAllProperties: (key: string) => {
      write('deleteAllProperties');
      clear(storeOf(key));
      return self(key);
    },
  });
  const open = (scope: StorageScope): Properties | null => {
    const key = storageKey(ctx, scope);
    return key === null ? null : self(key);
  };
  return emulated<null, Api>('PropertiesService', {
    getScriptProperties: () => open('script'),
    getUserProperties: () => open('user'),
    getDocumentProperties: () => open('document'),
  }).make(null);
}
