import { useSession } from '../session';

/** The office's time zone, in which every instant is shown. */
export const useZone = (): string => useSession().office.zone;
