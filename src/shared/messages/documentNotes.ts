import { formatList } from '../format/formatList';

/** A sentence that a person wrote and in which a figure of the earlier document still stands. */
export function staleFigureNote(stale: {
  readonly text: string;
  readonly figures: readonly string[];
}): string {
  return `Periksa kalimat ini, masih memuat angka lama ${formatList([...new Set(stale.figures)])}: "${stale.text}"`;
}
