import type { InputTable } from '../../../local/demo/inputTable';

/** Paper sheets handed out where a period has any. */
export const handedOut = 60;

/** One filled questionnaire as it went in; `points` in the official order U1 … U9, null = left blank. */
export type GoldenAnswer = {
  readonly date: string;
  readonly points: readonly (number | null)[];
  readonly profile: Readonly<Partial<Record<'sex' | 'age' | 'education' | 'occupation' | 'service', string>>>;
  readonly remark: string;
};

export type GoldenComplaint = {
  readonly channel: 'counter' | 'box' | 'lapor' | 'whatsapp';
  readonly date: string;
  readonly text: string;
  readonly element: string | null;
  readonly status: 'done' | 'underway' | 'notDone';
  readonly doneOn: string;
  readonly answer: string;
};

/** A row of the tab Rencana Tindak Lanjut about the period before: what became of it. */
export type GoldenOutcome = {
  readonly subject: string;
  readonly programme: string;
  readonly personInCharge: string;
  readonly status: 'Selesai' | 'Sedang berjalan' | 'Belum';
  readonly date: string;
  readonly note: string;
  readonly evidence: string;
};

/** A period of its own character, as an office would live it: everything that people put in up to step 4. */
export type GoldenPeriod = {
  readonly name: string;
  /** What it is like, in a few words. */
  readonly character: string;
  /** `2021-S1` */
  readonly period: string;
  /** As imported: this period's answers and those of earlier ones. */
  readonly table: InputTable;
  /** Those of this period that came on paper. */
  readonly paper: readonly GoldenAnswer[];
  /** The same answers of this period and of earlier ones, for working figures out independently. */
  readonly answers: Readonly<Record<string, readonly GoldenAnswer[]>>;
  readonly services: readonly string[];
  readonly population: number;
  /** From Krejcie and Morgan's printed table, looked up by hand. */
  readonly target: number;
  readonly shortfallReason: string;
  readonly previous: string | null;
  readonly outcomes: readonly GoldenOutcome[];
  readonly complaints: readonly GoldenComplaint[];
  readonly photos: readonly string[];
  readonly evaluation: string;
  readonly decisions: readonly string[];
  readonly programmes: Readonly<Record<string, string>>;
  readonly endsAs: 'report' | 'returnedDraft';
};
