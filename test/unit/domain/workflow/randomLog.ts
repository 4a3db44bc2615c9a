import fc from 'fast-check';
import type { Actor } from '../../../../src/domain/official/actor';
import type { Command } from '../../../../src/domain/workflow/command';
import type { CurrentContent } from '../../../../src/domain/workflow/content';
import { actions } from '../../../../src/domain/workflow/event';
import { stepNumbers } from '../../../../src/domain/workflow/steps';
import { sendingInDoubt } from '../../../../src/domain/workflow/turn';
import { allContent, attempt, goodCommands, hashOf, newOffice, type Office, people, person } from './office';

/** One attempt by anybody at anything, on any content. */
export type Try = { readonly actor: Actor; readonly command: Command; readonly content: CurrentContent };

const anybody: fc.Arbitrary<Actor> = fc.constantFrom(
  people.pelaksana,
  people.kasiYanum,
  people.sekcam,
  people.camat,
  people.guardian,
  people.stranger,
  person('kasi@kec.go.id', 'kasiYanum', 'sekcam'),
  person('pelaksana@kec.go.id', 'pelaksana', 'kasiYanum'),
  person('baru@kec.go.id', 'pelaksana'),
);

/** Asked for more often than the rest: revisions are what these properties are about. */
const turningBack = [
  'return',
  'return',
  'return',
  'return',
  'reopenStep',
  'reopenStep',
  'reopenStep',
  'resolveSending',
] as const;

const command: fc.Arbitrary<Command> = fc
  .tuple(fc.constantFrom(...actions, ...turningBack), fc.constantFrom(...stepNumbers), fc.boolean())
  .map(([action, step, flag]): Command => {
    const good = goodCommands[action];
    switch (good.action) {
      case 'return':
        return { ...good, toStep: flag ? null : step };
      case 'reopenStep':
        return { ...good, step };
      case 'openCorrection':
        return { ...good, toStep: step };
      default:
        return good;
    }
  });

/** Somebody who may do it when its turn comes: otherwise hardly any random act would ever be allowed. */
const likely = (action: Command['action']): readonly Actor[] => {
  switch (action) {
    case 'decideEvaluation':
    case 'initialReport':
      return [people.kasiYanum];
    case 'return':
    case 'reopenStep':
      return [people.pelaksana, people.kasiYanum, people.sekcam, people.camat];
    case 'verifyReport':
    case 'confirmScan':
    case 'reopenArchive':
      return [people.sekcam];
    case 'approve':
      return [people.camat];
    default:
      return [people.pelaksana];
  }
};

const deed: fc.Arbitrary<Pick<Try, 'actor' | 'command'>> = command.chain((one) =>
  fc
    .oneof(
      { weight: 4, arbitrary: fc.constantFrom(...likely(one.action)) },
      { weight: 1, arbitrary: anybody },
    )
    .map((actor) => ({ actor, command: one })),
);

const kinds = ['data', 'draftText', 'plan', 'decisions', 'reportPdf', 'letterPdf', 'signedReport'] as const;

/** Mostly the first version of everything, with a change or a loss here and there. */
const content: fc.Arbitrary<CurrentContent> = fc
  .array(fc.tuple(fc.constantFrom(...kinds), fc.constantFrom(null, 1, 2)), { maxLength: 2 })
  .map((changes) => ({
    ...allContent,
    ...Object.fromEntries(
      changes.map(([kind, version]) => [kind, version === null ? null : hashOf(kind, version)]),
    ),
  }));

const lookedAt = fc.oneof(
  { weight: 4, arbitrary: fc.constant(allContent) },
  { weight: 1, arbitrary: content },
);

const withScan = ({ action }: Command, seen: CurrentContent): CurrentContent =>
  action === 'fileScan' || action === 'confirmScan'
    ? { ...seen, signedReport: hashOf('signedReport') }
    : seen;

/** Fills in the key of the mail in doubt, which a screen would know. */
const aimed = (office: Office, command: Command): Command => {
  if (command.action !== 'resolveSending' || office.state.stage === 'notOpened') return command;
  return { ...command, intent: sendingInDoubt(office.state)?.key ?? '' };
};

export const tries: fc.Arbitrary<readonly Try[]> = fc.array(
  fc.tuple(deed, lookedAt).map(([one, seen]) => ({ ...one, content: withScan(one.command, seen) })),
  { minLength: 5, maxLength: 40 },
);

/**
 * Runs tries, pushing the SOP on in between as its people would (`progress`: how many main-line acts before each try),
 * so that the far steps are reached too.
 */
export const run = (all: readonly Try[], progress: readonly number[]): readonly Office[] => {
  const offices: Office[] = [newOffice];
  let office: Office = newOffice;
  all.forEach((one, at) => {
    for (let pushes = progress[at % Math.max(progress.length, 1)] ?? 0; pushes > 0; pushes--) {
      office = push(office);
      offices.push(office);
    }
    office = attempt(office, one.actor, aimed(office, one.command), { content: one.content }).office;
    offices.push(office);
  });
  return offices;
};

const line = [
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
] as const;

/** The next act of the main line that is allowed, if any. */
const push = (office: Office): Office => {
  if (office.state.stage !== 'notOpened' && office.state.current === null) return office;
  for (const [role, action] of line) {
    const tried = attempt(office, people[role], goodCommands[action]);
    if (tried.office.log.length > office.log.length) return tried.office;
  }
  return office;
};
