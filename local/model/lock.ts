/** Who holds each lock now, by `script:ID`, `user:ID:EMAIL` or `document:SCRIPT:CONTAINER` → execution number. */
export type LockState = Record<string, number>;
