/** The guides that ship with the workbook: `docs/panduan/<id>.md`, and `docs/pasang.md`. */
export const guideIds = ['pelaksana', 'kasi-yanum', 'sekcam', 'camat', 'admin', 'pasang', 'pelatih'] as const;
export type GuideId = (typeof guideIds)[number];

export type HelpCalls = {
  /** Opens the guides in a dialog over the workbook, at this one. */
  'help.open': { args: { readonly guide: GuideId }; answer: Readonly<Record<never, never>> };
};
