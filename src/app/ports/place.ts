/** Which workbook's sidebar the call came from, and where the workbook is that it is about: the office's, or a Latihan's. */
export type Place = {
  readonly kind: 'office' | 'guardian' | 'practice';
  /** Address of the office workbook; '' in a guardian workbook that isn't set up. */
  readonly officeUrl: string;
};
