import { roundHalfUp } from '../../domain/index/rounding';
import type { Period } from '../../domain/period/period';
import type { PlanOutcome } from '../../domain/plan/planItem';
import { selectPriorities } from '../../domain/plan/selectPriorities';
import { formatList } from '../../shared/format/formatList';
import { periodLabel } from '../../shared/format/periodLabel';
import { recapWords as words } from '../../shared/messages/recapWords';
import { sourceLabels } from '../../shared/office/sourceWords';
import { elementName, shortElementName } from '../../shared/questionnaire/elementNames';
import { numberedList } from '../../shared/report/wording';
import { countBySource } from '../data/judgedResponses';
import type { Snapshot } from '../data/snapshot';
import type { EvaluationSheet } from '../ports/planSheet';
import type { WorkbookSheet } from '../ports/workbooks';

export type RecapFacts = {
  readonly office: string;
  readonly period: Period;
  readonly snapshot: Snapshot;
  readonly services: readonly string[];
  readonly plan: EvaluationSheet['plan'];
  readonly previous: readonly PlanOutcome[];
};

/** The unit's one line in the regency's recap: elements as NRR × 25 at two decimals, like the IKM. */
export const recapSheetOf = ({
  office,
  period,
  snapshot,
  services,
  plan,
  previous,
}: RecapFacts): WorkbookSheet => {
  const { result, responses } = snapshot;
  const { priorities } = selectPriorities(result.elements);
  const done = previous.filter(({ status }) => status === 'done').length;
  const row = [
    1,
    office,
    periodLabel(period),
    services.join('; '),
    ...result.elements.map(({ nrr }) => roundHalfUp(nrr * 25, 2)),
    result.ikm,
    result.counted,
    sourcesText(responses),
    priorities.length === 0
      ? words.allEqual
      : priorities.map(({ code }) => `${code} ${elementName(code)}`).join('; '),
    plan.length === 0 ? words.noPlan : numberedList(plan.map(({ programme }) => programme)),
    previous.length === 0 ? words.noPrevious : words.doneShare(done, previous.length),
  ];
  const titles = words.columns(
    result.elements.map(({ code }) => words.elementTitle(code, shortElementName(code))),
  );
  const [, ...rest] = titles.map(() => '');
  const widths = [40, 200, 160, 260, ...result.elements.map(() => 105), 70, 90, 200, 260, 260, 160];
  return {
    title: words.sheet,
    cells: [[words.title(periodLabel(period)), ...rest], titles, row.map(safe)],
    headerRow: 2,
    widths,
    heights: [
      { row: 2, rows: 1, pixels: heightOf(titles, widths) },
      { row: 3, rows: 1, pixels: heightOf(row, widths) },
    ],
    // Elements and IKM at two decimals, whole ones too.
    formats: [{ row: 3, column: 5, rows: 1, columns: result.elements.length + 1, format: '0.00' }],
  };
};

/** "Data dari E-SKM dan formulir kertas" */
const sourcesText = (responses: Snapshot['responses']): string => {
  const labels = countBySource(responses).map(({ source }) => sourceLabels[source]);
  return formatList(
    labels.map((label, at) => (at === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1))),
  );
};

/** Pixels that ten-point text needs when it is wrapped; a little more rather than a line cut off. */
const heightOf = (cells: readonly (string | number)[], widths: readonly number[]): number => {
  const lines = cells.map((cell, at) => Math.ceil((String(cell).length * 7) / ((widths[at] ?? 100) - 10)));
  return 17 * Math.max(1, ...lines) + 6;
};

/** A text that people typed must not become a formula in the exported file. */
const safe = (cell: string | number): string | number =>
  typeof cell === 'string' && /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
