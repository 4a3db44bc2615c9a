import { columnHolder } from '../../domain/official/columnHolder';
import { parseOfficials } from '../../domain/official/parseOfficials';
import { type Result, refuse } from '../../domain/result';
import { neededContent } from '../../domain/workflow/boundContent';
import type { Command } from '../../domain/workflow/command';
import { problemSentence } from '../../shared/messages/problemSentence';
import { type CellChoice, readCellChoice } from '../../shared/sop/cellChoices';
import { verificationChecklist } from '../../shared/sop/verificationChecklist';
import { type Acted, actAs, readPeriod, showState } from '../act';
import { currentContent } from '../currentContent';
import { evaluationFacts } from '../decisions';
import { readOffice } from '../office';
import type { ChosenCell } from '../ports/choiceCells';
import type { Problem } from '../problem';
import type { GuardianWorld } from '../world';

const commandOf = (world: GuardianWorld, cell: ChosenCell, choice: CellChoice): Command => {
  switch (choice.action) {
    case 'return':
      return { action: 'return', toStep: choice.toStep, note: cell.remark };
    case 'decideEvaluation':
      return { action: 'decideEvaluation', facts: evaluationFacts(world, cell.period) };
    case 'verifyReport': {
      // A cell has no room for ticks: choosing Verifikasi there stands for the whole checklist, as the cell's help says.
      const items = verificationChecklist.map(({ item }) => item);
      return { action: 'verifyReport', checklist: items, facts: { checklist: items } };
    }
    case 'approve':
      return { action: 'approve', signature: 'none', comparedBy: '', note: '' };
    default:
      return { action: 'initialReport' };
  }
};

/** The act behind a choice, decided as its column's holder; the guardian writes for them, having the owner's rights. */
const decide = (world: GuardianWorld, cell: ChosenCell, editor: string | null): Result<Acted, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const choice = readCellChoice(cell.text, cell.step, cell.role, office.value.config);
  if (choice === null) return refuse({ kind: 'notAChoice', text: cell.text });
  const { officials } = parseOfficials(world.officials.read());
  const holder = columnHolder(officials, cell.role, editor, world.clock.today());
  if (!holder.ok) return refuse({ kind: 'columnUnclear', problem: holder.problem });
  const { state } = readPeriod(world, cell.period, office.value);
  const command = commandOf(world, cell, choice);
  const acted = actAs(
    world,
    { actor: holder.value, office: office.value },
    {
      period: cell.period,
      expectedVersion: null,
      via: 'cell',
      key: `cell/${cell.period}/${cell.step}/${cell.role}/${state.version}`,
      commands: [command],
      content: currentContent(world, cell.period, neededContent(command)),
    },
  );
  if (acted.ok) showState(world, office.value, acted.value.state);
  return acted;
};

/**
 * Turns a choice in an approval cell into its event. Refused choices are taken back out of the cell, with the reason
 * as a note on it, so that nothing looks approved that isn't. A busy moment leaves the choice for the next look.
 */
export const decideCell = (
  world: GuardianWorld,
  cell: ChosenCell,
  editor: string | null,
): Result<Acted, Problem> => {
  const acted = decide(world, cell, editor);
  if (!acted.ok) {
    if (acted.problem.kind !== 'busy') world.choices.clear(cell, problemSentence(acted.problem));
    return acted;
  }
  world.choices.accept(cell);
  if (acted.value.event.action === 'return') {
    world.choices.clear(cell, '');
    if (cell.remark !== '') world.choices.clearRemark(cell);
  }
  return acted;
};
