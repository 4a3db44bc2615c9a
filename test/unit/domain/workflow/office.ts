import { chain, emptyHead, headOf } from '../../../../src/domain/log/chain';
import type { Actor } from '../../../../src/domain/official/actor';
import type { KnownActor } from '../../../../src/domain/official/identify';
import type { Result } from '../../../../src/domain/result';
import type { Command, CommandContext } from '../../../../src/domain/workflow/command';
import { standardConfig } from '../../../../src/domain/workflow/config';
import { type ContentKind, type CurrentContent, contentKinds } from '../../../../src/domain/workflow/content';
import { commandKey, decide } from '../../../../src/domain/workflow/decide';
import type { Action, NewEvent, WorkflowEvent } from '../../../../src/domain/workflow/event';
import { foldPeriod } from '../../../../src/domain/workflow/evolve';
import type { WorkflowProblem } from '../../../../src/domain/workflow/problem';
import type { Role } from '../../../../src/domain/workflow/role';
import type { OpenedPeriod, PeriodState } from '../../../../src/domain/workflow/state';

/** A hash that stands for one version of a kind of content. */
export const hashOf = (kind: ContentKind, version = 1): string =>
  `${contentKinds.indexOf(kind)}${version}`.padEnd(64, '0');

const watched = ['data', 'draftText', 'plan', 'decisions', 'reportPdf', 'letterPdf'] as const;

/** Everything there, in its first version. */
export const allContent: CurrentContent = Object.fromEntries(watched.map((kind) => [kind, hashOf(kind)]));

export const person = (email: string, ...posts: readonly Role[]): KnownActor => ({
  kind: 'official',
  email,
  emails: [email],
  name: email,
  posts: posts.map((role) => ({ role, deputy: null })),
});

export const people = {
  pelaksana: person('pelaksana@kec.go.id', 'pelaksana'),
  kasiYanum: person('kasi@kec.go.id', 'kasiYanum'),
  sekcam: person('sekcam@kec.go.id', 'sekcam'),
  camat: person('camat@kec.go.id', 'camat'),
  stranger: person('tamu@gmail.com'),
  guardian: { kind: 'guardian', email: 'pemilik@kec.go.id' },
} as const satisfies Record<string, Actor>;

/** A command of each kind whose own gate is satisfied. */
export const goodCommands: { readonly [A in Action]: Extract<Command, { readonly action: A }> } = {
  openPeriod: { action: 'openPeriod', endsOn: '2026-06-30' },
  excludeResponse: { action: 'excludeResponse', response: 'paper:7', said: 'a1b2', reason: 'Diisi dua kali' },
  includeResponse: { action: 'includeResponse', response: 'paper:1', reason: 'Ternyata sah' },
  lockData: { action: 'lockData', shortfallReason: '', facts: { counted: 100, excluded: 2, target: 80 } },
  submitDraft: { action: 'submitDraft', facts: { reconciliation: 'notNeeded', draftMarked: true } },
  decideEvaluation: {
    action: 'decideEvaluation',
    facts: { evaluationWritten: true, priorities: ['U3'], planned: ['U3'] },
  },
  finaliseReport: { action: 'finaliseReport', facts: { decisionsIncluded: true, draftMarked: false } },
  initialReport: { action: 'initialReport' },
  verifyReport: { action: 'verifyReport', checklist: ['n'], facts: { checklist: ['n'] } },
  makeLetter: { action: 'makeLetter', number: '000.8.3.4/12/KEC/2026', date: '2026-07-06' },
  recordLetterNumber: { action: 'recordLetterNumber', number: '000.8.3.4/12/KEC/2026' },
  placeOnDesk: { action: 'placeOnDesk' },
  approve: { action: 'approve', signature: 'none', comparedBy: '', note: '' },
  fileScan: { action: 'fileScan', paperPlace: 'Lemari 2' },
  confirmScan: { action: 'confirmScan', note: '' },
  intendSending: { action: 'intendSending', channel: 'email', to: 'organisasi@kab.go.id' },
  recordSending: {
    action: 'recordSending',
    channel: 'hand',
    to: 'Bagian Organisasi',
    date: '2026-07-08',
    proof: 'Diterima Ibu Sari',
    intent: '',
  },
  resolveSending: {
    action: 'resolveSending',
    intent: '',
    found: true,
    date: '2026-07-08',
    proof: 'Terkirim',
  },
  recordReceipt: { action: 'recordReceipt', date: '2026-07-09', proof: 'Tanda terima 12' },
  return: { action: 'return', toStep: null, note: 'Perbaiki tabel 3.2' },
  reopenStep: { action: 'reopenStep', step: 1, reason: 'Ada formulir tertinggal' },
  archive: { action: 'archive', place: 'Arsip/2026-S1' },
  reopenArchive: { action: 'reopenArchive', reason: 'Tanda terima salah berkas' },
  openCorrection: { action: 'openCorrection', toStep: 4, letter: '700/15', reason: 'Tabel 2.5 kurang' },
};

