/** The menu in the workbook. */
export const menuWords = { title: 'E-SKM', open: 'Buka E-SKM', guide: 'Panduan' } as const;
