import * as v from 'valibot';
import { api } from '../app/api/api';
import { isPractised } from '../app/practice/isPractised';
import type { Problem } from '../app/problem';
import type { RunsAs, World } from '../app/world';
import { ok, type Result, refuse } from '../domain/result';
import { isRole, type Role } from '../domain/workflow/role';
import type { Method, Reply } from '../shared/contract/contract';
import { faultSentence, problemSentence } from '../shared/messages/problemSentence';
import { faultLog } from './faultLog';
import { guardianWorld } from './guardianRuns';
import { practiceWorld, traineeWorld } from './practiceRoom';
import { newGuardianWorld, ownerWorld, staffWorld } from './world';

const worlds: { readonly [R in RunsAs]: () => World } = {
  staff: staffWorld,
  owner: ownerWorld,
  guardian: guardianWorld,
  newGuardian: newGuardianWorld,
  trainee: traineeWorld,
};

const isMethod = (text: unknown): text is Method => typeof text === 'string' && Object.hasOwn(api, text);

/** Handlers as the door sees them: each was checked against its own method where the table is written. */
type AnyHandler = {
  readonly runsAs: RunsAs;
  readonly args: v.GenericSchema<unknown, unknown>;
  run(world: World, args: unknown): Result<unknown, Problem>;
};

/** The world a call is about: the office, or the caller's own Latihan when they name the post they practise. */
const worldFor = (method: Method, runsAs: RunsAs, practised: Role | null): Result<World, Problem> => {
  if (practised === null || runsAs === 'trainee') return ok(worlds[runsAs]());
  // The owner's calls and those of other areas would reach beyond the practice workbook.
  if (runsAs !== 'staff' || !isPractised(method)) return refuse({ kind: 'notInPractice' });
  const world = practiceWorld(practised);
  return world === null ? refuse({ kind: 'practiceGone' }) : ok(world);
};

const answer = (method: unknown, args: unknown, practised: unknown): Result<unknown, Problem> => {
  if (!isMethod(method)) return refuse({ kind: 'badArguments', field: '' });
  const role = practised ?? null;
  if (role !== null && !(typeof role === 'string' && isRole(role)))
    return refuse({ kind: 'badArguments', field: '' });
  const handler = api[method] as AnyHandler;
  const parsed = v.safeParse(handler.args, args);
  if (!parsed.success) {
    const path = parsed.issues[0].path?.map(({ key }) => String(key)).join('.') ?? '';
    return refuse({ kind: 'badArguments', field: path });
  }
  const world = worldFor(method, handler.runsAs, role);
  return world.ok ? handler.run(world.value, parsed.output) : world;
};

const staleKinds: readonly Problem['kind'][] = ['stale', 'alreadyDone', 'notYetTurn', 'contentChanged'];

/**
 * The page's one door; `practised` is the post that a call of a Latihan is made in. Never throws: a refusal is a
 * sentence, a fault an id and a calm sentence. Only plain data crosses `google.script.run`, hence the last step
 * through JSON.
 */
export const rpc = (method: unknown, args: unknown, practised?: unknown): Reply<unknown> => {
  try {
    const result = answer(method, args, practised);
    if (result.ok) return JSON.parse(JSON.stringify({ kind: 'done', value: result.value })) as Reply<unknown>;
    const { problem } = result;
    return {
      kind: 'refused',
      problem: problem.kind,
      sentence: problemSentence(problem),
      stale: staleKinds.includes(problem.kind),
    };
  } catch (error) {
    const id = faultLog.record(`rpc ${String(method)}`, error);
    return { kind: 'fault', id, sentence: faultSentence(id) };
  }
};
