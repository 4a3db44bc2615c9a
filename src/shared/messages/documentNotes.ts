import { formatList } from '../format/formatList';

/** A sentence that a person wrote and in which a figure of the earlier document still stands. */
export function staleFigureNote(stale: {
  readonly text: string;
  /** The heading it stands under. */
  readonly under: string | null;
  readonly figures: readonly string[];
}): string {
  const place = stale.under === null ? 'di bagian awal' : `di bawah judul "${stale.under}"`;
  return `Periksa kalimat ${place}, masih memuat angka lama ${formatList([...new Set(stale.figures)])}: "${stale.text}"`;
}
