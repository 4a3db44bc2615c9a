/** The office in which the tour is played: the last day of a semester, with answers enough to work with. */
export const tourOffice = {
  id: 'latihan',
  name: 'Latihan 15 menit',
  period: '2026-S1',
  /** Nine o'clock on Tuesday, 30 June 2026, western Indonesia. */
  begins: Date.UTC(2026, 5, 30, 2),
  /** The first instant after the semester. */
  semesterOver: Date.UTC(2026, 5, 30, 17),
} as const;
