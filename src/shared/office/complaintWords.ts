import type { Complaint, ComplaintChannel } from '../../domain/report/reportFacts';
import { formatList } from '../format/formatList';

/** As they stand in the tab and in the sidebar. */
export const complaintChannels: Readonly<Record<ComplaintChannel, string>> = {
  counter: 'Loket',
  box: 'Kotak saran',
  lapor: 'SP4N-LAPOR!',
  whatsapp: 'WhatsApp',
  form: 'Formulir survei',
  other: 'Lainnya',
};

export const complaintStatuses: Readonly<Record<Complaint['status'], string>> = {
  notDone: 'Belum ditindaklanjuti',
  underway: 'Sedang ditindaklanjuti',
  done: 'Selesai',
};

const keyOf = <K extends string>(labels: Readonly<Record<K, string>>, text: string): K | null => {
  const plain = text.trim().toLowerCase();
  return (Object.keys(labels) as K[]).find((key) => labels[key].toLowerCase() === plain) ?? null;
};

/** What somebody typed in the tab; unknown words are the most cautious reading. */
export const channelOf = (text: string): ComplaintChannel => keyOf(complaintChannels, text) ?? 'other';
export const complaintStatusOf = (text: string): Complaint['status'] =>
  keyOf(complaintStatuses, text) ?? 'notDone';

export const complaintWords = {
  days: (n: number): string => (n === 0 ? 'Masuk hari ini' : `Terbuka ${n} hari`),
  /** With what a written reason stands. */
  reasonFor: (low: readonly string[]): string =>
    low.length === 0 ? 'Alasan pada kuesioner' : `Alasan nilai rendah: ${formatList(low)}`,
  closed: (n: number): string => (n === 0 ? 'Selesai pada hari yang sama' : `Selesai dalam ${n} hari`),
} as const;
