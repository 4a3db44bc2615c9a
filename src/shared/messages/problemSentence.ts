import type { WorkflowProblem } from '../../domain/workflow/problem';
import type { DocumentProblem } from '../problem/documentProblem';
import type { FiguresProblem } from '../problem/figuresProblem';
import type { OfficeProblem } from '../problem/officeProblem';
import type { Problem } from '../problem/problem';
import { documentProblemKinds, documentProblemSentence } from './documentProblem';
import { figuresProblemKinds, figuresProblemSentence } from './figuresProblem';
import { officeProblemSentence } from './officeProblem';
import { workflowProblemKinds, workflowProblemSentence } from './workflowProblem';

const isWorkflow = (problem: Problem): problem is WorkflowProblem => workflowProblemKinds.has(problem.kind);
const isDocument = (problem: Problem): problem is DocumentProblem => documentProblemKinds.has(problem.kind);
const isFigures = (problem: Problem): problem is FiguresProblem => figuresProblemKinds.has(problem.kind);

/** The one sentence with which a refusal reaches the person: why, and what to do. */
export const problemSentence = (problem: Problem): string => {
  if (isWorkflow(problem)) return workflowProblemSentence(problem);
  if (isDocument(problem)) return documentProblemSentence(problem);
  if (isFigures(problem)) return figuresProblemSentence(problem);
  const rest: OfficeProblem = problem;
  return officeProblemSentence(rest);
};

/** Said when something broke that no rule foresaw; the id finds it in the script's log. */
export const faultSentence = (id: string): string =>
  `Ada gangguan, dan pekerjaan ini belum selesai. Coba lagi; bila berulang, beri tahu pemilik buku kerja dengan kode ${id}.`;
