import type { IndexResult } from '../../domain/index/indexResult';
import type { CollectionFacts } from '../../domain/report/reportFacts';
import type { ResponseSource } from '../../domain/survey/surveyResponse';
import { formatDate, formatDateRange } from '../format/formatDate';
import { formatDecimal, formatInteger, formatPercent } from '../format/formatNumber';
import type { ReportContext, ReportPart } from './reportContext';
import { scheduleRows } from './scheduleRows';
import { teamRows } from './teamRows';
import { countWord, joinList, oneLine, phrase } from './wording';

const sourceClauses: Readonly<Record<ResponseSource, string>> = {
  form: 'diisi melalui formulir elektronik',
  paper: 'diisi pada formulir kertas',
  import: 'berasal dari data aplikasi E-SKM',
};

/** BAB II, 2.1 to 2.4: who, how, where, when. */
export function collectionTexts(context: ReportContext): ReportPart {
  const { facts, names, numbers } = context;
  const codes = facts.result.overall.elements.map(({ code }) => code);
  const schedule = scheduleRows(facts.schedule);
  return {
    fields: {
      jumlah_unsur: countWord(codes.length),
      daftar_unsur: joinList(codes.map(names.label)),
      bobot: weightText(facts.result.overall),
    },
    rows: { tim: teamRows(facts.team), jadwal: schedule },
    paragraphs: {
      cara_pengumpulan: [
        sourceSentence(facts.collection),
        ...paperSentence(facts.collection),
        ...weightNotes(context),
      ],
      sumber_hasil: [officialSentence(context)],
      lokasi: [locationText(context)],
      waktu: [timeText(context, numbers.jadwal)],
    },
    sections: { jadwal: schedule.length > 0 },
  };
}

function sourceSentence({ sources }: CollectionFacts): string {
  const total = sources.reduce((sum, { n }) => sum + n, 0);
  const [first] = sources;
  if (first === undefined || total === 1 || sources.length === 1) {
    const whole = total === 1 ? 'Kuesioner' : 'Seluruh kuesioner';
    return `${whole} yang dihitung ${sourceClauses[first?.source ?? 'form']}.`;
  }
  const parts = sources.map(({ source, n }) => `${formatInteger(n)} ${sourceClauses[source]}`);
  return `Dari ${formatInteger(total)} kuesioner yang dihitung, ${joinList(parts)}.`;
}

/** "Kuesioner kertas dibagikan sebanyak 120 lembar; 101 lembar kembali (84,17%), 3 di antaranya tidak sah." */
function paperSentence({ paper }: CollectionFacts): readonly string[] {
  if (paper === null) return [];
  const { handedOut, returned, invalid } = paper;
  const unusable =
    invalid === null
      ? ''
      : invalid === 0
        ? ' dan semuanya sah'
        : `, ${formatInteger(invalid)} di antaranya tidak sah`;
  const share =
    handedOut === null || handedOut === 0 || returned === null
      ? ''
      : ` (${formatPercent((returned * 100) / handedOut)})`;
  const back =
    returned === null
      ? invalid === null
        ? ''
        : `${formatInteger(invalid)} lembar tidak sah`
      : `${formatInteger(returned)} lembar kembali${share}${unusable}`;
  const out = handedOut === null ? '' : `dibagikan sebanyak ${formatInteger(handedOut)} lembar`;
  if (out === '') return back === '' ? [] : [`Kuesioner kertas: ${back}.`];
  return [`Kuesioner kertas ${[out, back].filter((part) => part !== '').join('; ')}.`];
}

/** "1/9 (0,111)", or the rounded weight of older reports. */
function weightText({ weight, elements }: IndexResult): string {
  if (weight === 'own') return 'yang ditetapkan sendiri untuk setiap unsur';
  if (weight !== 'exact') return weight.replace('.', ',');
  return `1/${elements.length} (${formatDecimal(1 / elements.length, 3)})`;
}

function weightNotes({ facts }: ReportContext): readonly string[] {
  const { weight, elements, counted } = facts.result.overall;
  const notes: string[] = [];
  if (elements.some(({ n }) => n !== counted)) {
    notes.push(
      'Kuesioner yang tidak menjawab semua pertanyaan tetap dihitung untuk unsur yang dijawabnya sehingga jumlah jawaban setiap unsur dapat berbeda.',
    );
  }
  if (weight === 'own')
    notes.push(
      `Bobot setiap unsur ditetapkan sendiri, bukan bobot baku 1/${elements.length}: ${joinList(
        elements.map((one) => `${one.code} ${formatDecimal(one.nrrWeighted / one.nrr, 3)}`),
      )}.`,
    );
  if (weight !== 'exact' && weight !== 'own') {
    notes.push(
      `Bobot ${weightText(facts.result.overall)} adalah bobot yang dibulatkan; bobot ini dipakai agar hasilnya dapat dibandingkan dengan laporan terdahulu.`,
    );
  }
  return notes;
}

function officialSentence({ facts, office }: ReportContext): string {
  const filter = facts.collection.filter.map((part) => phrase(oneLine(part)));
  const scope =
    filter.length === 0
      ? 'untuk seluruh kuesioner yang dihitung pada periode survei'
      : `dengan saringan ${joinList(filter)}`;
  return facts.collection.official === 'workbook'
    ? `Hasil yang dilaporkan adalah hasil perhitungan menu saring pada buku kerja E-SKM ${office} ${scope}.`
    : `Hasil yang dilaporkan adalah hasil perhitungan menu saring pada situs web E-SKM ${scope}, yang telah dicocokkan dengan buku kerja ${office}.`;
}

function locationText({ facts, office }: ReportContext): string {
  const { location, sources } = facts.collection;
  const place = location ?? `Kantor ${office}, ${facts.office.address}`;
  const where = `Pengumpulan data dilakukan di ${phrase(oneLine(place))}.`;
  const online = sources.some(({ source }) => source === 'form');
  return online
    ? `${where} Formulir elektronik dibuka melalui tautan sehingga dapat diisi di luar kantor.`
    : where;
}

function timeText({ facts, period }: ReportContext, table: number | null): string {
  const { surveyed } = facts.collection;
  const sentences = [`Survei ini mencakup pelayanan pada ${period}.`];
  if (surveyed !== null) {
    sentences.push(
      surveyed.from === surveyed.to
        ? `Kuesioner yang dihitung seluruhnya bertanggal ${formatDate(surveyed.from)}.`
        : `Kuesioner yang dihitung bertanggal ${formatDateRange(surveyed.from, surveyed.to)}.`,
    );
  }
  if (table !== null) sentences.push(`Jadwal kegiatan survei disajikan pada Tabel ${table}.`);
  return sentences.join(' ');
}
