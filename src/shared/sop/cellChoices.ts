import type { WorkflowConfig } from '../../domain/workflow/config';
import type { Role } from '../../domain/workflow/role';
import { type CompletingAction, type StepNumber, steps } from '../../domain/workflow/steps';
import { actionWords } from './actionWords';

/** Acts that need nothing but a decision, so that a cell (on a phone, say) is enough. */
const byCell: readonly CompletingAction[] = ['decideEvaluation', 'initialReport', 'verifyReport', 'approve'];

/** What a person chose in their cell of `Alur SOP`. */
export type CellChoice =
  | { readonly action: CompletingAction }
  | { readonly action: 'return'; readonly toStep: StepNumber };

const returnText = (toStep: StepNumber): string => `Kembalikan ke langkah ${toStep}`;

/** What a role can choose in a step's cell, with its words; empty where the cell only shows the code. */
const choicesOf = (
  step: StepNumber,
  role: Role,
  config: WorkflowConfig,
): readonly { readonly text: string; readonly choice: CellChoice }[] => {
  const { performers, returnsTo } = config.steps[step];
  const own = steps[step].parts.filter((part, at) => performers[at] === role && byCell.includes(part.action));
  if (own.length === 0) return [];
  return [
    ...own.map(({ action }) => ({ text: actionWords[action].button, choice: { action } })),
    ...returnsTo.map((toStep) => ({
      text: returnText(toStep),
      choice: { action: 'return' as const, toStep },
    })),
  ];
};

/** The dropdown's choices: "Sahkan", "Kembalikan ke langkah 4", "Kembalikan ke langkah 6". */
export const cellChoices = (step: StepNumber, role: Role, config: WorkflowConfig): readonly string[] =>
  choicesOf(step, role, config).map(({ text }) => text);

/** What the text in the cell means there; null when it is none of its choices. */
export const readCellChoice = (
  text: string,
  step: StepNumber,
  role: Role,
  config: WorkflowConfig,
): CellChoice | null => {
  const given = text.trim().toLowerCase();
  return choicesOf(step, role, config).find((one) => one.text.toLowerCase() === given)?.choice ?? null;
};
