import type { ReportFacts, ResultFacts } from '../../domain/report/reportFacts';
import { ok, type Result, refuse } from '../../domain/result';
import type { PictureFile, PictureOrder } from '../../shared/contract/documentCalls';
import { elementBars } from '../../shared/pictures/elementBars';
import type { Picture } from '../../shared/pictures/picture';
import { trendLine } from '../../shared/pictures/trendLine';
import type { PictureBytes } from '../../shared/report/indexTexts';
import type { ReportPictures } from '../../shared/report/reportMergeData';
import type { Problem } from '../problem';

/** Pixels per point on paper: 216 dpi, sharp in print and small enough to send. */
const sharpness = 3;

/** A chart of the report is far smaller; more would choke the call that carries it. */
const largestBase64 = 3_000_000;

type Charted = Pick<ReportFacts, 'period' | 'trend'> & { readonly result: Pick<ResultFacts, 'overall'> };

/** The report's charts by key; the trend needs an earlier period. */
function chartsOf({ result, trend, period }: Charted): Readonly<Record<string, Picture>> {
  const { overall } = result;
  const now = { period, ikm: overall.ikm, grade: overall.grade };
  return {
    elements: elementBars(overall.elements),
    ...(trend.length > 0 && { trend: trendLine([...trend, now]) }),
  };
}

/** What the page has to draw for the report: the server can't make pixels of an SVG. */
export function pictureOrders(charted: Charted): readonly PictureOrder[] {
  return Object.entries(chartsOf(charted)).map(([key, { svg, width, height }]) => ({
    key,
    svg,
    widthPx: width * sharpness,
    heightPx: height * sharpness,
  }));
}

/** The charts as the page drew them, at their size on paper; refused when one is missing or no PNG. */
export function reportPicturesOf(
  charted: Charted,
  sent: readonly PictureFile[],
): Result<ReportPictures, Problem> {
  const bytes: Record<string, PictureBytes> = {};
  for (const [key, { width, height }] of Object.entries(chartsOf(charted))) {
    const file = sent.find((one) => one.key === key);
    // Every PNG begins with the same eight bytes.
    if (!file?.pngBase64.startsWith('iVBORw0KGgo')) return refuse({ kind: 'pictureMissing' });
    if (file.pngBase64.length > largestBase64) return refuse({ kind: 'pictureTooLarge' });
    bytes[key] = { pngBase64: file.pngBase64, widthPt: width, heightPt: height };
  }
  const { elements, trend } = bytes;
  if (elements === undefined) return refuse({ kind: 'pictureMissing' });
  return ok({ elements, trend: trend ?? null, logo: null });
}
