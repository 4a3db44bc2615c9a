import { changeOf } from '../../domain/index/trend';
import type { EarlierResult } from '../../domain/report/reportFacts';
import type { ElementCode } from '../../domain/survey/element';
import { changeWords } from '../format/changeWords';
import { formatDecimal, formatInteger } from '../format/formatNumber';
import { periodLabel } from '../format/periodLabel';
import type { MergeRow } from '../templates/mergeData';
import type { ElementNames } from './elementNames';
import type { PictureBytes } from './indexTexts';
import type { ReportContext, ReportPart } from './reportContext';
import { countWord, joinList } from './wording';

/** 4.3: the index over the periods, in words, table and chart. */
export function trendTexts(context: ReportContext, chart: PictureBytes | null): ReportPart {
  const points = pointsOf(context);
  const drawn = chart !== null && points.length > 1;
  return {
    rows: { tren: points.length > 1 ? trendRows(points) : [] },
    paragraphs: { tren: trendParagraphs(context, points, drawn) },
    pictures: drawn ? { grafik_tren: { ...chart, alt: trendAlt(points) } } : {},
    sections: { tren: points.length > 1, grafik_tren: drawn },
  };
}

type Point = Pick<EarlierResult, 'period' | 'counted' | 'ikm' | 'grade'>;

function pointsOf({ facts }: ReportContext): readonly Point[] {
  const { counted, ikm, grade } = facts.result.overall;
  return [...facts.trend, { period: facts.period, counted, ikm, grade }];
}

function trendParagraphs(
  context: ReportContext,
  points: readonly Point[],
  drawn: boolean,
): readonly string[] {
  const { earlier, facts, numbers } = context;
  const now = points[points.length - 1];
  if (earlier === null || now === undefined) {
    return [
      `Survei ini merupakan survei pertama yang tercatat sehingga belum ada nilai pembanding. Nilai IKM ${formatDecimal(facts.result.overall.ikm, 2)} menjadi nilai awal bagi survei berikutnya.`,
    ];
  }
  const shown = `Perkembangan Nilai IKM disajikan pada Tabel ${numbers.tren}${drawn ? ' dan Gambar 2' : ''}.`;
  return [
    [shown, lastChange(earlier, now), ...longRun(points), respondentsText(earlier, now)].join(' '),
    ...elementsText(context, earlier),
    ...unlockedNote(facts.trend),
  ];
}

/** Figures of periods that never went through this workbook's SOP are told apart from reported ones. */
function unlockedNote(trend: readonly EarlierResult[]): readonly string[] {
  const unlocked = trend.filter((one) => one.unlocked === true).map(({ period }) => periodLabel(period));
  if (unlocked.length === 0) return [];
  return [
    `Nilai ${joinList(unlocked)} dihitung dari jawaban yang tersimpan di buku kerja E-SKM sehingga dapat berbeda dari nilai yang pernah dilaporkan.`,
  ];
}

function lastChange(earlier: Point, now: Point): string {
  const [before, after] = [periodLabel(earlier.period), periodLabel(now.period)];
  const change = changeOf(earlier.ikm, now.ikm);
  if (change.direction === 'same') {
    return `Nilai IKM pada ${after} sama dengan nilai pada ${before}, yaitu ${formatDecimal(now.ikm, 2)} (mutu ${now.grade}).`;
  }
  return `Nilai IKM ${changeWords(change)}, dari ${formatDecimal(earlier.ikm, 2)} (mutu ${earlier.grade}) pada ${before} menjadi ${formatDecimal(now.ikm, 2)} (mutu ${now.grade}) pada ${after}.`;
}

function respondentsText(earlier: Point, now: Point): string {
  if (earlier.counted === now.counted) {
    return `Jumlah responden pada kedua periode itu sama, yaitu ${formatInteger(now.counted)} orang.`;
  }
  const moved = now.counted > earlier.counted ? 'bertambah' : 'berkurang';
  return `Jumlah responden ${moved} dari ${formatInteger(earlier.counted)} menjadi ${formatInteger(now.counted)} orang.`;
}

