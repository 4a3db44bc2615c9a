import { roundFloatScaled } from '../../domain/index/rounding';
import type { CorrectionFacts } from '../../domain/report/correctionFacts';
import { formatDate } from '../format/formatDate';
import { formatDecimal, formatInteger } from '../format/formatNumber';
import type { ReportContext, ReportPart } from './reportContext';

/** DAFTAR PERUBAHAN of a Laporan Perbaikan: what it answers, and each figure that is another one now. */
export function correctionTexts(context: ReportContext): ReportPart {
  const { changes } = context.facts;
  return {
    paragraphs: {
      dasar_perbaikan: changes ? [ground(changes, context)] : [],
      daftar_perubahan: changes ? changedLines(changes, context) : [],
    },
    sections: { perbaikan: Boolean(changes) },
  };
}

const ended = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

function ground({ sentOn, letter, reason }: CorrectionFacts, { period }: ReportContext): string {
  const sent = sentOn === null ? '' : ` yang dikirim pada ${formatDate(sentOn)}`;
  const by = letter === '' ? '' : ` sesuai surat nomor ${letter}`;
  const asked = reason.trim() === '' ? '' : ` Yang diminta: ${ended(reason)}`;
  return `Laporan ini menggantikan Laporan Hasil SKM ${period}${sent}${by}.${asked}`;
}

function changedLines(changes: CorrectionFacts, context: ReportContext): readonly string[] {
  const lines = [
    ...figureLines(changes, context),
    ...(changes.decisionsChanged ? ['Evaluasi dan keputusan diubah.'] : []),
    ...(changes.planChanged ? ['Rencana tindak lanjut diubah.'] : []),
  ];
  return lines.length > 0
    ? lines
    : ['Angka hasil survei dan rencana tindak lanjut tidak berubah; yang diperbaiki adalah uraian laporan.'];
}

/** Only what differs as it is printed: two decimals. */
function figureLines({ before }: CorrectionFacts, { facts, names }: ReportContext): readonly string[] {
  if (before === null) return [];
  const now = facts.result.overall;
  const line = (what: string, was: string, is: string) =>
    was === is ? [] : [`${what}: semula ${was}, menjadi ${is}.`];
  const earlier = new Map(before.elements.map((element) => [element.code, element]));
  return [
    ...line('Jumlah responden', formatInteger(before.counted), formatInteger(now.counted)),
    ...line('Nilai IKM', formatDecimal(before.ikm, 2), formatDecimal(now.ikm, 2)),
    ...line('Mutu pelayanan', before.grade, now.grade),
    ...now.elements.flatMap(({ code, nrr }) => {
      const was = earlier.get(code);
      if (was === undefined || roundFloatScaled(was.nrr, 2) === roundFloatScaled(nrr, 2)) return [];
      return line(`NRR ${names.label(code)}`, formatDecimal(was.nrr, 2), formatDecimal(nrr, 2));
    }),
  ];
}
