import { formatInteger } from '../format/formatNumber';

/** Said for a week after the guardian put rows of `Riwayat` back from its mirror. */
export const restoredSentence = (rows: number, at: string): string =>
  `Riwayat diubah oleh seseorang; ${formatInteger(rows)} catatan dipulihkan Penjaga dari Cermin pada ${at}. Lihat riwayat versi buku kerja untuk mengetahui siapa yang mengubahnya.`;
