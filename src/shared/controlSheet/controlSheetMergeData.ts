import type { CivilDate } from '../../domain/calendar/civilDate';
import type { Grade } from '../../domain/index/indexResult';
import type { Period } from '../../domain/period/period';
import type { Role } from '../../domain/workflow/role';
import { formatDate } from '../format/formatDate';
import { formatDecimal, formatInteger } from '../format/formatNumber';
import { gradeLabel } from '../format/gradeLabel';
import { periodLabel } from '../format/periodLabel';
import { oneLine, phrase } from '../report/wording';
import type { MergeData, MergeRow } from '../templates/mergeData';

/** A signature as the control sheet prints it: "Verifikasi", day, first eight characters of its code. */
export type PrintedSign = { readonly word: string; readonly on: CivilDate; readonly code: string };

export type ControlSheetStep = {
  readonly step: number;
  readonly procedure: string;
  readonly needs: string;
  readonly time: string;
  readonly output: string;
  readonly signs: Readonly<Partial<Record<Role, PrintedSign>>>;
  /** Where the step stands when it isn't done, or how late it was; '' when there is nothing to say. */
  readonly remark: string;
};

export type ControlSheetReturn = {
  readonly on: CivilDate;
  /** Post of who sent it back, "Plt." included. */
  readonly by: string;
  readonly from: number;
  readonly to: number;
  readonly note: string;
};

export type ControlSheetFacts = {
  /** "Kecamatan Metro Timur" */
  readonly office: string;
  readonly period: Period;
  readonly correction: number;
  readonly revision: number;
  readonly printedOn: CivilDate;
  /** null until the data is locked. */
  readonly result: { readonly counted: number; readonly ikm: number; readonly grade: Grade } | null;
  readonly steps: readonly ControlSheetStep[];
  readonly returns: readonly ControlSheetReturn[];
};

const columns: readonly (readonly [Role, string])[] = [
  ['pelaksana', 'pelaksana'],
  ['kasiYanum', 'kasi_yanum'],
  ['sekcam', 'sekcam'],
  ['camat', 'camat'],
];

/** Lembar Kendali in words: what its template (`templates/controlSheet.ts`) is filled with. */
export function controlSheetMergeData(facts: ControlSheetFacts): MergeData {
  return {
    fields: {
      tanggal_cetak: formatDate(facts.printedOn),
      nama_kecamatan: facts.office,
      periode: periodLabel(facts.period),
      putaran: roundText(facts),
      hasil: resultText(facts.result),
    },
    rows: { langkah: facts.steps.map(stepRow), pengembalian: facts.returns.map(returnRow) },
    paragraphs: {
      keterangan_kode: [
        'Kode di bawah tanggal adalah delapan karakter pertama kode keaslian pada tab Riwayat.',
      ],
    },
    pictures: {},
    sections: { pengembalian: facts.returns.length > 0 },
  };
}

function roundText({ correction, revision }: ControlSheetFacts): string {
  const correcting = correction > 0 ? `, Laporan Perbaikan ke-${correction}` : '';
  return revision > 1 ? `${correcting}, Revisi ke-${revision}` : correcting;
}

function resultText(result: ControlSheetFacts['result']): string {
  if (result === null) return 'Data survei belum dikunci.';
  const { counted, ikm, grade } = result;
  return `Jumlah responden ${formatInteger(counted)}, Nilai IKM ${formatDecimal(ikm, 2)}, mutu ${gradeLabel(grade)}.`;
}

function stepRow(step: ControlSheetStep): MergeRow {
  const signs = columns.flatMap(([role, name]) => {
    const sign = step.signs[role];
    return [
      [name, sign?.word ?? ''],
      [`${name}_tanggal`, sign ? formatDate(sign.on) : ''],
      [`${name}_kode`, sign?.code ?? ''],
    ];
  });
  return {
    no: String(step.step),
    uraian: oneLine(step.procedure),
    kelengkapan: oneLine(step.needs),
    waktu: step.time,
    output: oneLine(step.output),
    keterangan: step.remark,
    ...Object.fromEntries(signs),
  };
}

function returnRow({ on, by, from, to, note }: ControlSheetReturn, at: number): MergeRow {
  return {
    no: String(at + 1),
    tanggal: formatDate(on),
    oleh: by,
    langkah: from === to ? `Langkah ${from} dibuka kembali` : `Dari langkah ${from} ke langkah ${to}`,
    catatan: note.trim() === '' ? 'Tanpa catatan' : phrase(oneLine(note)),
  };
}
