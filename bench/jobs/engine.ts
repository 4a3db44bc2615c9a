import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerColumns } from '../../src/domain/index/answerColumns';
import { indexOfTally } from '../../src/domain/index/computeIndex';
import { tallyColumns } from '../../src/domain/index/tally';
import { standardQuestionnaire } from '../../src/domain/survey/questionnaire';
import type { Measure } from '../measure';

const responses = 1_000_000;
const rounds = 15;

/** A million respondents with answers 1–4, a byte each; the same ones each time. */
const madeUpColumns = (): AnswerColumns => {
  let state = 12_345;
  const questions = standardQuestionnaire.map(({ code }) => {
    const values = new Uint8Array(responses);
    for (let row = 0; row < responses; row += 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
      values[row] = 1 + ((state >>> 24) & 3);
    }
    return { element: code, values };
  });
  return { size: responses, questionnaire: standardQuestionnaire, questions };
};

/** The least that must be done: every answer looked at once and added up. */
const bareLoop = ({ questions }: AnswerColumns): readonly number[] =>
  questions.map(({ values }) => {
    let sum = 0;
    for (let row = 0; row < values.length; row += 1) sum += values[row] ?? 0;
    return sum;
  });

const engine = (columns: AnswerColumns): readonly number[] => {
  const result = indexOfTally(tallyColumns(columns, 'exclude'));
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value.elements.map(({ sum }) => sum);
};

type Way = (columns: AnswerColumns) => readonly number[];

/** Median milliseconds of each way, taken in turns so that a busy machine slows all alike. */
const medians = (columns: AnswerColumns, ways: readonly Way[]): readonly number[] => {
  const times = ways.map((): number[] => []);
  for (let round = 0; round < rounds + 3; round += 1)
    ways.forEach((way, at) => {
      const start = performance.now();
      way(columns);
      // The first rounds are for the compiler to warm up.
      if (round >= 3) times[at]?.push(performance.now() - start);
    });
  return times.map((list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0);
};

const line = (job: string, localMs: number): Measure => ({
  job,
  responses,
  calls: 0,
  tableCalls: 0,
  cellsRead: 0,
  cellsWritten: 0,
  predictedMs: 0,
  localMs: Math.round(localMs * 100) / 100,
});

type Duck = {
  sumsByDuckDb(columns: readonly Uint8Array[], rounds: number): Promise<{ sums: number[]; ms: number }>;
};

/** Nine columns of a million answers: the engine, a bare loop, and DuckDB where bench/duckdb is installed. */
export const engineJobs = async (): Promise<readonly Measure[]> => {
  const columns = madeUpColumns();
  const expected = String(bareLoop(columns));
  if (String(engine(columns)) !== expected) throw new Error('Engine and bare loop disagree');
  const [own = 0, bare = 0] = medians(columns, [engine, bareLoop]);
  const lines = [line('engine', own), line('engineBareLoop', bare)];
  const duckdb = join(__dirname, '..', 'duckdb');
  if (!existsSync(join(duckdb, 'node_modules', '@duckdb', 'node-api'))) return lines;
  const { sumsByDuckDb } = require(join(duckdb, 'sums.js')) as Duck;
  const duck = await sumsByDuckDb(
    columns.questions.map(({ values }) => values),
    rounds,
  );
  if (String(duck.sums) !== expected) throw new Error('DuckDB and bare loop disagree');
  return [...lines, line('engineDuckDb', duck.ms)];
};
