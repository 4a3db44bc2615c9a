import type { QuestionOrder } from '../../domain/survey/questionnaire';
import type { SurveyTable } from '../../domain/survey/readTable';
import { formatList } from '../format/formatList';
import { formatInteger } from '../format/formatNumber';

const orders: Readonly<Record<QuestionOrder, string>> = {
  element: 'u8 = Penanganan Pengaduan (U8), u9 = Sarana dan Prasarana (U9)',
  questionnaire: 'u8 = Sarana dan Prasarana (U9), u9 = Penanganan Pengaduan (U8)',
};

/** Which order the numbers 8 and 9 were taken to count, and whether anybody had said so. */
export const orderNote = ({ order, orderAssumed, columns }: SurveyTable): string => {
  if (!columns.some(({ bareNumber }) => bareNumber)) return 'Kolom jawaban dikenali dari isi pertanyaannya.';
  return orderAssumed
    ? `Urutan kolom tidak disebutkan; dianggap urutan unsur resmi: ${orders.element}. Periksa: pada lembar kuesioner, pertanyaan 8 tentang sarana dan pertanyaan 9 tentang pengaduan.`
    : `Urutan kolom: ${order === 'element' ? 'unsur resmi' : 'pertanyaan kuesioner'}; ${orders[order]}.`;
};

const rowList = (rows: readonly number[]): string => {
  const shown = rows.slice(0, 10).map(String);
  return rows.length > shown.length
    ? `${shown.join(', ')}, dan ${rows.length - shown.length} baris lain`
    : formatList(shown);
};

/** What a reader of the figures must know about how their table was read, one sentence each. */
export const tableNotes = (table: SurveyTable): string[] => {
  const notes = [orderNote(table)];
  if (table.outsidePeriod > 0) {
    notes.push(
      `${formatInteger(table.outsidePeriod)} kuesioner bertanggal di luar periode, jadi tidak ikut dihitung.`,
    );
  }
  if (table.contradictedRows.length > 0) {
    notes.push(
      `Tahun atau semester pada baris ${rowList(table.contradictedRows)} tidak sesuai dengan tanggal survei; yang dipakai tanggal survei.`,
    );
  }
  if (table.droppedColumns.length > 0) {
    notes.push(`Kolom data pribadi tidak dibaca: ${table.droppedColumns.join(', ')}.`);
  }
  if (table.ignoredColumns.length > 0) {
    notes.push(`Kolom lain tidak dibaca: ${table.ignoredColumns.join(', ')}.`);
  }
  if (table.summaryRows.length > 0) {
    notes.push(
      `Baris rekap (${rowList(table.summaryRows)}) tidak dibaca; angkanya dihitung ulang dari jawaban.`,
    );
  }
  return notes;
};
