import type { Period } from '../../domain/period/period';
import type { OfficeFacts } from '../../domain/report/officeFacts';
import { periodLabel } from '../format/periodLabel';
import { correctionText, revisionText } from '../sop/actionWords';
import { officeName } from './officeName';

type Named = {
  readonly office: OfficeFacts;
  readonly period: Period;
  readonly correction: number;
  readonly revision: number;
};

const of = ({ office, period, correction }: Named): string =>
  [officeName(office.kecamatan), periodLabel(period), correctionText(correction)].filter(Boolean).join(' ');

/** Names of the files a period leaves behind, without their ending. */
export const documentNames = {
  /** "Draf Laporan SKM Kecamatan Metro Timur Semester I Tahun 2021 Revisi ke-2" */
  draft: (named: Named): string =>
    [`Draf Laporan SKM ${of(named)}`, revisionText(named.revision)].filter(Boolean).join(' '),
  /** "Laporan SKM Kecamatan Metro Timur Semester I Tahun 2021" */
  report: (named: Named): string => `Laporan SKM ${of(named)}`,
  letter: (named: Named): string => `Surat Pengantar Laporan SKM ${of(named)}`,
  summary: (named: Named): string => `Ringkasan SKM ${of(named)}`,
  meeting: (named: Named): string => `Bahan Rapat SKM ${of(named)}`,
  binderLabel: (named: Named): string => `Label Ordner SKM ${of(named)}`,
  /** "Pratinjau Laporan SKM Kecamatan Metro Timur": nothing official. */
  preview: ({ office }: Pick<Named, 'office'>): string =>
    `Pratinjau Laporan SKM ${officeName(office.kecamatan)}`,
  /** "Pratinjau Surat Pengantar Kecamatan Metro Timur" */
  letterPreview: ({ office }: Pick<Named, 'office'>): string =>
    `Pratinjau Surat Pengantar ${officeName(office.kecamatan)}`,
  controlSheet: (named: Named): string => `Lembar Kendali SKM ${of(named)}`,
} as const;

/** Folder of the texts by which edits are carried over; people have no business in it. */
export const systemFolderName = 'Data sistem';

/** Folder of the copies to be printed. */
export const printFolderName = 'Cetak';

/** Folder of templates merged to be looked at. */
export const previewFolderName = 'Pratinjau';

/** Folder in which the office puts the photos of lampiran 3. */
export const photoFolderName = 'Dokumentasi';

/** Folder of photos and papers that prove what became of a plan. */
export const evidenceFolderName = 'Bukti tindak lanjut';

/** Folder in which the office puts scans of what the Camat signed by hand. */
export const scanFolderName = 'Hasil pindai';
