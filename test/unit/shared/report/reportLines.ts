import type { ReportFacts } from '../../../../src/domain/report/reportFacts';
import { reportMergeData } from '../../../../src/shared/report/reportMergeData';
import { reportTemplate } from '../../../../src/shared/templates/report/reportTemplate';
import type { TemplateDocument } from '../../../../src/shared/templates/templateDocument';
import { templateParagraphs } from '../../../../src/shared/templates/templateParagraphs';
import { mergeTemplate } from '../templates/mergeTemplate';

const blank = { pngBase64: '', widthPt: 430, heightPt: 230 };

export function mergedReport(facts: ReportFacts): TemplateDocument {
  return mergeTemplate(
    reportTemplate(),
    reportMergeData(facts, { elements: blank, trend: blank, logo: null }),
  );
}

export type Line = { readonly text: string; readonly inTable: boolean; readonly heading: string | null };

/** Every paragraph that has words, in reading order, header and footer last. */
export function reportLines(facts: ReportFacts): readonly Line[] {
  return templateParagraphs(mergedReport(facts))
    .filter(({ text }) => text !== '')
    .map(({ text, place }) => ({ text, inTable: place.cell !== null, heading: place.heading }));
}

export const reportText = (facts: ReportFacts): string =>
  reportLines(facts)
    .map(({ text }) => text)
    .join('\n');

/** Running text cut into sentences; "No. 5", "s.d." and decimal commas don't end one. */
export function sentencesOf(lines: readonly Line[]): readonly string[] {
  return lines
    .filter(({ inTable }) => !inTable)
    .flatMap(({ text }) => text.split(/(?<=[a-z0-9)%][.!?])\s+(?=\p{Lu})/u))
    .map((one) => one.trim())
    .filter((one) => one.split(' ').length > 3);
}
