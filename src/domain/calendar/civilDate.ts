/** A calendar day as `YYYY-MM-DD`, without zone or time of day. */
export type CivilDate = `${number}-${string}-${string}`;

/** An instant as ISO 8601 in UTC, e.g. `2026-07-02T03:15:00.000Z`; made by the clock port, only compared here. */
export type Instant = string;
