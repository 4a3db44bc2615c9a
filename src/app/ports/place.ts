/** Which workbook's sidebar the call came from, and where the office workbook is. */
export type Place = {
  readonly kind: 'office' | 'guardian';
  /** Address of the office workbook; '' in a guardian workbook that isn't set up. */
  readonly officeUrl: string;
};