export type Settings = Partial<CommandContext>;

/** An office with one period, its log kept as the workbook would keep it. */
export type Office = {
  readonly log: readonly WorkflowEvent[];
  readonly state: PeriodState;
};

export const newOffice: Office = { log: [], state: foldPeriod('2026-S1', []) };

/** Minutes since the office's morning: every event gets a later time than the one before. */
export const timeOf = (minute: number): string =>
  `2026-07-${String(1 + Math.floor(minute / 600)).padStart(2, '0')}T${String(Math.floor((minute % 600) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00.000Z`;

export const contextOf = (
  office: Office,
  actor: Actor,
  action: Action,
  settings: Settings,
): CommandContext => {
  const expectedVersion = office.state.version;
  return {
    actor,
    via: actor.kind === 'guardian' ? 'guardian' : 'sidebar',
    now: timeOf(office.log.length),
    today: '2026-07-31',
    expectedVersion,
    key: commandKey(office.state, actor.email, action, expectedVersion),
    content: allContent,
    config: standardConfig,
    ...settings,
  };
};

export type Attempt = {
  readonly result: Result<readonly NewEvent[], WorkflowProblem>;
  readonly office: Office;
};

/** Decides a command and, where it is allowed, writes its events to the log. */
export const attempt = (office: Office, actor: Actor, command: Command, settings: Settings = {}): Attempt => {
  const context = contextOf(office, actor, command.action, settings);
  const result = decide(office.state, command, context);
  if (!result.ok) return { result, office };
  const log = [...office.log];
  for (const event of result.value) {
    const last = log.at(-1);
    log.push(chain(last === undefined ? emptyHead : headOf(last), event));
  }
  return { result, office: { log, state: foldPeriod('2026-S1', log, context.config) } };
};

/** As `attempt`, for acts that must be allowed. */
export const act = (office: Office, actor: Actor, command: Command, settings: Settings = {}): Office => {
  const { result, office: after } = attempt(office, actor, command, settings);
  if (!result.ok) throw new Error(`${command.action} refused: ${JSON.stringify(result.problem)}`);
  return after;
};

/** The kind of problem an act meets, or 'ok'. */
export const outcome = (office: Office, actor: Actor, command: Command, settings: Settings = {}): string => {
  const { result } = attempt(office, actor, command, settings);
  return result.ok ? 'ok' : result.problem.kind;
};

/** The SOP's main line up to and including an act. */
const mainLine: readonly (readonly [Role, Action])[] = [
  ['pelaksana', 'openPeriod'],
  ['pelaksana', 'lockData'],
  ['pelaksana', 'submitDraft'],
  ['kasiYanum', 'decideEvaluation'],
  ['pelaksana', 'finaliseReport'],
  ['kasiYanum', 'initialReport'],
  ['sekcam', 'verifyReport'],
  ['pelaksana', 'makeLetter'],
  ['camat', 'approve'],
  ['pelaksana', 'recordSending'],
  ['pelaksana', 'archive'],
];

/** An office that has walked the SOP up to and including `last`; steps already done are passed over. */
export const walk = (from: Office, last: Action, settings: Settings = {}): Office => {
  let office = from;
  for (const [role, action] of mainLine) {
    const tried = attempt(office, people[role], goodCommands[action], settings);
    if (tried.result.ok) office = tried.office;
    if (action === last) break;
  }
  return office;
};

export const opened = (office: Office): OpenedPeriod => {
  if (office.state.stage === 'notOpened') throw new Error('The period has not been opened.');
  return office.state;
};
