import type { ElementCode } from '../../domain/survey/element';
import type { WebsiteFigures } from '../contract/indexCalls';
import { elementName, shortElementName } from '../questionnaire/elementNames';

const figure = /\d{1,3}(?:[.,]\d{1,10})?\s*$/;

/**
 * Figures out of text copied from the E-SKM website, line by line: an element by its code or name, "IKM" or "nilai",
 * "responden" or "jumlah"; the last number of the line is its figure. Lines that say nothing known are passed over.
 */
export const readPastedFigures = (text: string, codes: readonly ElementCode[]): WebsiteFigures => {
  const nrr = new Map<string, string>();
  let [counted, ikm] = ['', ''];
  for (const line of text.split(/\r?\n/)) {
    const found = figure.exec(line)?.[0].trim();
    if (found === undefined) continue;
    const words = line.slice(0, line.length - found.length).toLowerCase();
    const code = codes.find((one) => names(one).some((name) => name.test(words)));
    if (code !== undefined) nrr.set(code, found);
    else if (/responden|kuesioner/.test(words)) counted = found.replace(/\./g, '');
    else if (/ikm|indeks|konversi/.test(words)) ikm = found;
  }
  return { counted, ikm, nrr: codes.map((code) => ({ code, value: nrr.get(code) ?? '' })) };
};

const escaped = (text: string): string => text.toLowerCase().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const names = (code: ElementCode): readonly RegExp[] => [
  new RegExp(`\\b${code.toLowerCase()}\\b`),
  new RegExp(escaped(elementName(code))),
  new RegExp(`\\b${escaped(shortElementName(code))}\\b`),
];
