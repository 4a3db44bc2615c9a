import type { RowProblem } from '../../domain/survey/surveyProblem';
import { surveyProblemSentence } from './surveyProblem';

/** What the preview of a file says. */
export const importSentences = {
  column: (letters: string, title: string, element: string, name: string): string =>
    `Kolom ${letters} (${title}) dibaca sebagai ${element} ${name}`,
  seen: 'Berkas dengan isi yang sama sudah pernah dimasukkan.',
} as const;

/** One row's problem without the file's name, which the preview shows above. */
export const rowProblemSentence = (problem: RowProblem): string =>
  surveyProblemSentence(problem, 'Berkas ini');
