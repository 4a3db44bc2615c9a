import type { WorkflowProblem } from '../../domain/workflow/problem';
import type { DocumentProblem } from './documentProblem';
import type { FiguresProblem } from './figuresProblem';
import type { OfficeProblem } from './officeProblem';

/** Every refusal a use case can answer: each has its sentence in `src/shared/messages/problemSentence.ts`. */
export type Problem = WorkflowProblem | OfficeProblem | DocumentProblem | FiguresProblem;
