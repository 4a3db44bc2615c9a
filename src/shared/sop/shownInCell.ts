import type { WorkflowConfig } from '../../domain/workflow/config';
import type { WorkflowEvent } from '../../domain/workflow/event';
import { actionWords } from './actionWords';
import { cellChoices } from './cellChoices';

/** Mark of an act in a cell that has no dropdown, with the short kode keaslian. */
const mark = '✓';

/**
 * What a post's cell in `Alur SOP` shows for its newest act on a step. A dropdown takes only its own choices and is
 * empty after a return, so that it can be used again; the other cells show the code.
 */
export const shownInCell = (event: WorkflowEvent, config: WorkflowConfig): string => {
  if (event.role === 'guardian' || event.action === 'return') return '';
  const choices = cellChoices(event.step, event.role, config);
  if (choices.length === 0) return `${mark} ${event.hash.slice(0, 8)}`;
  const { button } = actionWords[event.action];
  return choices.includes(button) ? button : '';
};
