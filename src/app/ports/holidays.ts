import type { CivilDate } from '../../domain/calendar/civilDate';

export type Holidays = {
  /** Days off beyond the weekend (national holidays, cuti bersama, local ones), from the tab `Hari Libur`. One read. */
  read(): readonly CivilDate[];
};
