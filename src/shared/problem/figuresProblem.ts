/** Refusals about figures: filters, the processing table, the comparison with the website. */
export type FiguresProblem =
  /** `Pengolahan Data` shows another figure than the engine: someone changed a cell. */
  | {
      readonly kind: 'calculationDiffers';
      readonly figure: string;
      readonly sheet: string;
      readonly expected: string;
    }
  | { readonly kind: 'dataNotLocked' }
  | { readonly kind: 'filterMatchesNothing'; readonly filter: string }
  | { readonly kind: 'filterNameMissing' }
  | { readonly kind: 'filterOutsidePeriod' }
  | { readonly kind: 'nothingToCompare' }
  | { readonly kind: 'unreadableFigure'; readonly text: string }
  | { readonly kind: 'screenshotNotAllowed' };
