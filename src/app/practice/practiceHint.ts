import type { CivilDate } from '../../domain/calendar/civilDate';
import { waitingRole } from '../../domain/workflow/allowed';
import type { WorkflowConfig } from '../../domain/workflow/config';
import type { Role } from '../../domain/workflow/role';
import type { PeriodState } from '../../domain/workflow/state';
import type { PracticeHint } from '../../shared/contract/practiceCalls';
import { formatDateWithDay } from '../../shared/format/formatDate';
import { practiceLessons } from '../../shared/messages/practice';
import { roleLabels } from '../../shared/office/roleLabels';

/** Whom everyone waits for; step 6 ends with the Pelaksana's laying the report on the desk, which opens step 7. */
const turnOf = (state: PeriodState, config: WorkflowConfig): Role | null => {
  if (state.stage === 'notOpened') return config.steps[1].performers[0] ?? null;
  if (state.current === null) return null;
  if (state.current === 7 && state.onDeskSince === null) return config.steps[6].performers[0] ?? null;
  return waitingRole(state, state.current, config);
};

export const practiceHint = (
  state: PeriodState,
  config: WorkflowConfig,
  me: readonly Role[],
  today: CivilDate,
): PracticeHint => {
  const turn = turnOf(state, config);
  const archived = state.stage === 'archived';
  const step = state.stage === 'notOpened' ? 1 : state.current;
  return {
    today: formatDateWithDay(today),
    lesson: archived ? practiceLessons.archived : practiceLessons[step ?? 'sent'],
    next: turn === null || me.includes(turn) ? null : { role: turn, label: roleLabels[turn] },
  };
};
