/**
 * Number formats of the summary's rows, counted from its first: the digits that lampiran 2 prints, so that the same
 * figure reads the same in report, tab and file. Counts and sums, NRR, weighted NRR, index, IKM.
 */
export const summaryFormats = [
  { at: 0, rows: 2, format: '#,##0' },
  { at: 2, rows: 1, format: '0.00' },
  { at: 3, rows: 1, format: '0.000' },
  { at: 4, rows: 1, format: '0.0000' },
  { at: 5, rows: 1, format: '0.00' },
] as const;
