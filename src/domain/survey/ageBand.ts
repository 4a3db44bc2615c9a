/** An age band in whole years, both ends included; `null` = open. */
export type AgeBand = { readonly from: number | null; readonly to: number | null };

/** The bands in which reports show respondents unless an office has its own. */
export const standardAgeBands: readonly AgeBand[] = [
  { from: null, to: 16 },
  { from: 17, to: 25 },
  { from: 26, to: 35 },
  { from: 36, to: 45 },
  { from: 46, to: 55 },
  { from: 56, to: null },
];

/** `-16`, `17-25`, `56-`: how a band is named in data; people read `ageBandLabel` of `src/shared`. */
export const ageBandKey = ({ from, to }: AgeBand): string => `${from ?? ''}-${to ?? ''}`;

/** The band an age falls in; null where the bands leave a hole. */
export const ageBandOf = (age: number, bands: readonly AgeBand[] = standardAgeBands): AgeBand | null =>
  bands.find(({ from, to }) => (from === null || age >= from) && (to === null || age <= to)) ?? null;
