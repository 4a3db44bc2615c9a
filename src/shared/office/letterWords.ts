import type { IncomingKind } from '../../domain/letter/incomingLetter';
import type { OutgoingStatus } from '../../domain/letter/outgoingLetter';
import { correctionText } from '../sop/actionWords';

/** As they stand in the tabs and in the sidebar. */
export const outgoingStatuses: Readonly<Record<OutgoingStatus, string>> = {
  reserved: 'Dipesan',
  used: 'Dipakai',
  cancelled: 'Dibatalkan',
};

export const incomingKinds: Readonly<Record<IncomingKind, string>> = {
  request: 'Permintaan laporan',
  correction: 'Permintaan perbaikan',
  other: 'Lainnya',
};

const mainReport = 'Laporan utama';

/** Which report a letter is about: "Laporan utama", "Laporan Perbaikan ke-1". */
export const reportName = (correction: number): string => correctionText(correction) || mainReport;

export const correctionOf = (text: string): number => Number(/ke-(\d{1,2})/.exec(text)?.[1] ?? 0);

const keyOf = <K extends string>(labels: Readonly<Record<K, string>>, text: string): K | null => {
  const plain = text.trim().toLowerCase();
  return (Object.keys(labels) as K[]).find((key) => labels[key].toLowerCase() === plain) ?? null;
};

/** What somebody typed in the tab. A number whose status nobody can read counts as used: it is given to nobody else. */
export const outgoingStatusOf = (text: string): OutgoingStatus => keyOf(outgoingStatuses, text) ?? 'used';
export const incomingKindOf = (text: string): IncomingKind => keyOf(incomingKinds, text) ?? 'other';
