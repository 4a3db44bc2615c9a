import { useAsked } from '../session';

/** The office's time zone, in which every instant is shown. */
export const useZone = (): string => useAsked('clock.view', {}).value?.zone ?? 'Asia/Jakarta';
