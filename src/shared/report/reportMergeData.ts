import type { ReportFacts } from '../../domain/report/reportFacts';
import type { MergeData } from '../templates/mergeData';
import { analysisTexts } from './analysisTexts';
import { appendixTexts } from './appendixTexts';
import { type TableKey, tableKeys } from './captionNumbers';
import { collectionTexts } from './collectionTexts';
import { conclusionTexts } from './conclusionTexts';
import { correctionTexts } from './correctionTexts';
import { frontTexts } from './frontTexts';
import { indexTexts, type PictureBytes } from './indexTexts';
import { planTexts } from './planTexts';
import { type ReportContext, type ReportPart, reportContext } from './reportContext';
import { respondentTexts } from './respondentTexts';
import { sampleTexts } from './sampleTexts';
import { trendTexts } from './trendTexts';

/** Pictures that only a canvas or rasteriser can make; photos come with the facts. */
export type ReportPictures = {
  /** NRR per element. */
  readonly elements: PictureBytes;
  /** Index over the periods; null for the first survey. */
  readonly trend: PictureBytes | null;
  /** The regency's coat of arms; null leaves the letterhead and cover without one. */
  readonly logo: PictureBytes | null;
};

/** The report in words: what its template (`templates/report.ts`) is filled with. Pure; the same facts, the same report. */
export function reportMergeData(facts: ReportFacts, pictures: ReportPictures): MergeData {
  const context = reportContext(facts);
  const parts: readonly ReportPart[] = [
    frontTexts(context),
    correctionTexts(context),
    logoPart(pictures.logo, facts),
    collectionTexts(context),
    sampleTexts(context),
    respondentTexts(context),
    indexTexts(context, pictures.elements),
    analysisTexts(context),
    planTexts(context),
    trendTexts(context, pictures.trend),
    conclusionTexts(context),
    appendixTexts(context),
    { fields: numberFields(context) },
  ];
  return {
    fields: Object.assign({}, ...parts.map((part) => part.fields)),
    rows: Object.assign({}, ...parts.map((part) => part.rows)),
    paragraphs: Object.assign({}, ...parts.map((part) => part.paragraphs)),
    pictures: Object.assign({}, ...parts.map((part) => part.pictures)),
    sections: Object.assign({}, ...parts.map((part) => part.sections)),
  };
}

function logoPart(logo: PictureBytes | null, { office }: ReportFacts): ReportPart {
  return {
    pictures: logo === null ? {} : { logo: { ...logo, alt: `Lambang ${office.regency}` } },
    sections: { logo: logo !== null },
  };
}

/** Numbers for the captions; a table that isn't there has none, its caption goes with its section. */
function numberFields({ numbers }: ReportContext): Readonly<Record<string, string>> {
  const entries = tableKeys.map((key: TableKey) => [`no_tabel_${key}`, String(numbers[key] ?? '')]);
  return Object.fromEntries(entries) as Readonly<Record<string, string>>;
}
