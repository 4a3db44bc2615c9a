import type { QuestionFacts } from '../../domain/report/reportFacts';
import type { ElementCode } from '../../domain/survey/element';

/** How a report names elements of service. */
export type ElementNames = {
  /** "Persyaratan" */
  readonly name: (code: ElementCode) => string;
  /** "Persyaratan (U1)" */
  readonly label: (code: ElementCode) => string;
};

/** Names as the questionnaire has them; an element that isn't asked about goes by its code. */
export function elementNames(questionnaire: readonly QuestionFacts[]): ElementNames {
  const names = new Map(questionnaire.map(({ code, name }) => [code, name]));
  const name = (code: ElementCode) => names.get(code) ?? code;
  const label = (code: ElementCode) => (names.has(code) ? `${name(code)} (${code})` : code);
  return { name, label };
}