/** Rises or falls in a row, and records; only with three periods or more. */
function longRun(points: readonly Point[]): readonly string[] {
  const now = points[points.length - 1];
  if (points.length < 3 || now === undefined) return [];
  const earlier = points.slice(0, -1).map(({ ikm }) => ikm);
  const steps = points
    .slice(1)
    .map((point, at) => Math.sign(changeOf(points[at]?.ikm ?? point.ikm, point.ikm).points));
  const direction = steps[steps.length - 1] ?? 0;
  const run = [...steps].reverse().findIndex((step) => step !== direction);
  const length = run < 0 ? steps.length : run;
  const sentences: string[] = [];
  if (direction !== 0 && length > 1) {
    sentences.push(
      `Dengan demikian, Nilai IKM ${direction > 0 ? 'naik' : 'turun'} ${countWord(length)} kali berturut-turut.`,
    );
  }
  const periods = `di antara ${countWord(points.length)} periode yang tercatat`;
  if (now.ikm > Math.max(...earlier)) sentences.push(`Nilai ini adalah yang tertinggi ${periods}.`);
  if (now.ikm < Math.min(...earlier)) sentences.push(`Nilai ini adalah yang terendah ${periods}.`);
  return sentences;
}

function elementsText({ facts, names }: ReportContext, earlier: EarlierResult): readonly string[] {
  const changes = facts.result.overall.elements.flatMap(({ code, nrr }) => {
    const before = earlier.elements.find((one) => one.code === code)?.nrr;
    return before === undefined ? [] : [{ code, before, after: nrr, change: changeOf(before, nrr).points }];
  });
  if (changes.length === 0) return [];
  const figures = changes.map(({ change }) => change);
  const [most, least] = [Math.max(...figures), Math.min(...figures)];
  if (most === 0 && least === 0) return ['Nilai rata-rata setiap unsur tidak berubah.'];
  const rise =
    most > 0 ? extremeText('Kenaikan', most, changes, names) : 'Tidak ada unsur yang nilainya naik.';
  const fall =
    least < 0 ? extremeText('Penurunan', least, changes, names) : 'Tidak ada unsur yang nilainya turun.';
  return [`${rise} ${fall}`];
}

type ElementChange = {
  readonly code: ElementCode;
  readonly before: number;
  readonly after: number;
  readonly change: number;
};

/** How many elements that share the largest change are named. */
const namedEquals = 3;

function extremeText(
  what: string,
  extreme: number,
  changes: readonly ElementChange[],
  { label }: ElementNames,
): string {
  const those = changes.filter(({ change }) => change === extreme);
  const [one] = those;
  if (one !== undefined && those.length === 1) {
    return `${what} terbesar terdapat pada unsur ${label(one.code)}, dari ${formatDecimal(one.before, 2)} menjadi ${formatDecimal(one.after, 2)}.`;
  }
  const size = formatDecimal(Math.abs(extreme), 2);
  if (those.length > namedEquals)
    return `${what} terbesar (${size}) terdapat pada ${countWord(those.length)} unsur.`;
  return `${what} terbesar (${size}) terdapat pada unsur ${joinList(those.map(({ code }) => label(code)))}.`;
}

function trendRows(points: readonly Point[]): readonly MergeRow[] {
  return points.map(({ period, counted, ikm, grade }, at) => {
    const before = points[at - 1];
    return {
      no: String(at + 1),
      periode: periodLabel(period),
      responden: formatInteger(counted),
      ikm: formatDecimal(ikm, 2),
      mutu: grade,
      perubahan: before === undefined ? '–' : signed(changeOf(before.ikm, ikm).points),
    };
  });
}

/** For a table column: "+0,12", "−1,05" with a minus as wide as the plus, "0,00". */
const signed = (points: number): string => {
  const sign = points > 0 ? '+' : points < 0 ? '−' : '';
  return `${sign}${formatDecimal(Math.abs(points), 2)}`;
};

function trendAlt(points: readonly Point[]): string {
  const figures = points.map(({ period, ikm }) => `${periodLabel(period)} ${formatDecimal(ikm, 2)}`);
  return `Grafik garis Nilai IKM setiap periode: ${figures.join('; ')}.`;
}
