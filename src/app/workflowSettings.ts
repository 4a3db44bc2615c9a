import { ok, type Result, refuse } from '../domain/result';
import {
  type ConfigLine,
  type ConfigProblem,
  parseConfig,
  standardConfig,
  type WorkflowConfig,
} from '../domain/workflow/config';
import { roles } from '../domain/workflow/role';
import { type StepNumber, stepNumbers } from '../domain/workflow/steps';
import { roleLabels } from '../shared/office/roleLabels';
import type { SettingKey, SettingValues } from './ports/settings';
import type { Problem } from './problem';

/**
 * The SOP as this office runs it stands in `Pengaturan`, a tab that only the owner can write: one line per step,
 * "Kasi Yanum, Sekcam | 4 | 1" = posts in order | steps it may be returned to, the usual one first | working days.
 */
export const ruleKey = (step: StepNumber) => `langkah${step}` as const satisfies SettingKey;

const idOf = (label: string): string =>
  roles.find((role) => roleLabels[role].toLowerCase() === label.toLowerCase()) ?? label;

const lineOf = (step: StepNumber, text: string): ConfigLine => {
  const [posts = '', returnsTo = '', workingDays = ''] = text.split('|').map((part) => part.trim());
  const performers = posts
    .split(',')
    .map((post) => idOf(post.trim()))
    .join(',');
  return { line: step, step: String(step), performers, returnsTo, workingDays };
};

/** Which line of the settings a problem is about. */
const stepOf = (problem: ConfigProblem): StepNumber => {
  if ('step' in problem) return problem.step;
  return stepNumbers.find((step) => step === problem.line) ?? 1;
};

/** Refused with the cell to mend when a line can't be used; an empty or absent line keeps the SOP's own rule. */
export const workflowIn = (settings: {
  read(): SettingValues;
  cellOf(key: SettingKey): string;
}): Result<WorkflowConfig, Problem> => {
  const values = settings.read();
  const parsed = parseConfig(
    stepNumbers.flatMap((step) => {
      const text = values[ruleKey(step)] ?? '';
      return text.trim() === '' ? [] : [lineOf(step, text)];
    }),
  );
  if (parsed.ok) return ok(parsed.value);
  const cell = settings.cellOf(ruleKey(stepOf(parsed.problem)));
  const row = Number(/\d+$/.exec(cell)?.[0] ?? 0);
  const problem = 'line' in parsed.problem ? { ...parsed.problem, line: row } : parsed.problem;
  return refuse({ kind: 'badWorkflow', cell, problem });
};

/** The SOP's own rules as lines of the settings, for an office to see and change. */
export const standardRules: SettingValues = Object.fromEntries(
  stepNumbers.map((step) => {
    const { performers, returnsTo, workingDays } = standardConfig.steps[step];
    const targets = returnsTo.length === 0 ? '-' : returnsTo.join(', ');
    return [
      ruleKey(step),
      `${performers.map((role) => roleLabels[role]).join(', ')} | ${targets} | ${workingDays}`,
    ];
  }),
);
