import { ok, type Result, refuse } from '../result';
import { isRole, type Role } from './role';
import { type StepNumber, stepNumbers, steps } from './steps';

/** What an office may adjust about one step. `performers`: one post per part of the step, in order. */
export type StepRule = {
  readonly performers: readonly Role[];
  readonly returnsTo: readonly StepNumber[];
  readonly workingDays: number;
};

/**
 * The SOP as this office runs it. Kept where only the owner can write; read for a period as it was in force
 * when the period was opened, because the log is judged by it.
 */
export type WorkflowConfig = {
  readonly steps: Readonly<Record<StepNumber, StepRule>>;
  /** Who compares a scan with the paper the Camat signed by hand. */
  readonly scanConfirmedBy: Role;
};

export type ConfigProblem =
  | { readonly kind: 'unknownStep'; readonly line: number; readonly given: string }
  | { readonly kind: 'stepTwice'; readonly line: number; readonly step: StepNumber }
  | { readonly kind: 'unknownPerformer'; readonly line: number; readonly given: string }
  | {
      readonly kind: 'performerCount';
      readonly line: number;
      readonly step: StepNumber;
      readonly needed: number;
    }
  | {
      readonly kind: 'judgesOwnWork';
      readonly step: StepNumber;
      readonly submittedIn: StepNumber;
      readonly role: Role;
    }
  | {
      readonly kind: 'returnNotBackwards';
      readonly line: number;
      readonly step: StepNumber;
      readonly given: string;
    }
  | { readonly kind: 'badWorkingDays'; readonly line: number; readonly given: string };

/** One line of the settings table as plain text; an empty cell keeps the SOP's own rule. */
export type ConfigLine = {
  /** Line in the table, for messages. */
  readonly line: number;
  readonly step: string;
  /** Role identifiers, comma-separated, e.g. `kasiYanum,sekcam`. */
  readonly performers: string;
  /** Step numbers, comma-separated, the default first; `-` for none. */
  readonly returnsTo: string;
  readonly workingDays: string;
};

const standardRule = (id: StepNumber): StepRule => ({
  performers: steps[id].parts.map((part) => part.role),
  returnsTo: steps[id].returnsTo,
  workingDays: steps[id].workingDays,
});

const byStep = <T>(make: (id: StepNumber) => T): Readonly<Record<StepNumber, T>> => ({
  1: make(1),
  2: make(2),
  3: make(3),
  4: make(4),
  5: make(5),
  6: make(6),
  7: make(7),
  8: make(8),
});

/** The SOP as it is written. */
export const standardConfig: WorkflowConfig = { steps: byStep(standardRule), scanConfirmedBy: 'sekcam' };

const parts = (cell: string): readonly string[] =>
  cell
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const parsePerformers = (line: ConfigLine, id: StepNumber): Result<readonly Role[], ConfigProblem> => {
  const names = parts(line.performers);
  if (names.length === 0) return ok(standardRule(id).performers);
  const performers: Role[] = [];
  for (const name of names) {
    if (!isRole(name)) return refuse({ kind: 'unknownPerformer', line: line.line, given: name });
    performers.push(name);
  }
  const needed = steps[id].parts.length;
  if (performers.length !== needed)
    return refuse({ kind: 'performerCount', line: line.line, step: id, needed });
  return ok(performers);
};

const parseReturns = (line: ConfigLine, id: StepNumber): Result<readonly StepNumber[], ConfigProblem> => {
  if (line.returnsTo.trim() === '-') return ok([]);
  const names = parts(line.returnsTo);
  if (names.length === 0) return ok(standardRule(id).returnsTo);
  const targets: StepNumber[] = [];
  for (const name of names) {
    const target = stepNumbers.find((n) => String(n) === name);
    if (target === undefined || target >= id) {
      return refuse({ kind: 'returnNotBackwards', line: line.line, step: id, given: name });
    }
    targets.push(target);
  }
  return ok(targets);
};

const parseDays = (line: ConfigLine, id: StepNumber): Result<number, ConfigProblem> => {
  const text = line.workingDays.trim();
  if (text === '') return ok(standardRule(id).workingDays);
  const days = Number(text);
  if (!/^\d{1,3}$/.test(text) || days < 1)
    return refuse({ kind: 'badWorkingDays', line: line.line, given: text });
  return ok(days);
};

/** Whoever submits may not be the post that judges the submission: the SOP would stand still or mean nothing. */
const ownWork = (rules: Readonly<Record<StepNumber, StepRule>>): ConfigProblem | null => {
  for (const id of stepNumbers) {
    for (const [i, part] of steps[id].parts.entries()) {
      const role = rules[id].performers[i];
      if (role === undefined) continue;
      for (const submittedIn of part.judges) {
        if (rules[submittedIn].performers.includes(role)) {
          return { kind: 'judgesOwnWork', step: id, submittedIn, role };
        }
      }
    }
  }
  return null;
};

/** Reads the office's settings over the standard ones; the first thing wrong is named with its line. */
export const parseConfig = (
  lines: readonly ConfigLine[],
  scanConfirmedBy: Role = standardConfig.scanConfirmedBy,
): Result<WorkflowConfig, ConfigProblem> => {
  const given = new Map<StepNumber, StepRule>();
  for (const line of lines) {
    const id = stepNumbers.find((n) => String(n) === line.step.trim());
    if (id === undefined) return refuse({ kind: 'unknownStep', line: line.line, given: line.step });
    if (given.has(id)) return refuse({ kind: 'stepTwice', line: line.line, step: id });
    const performers = parsePerformers(line, id);
    if (!performers.ok) return performers;
    const returnsTo = parseReturns(line, id);
    if (!returnsTo.ok) return returnsTo;
    const workingDays = parseDays(line, id);
    if (!workingDays.ok) return workingDays;
    given.set(id, {
      performers: performers.value,
      returnsTo: returnsTo.value,
      workingDays: workingDays.value,
    });
  }
  const rules = byStep((id) => given.get(id) ?? standardRule(id));
  const problem = ownWork(rules);
  return problem === null ? ok({ steps: rules, scanConfirmedBy }) : refuse(problem);
};
