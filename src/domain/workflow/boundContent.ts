import { partOf } from './allowed';
import type { Command } from './command';
import type { ContentKind, CurrentContent } from './content';
import type { WorkflowProblem } from './problem';
import { steps } from './steps';

const bothPdfs = ['reportPdf', 'letterPdf'] as const satisfies readonly ContentKind[];

/** Content whose hash must be at hand for this command: what it binds, and the draft that step 3 cites. */
export const neededContent = (command: Command): readonly ContentKind[] => {
  switch (command.action) {
    case 'approve':
      return command.signature === 'none' ? bothPdfs : [...bothPdfs, 'signedReport'];
    case 'fileScan':
    case 'confirmScan':
      return [...bothPdfs, 'signedReport'];
    case 'placeOnDesk':
    case 'intendSending':
      return bothPdfs;
    case 'decideEvaluation':
      return ['data', 'plan', 'decisions', 'draftText'];
    default: {
      const part = partOf(command.action);
      if (part === null) return [];
      return steps[part.step].binds.map((binding) => binding.content);
    }
  }
};

/** Nobody signs what was not looked at or is no longer there. */
export const contentProblem = (command: Command, content: CurrentContent): WorkflowProblem | null => {
  const needed = neededContent(command);
  const notRead = needed.filter((kind) => content[kind] === undefined);
  if (notRead.length > 0) return { kind: 'contentNotRead', content: notRead };
  const missing = needed.filter((kind) => content[kind] === null || content[kind] === '');
  return missing.length > 0 ? { kind: 'contentMissing', content: missing } : null;
};
