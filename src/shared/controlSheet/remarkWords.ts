import type { CivilDate } from '../../domain/calendar/civilDate';
import { formatDate } from '../format/formatDate';
import { homeWords } from '../messages/homeWords';

/** What stands under "Keterangan" of a step on the Lembar Kendali. */
export const remarkWords = {
  notYet: 'Belum',
  overdue: homeWords.overdue,
  /** `due`: null where no deadline runs. */
  waiting: (who: string, due: CivilDate | null): string =>
    due === null ? `Menunggu ${who}` : `Menunggu ${who}, batas ${formatDate(due)}`,
} as const;
