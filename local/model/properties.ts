/** One property store: script, user or document. Keys and values are text. */
export type PropertyStore = Record<string, string>;

/** All stores, by `script:ID`, `user:ID:EMAIL` or `document:SCRIPT:CONTAINER`. */
export type PropertiesState = Record<string, PropertyStore>;
