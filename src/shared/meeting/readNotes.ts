import type { Quarter } from '../../domain/plan/planItem';
import { standardElements } from '../../domain/survey/element';
import type { PlanItemInput } from '../contract/documentCalls';
import { subjectLabel } from '../office/planWords';
import { elementName, shortElementName } from '../questionnaire/elementNames';
import { decisionLead } from '../templates/meeting';

/** Dots to write on, and what was left of them. */
const written = (text: string): string =>
  text
    .replace(/[….]{2,}|…/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const plain = (text: string): string => text.trim().toLowerCase();

/** "U3", "Waktu Penyelesaian (U3)", "waktu", "aduan": the element's code, the complaints' name, or ''. */
const subjectIn = (text: string): string => {
  const code = /\bU\d{1,2}\b/i.exec(text)?.[0];
  if (code !== undefined) return code.toUpperCase();
  const said = plain(text);
  if (said === '') return '';
  const named = standardElements.find((element) =>
    [elementName(element), shortElementName(element)]
      .map(plain)
      .some((name) => name.includes(said) || said.includes(name)),
  );
  if (named !== undefined) return named;
  return /\b(aduan|pengaduan|saran)\b/.test(said) ? subjectLabel('complaints') : '';
};

const numerals: Readonly<Record<string, Quarter>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};

/** "TW III dan IV", "3, 4", "III" */
const quartersIn = (text: string): readonly Quarter[] => {
  const said = plain(text)
    .split(/[^a-z0-9]+/)
    .flatMap((word) => numerals[word] ?? []);
  return [...new Set(said)].sort();
};

/**
 * The notes that a meeting wrote into its sheet: `rows` of the table (element, programme, quarters, person), and
 * `lines` of the body, one of which holds the other decisions.
 */
export const readNotes = (
  rows: readonly (readonly string[])[],
  lines: readonly string[],
): { readonly plan: readonly PlanItemInput[]; readonly decisions: readonly string[] } => {
  const plan = rows
    .map((cells) => cells.map(written))
    .filter(([, programme = '']) => programme !== '')
    .map(([element = '', programme = '', quarters = '', personInCharge = '']) => ({
      element: subjectIn(element),
      programme,
      quarters: quartersIn(quarters),
      personInCharge,
    }));
  const decisions = lines
    .filter((line) => line.startsWith(decisionLead))
    .flatMap((line) => written(line.slice(decisionLead.length)).split(/\s*;\s*/))
    .filter(Boolean);
  return { plan, decisions };
};
