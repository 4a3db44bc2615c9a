import type { CivilDate } from '../calendar/civilDate';
import type { Period } from '../period/period';
import type { OfficeFacts, Signatory } from './officeFacts';

/** What goes with a cover letter: the report, or the data annex of more than 300 respondents. */
export type LetterItem = { readonly kind: 'report' | 'dataAnnex' /** From 1. */; readonly copies: number };

/** The regency's letter that asked for the report. */
export type LetterRequest = { readonly from: string; readonly number: string; readonly date: CivilDate };

/** A cover letter (Surat Pengantar) as facts: step 6. */
export type LetterFacts = {
  readonly office: OfficeFacts;
  readonly signatory: Signatory;
  readonly period: Period;
  /** 0 = the main report; k = "Laporan Perbaikan ke-k". */
  readonly correction: number;
  /** From the office's agenda or SRIKANDI; null when it is given at signing, which leaves room for it. */
  readonly number: string | null;
  /** null leaves room for it. */
  readonly date: CivilDate | null;
  /** "Wali Kota Metro c.q. Kepala Bagian Organisasi Sekretariat Daerah". */
  readonly addressee: string;
  readonly addresseePlace: string;
  readonly items: readonly LetterItem[];
  readonly request: LetterRequest | null;
  /** Whether the receipt block is printed at the left of the signature. */
  readonly receipt: boolean;
  /** Tembusan; may be empty. */
  readonly copiesTo: readonly string[];
};
