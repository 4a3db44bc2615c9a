import type { CivilDate } from '../../domain/calendar/civilDate';
import type { HolidayLine } from '../../shared/office/fixedHolidays';

export type Holidays = {
  /** Days off beyond the weekend (national holidays, cuti bersama, local ones), from the tab `Hari Libur`. One read. */
  read(): readonly CivilDate[];
  /** Writes the first lines of a tab that has none. */
  begin(lines: readonly HolidayLine[]): void;
};
