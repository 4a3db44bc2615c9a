import { instantMillis } from '../../domain/deadline/instant';
import { compareMirror } from '../../domain/log/compareMirror';
import { formatDateTime } from '../../shared/format/formatDateTime';
import { healthWords as words } from '../../shared/messages/health';
import { integrityFindingSentence } from '../../shared/messages/integrityFinding';
import { runGuardian } from '../guardian/runGuardian';
import { guardianSilent } from '../home/guardianAlarms';
import { readRecord } from '../record';
import { zoneOf } from '../settings';
import type { GuardianWorld } from '../world';
import { byHand, type Check, type CheckContext, type Finding, good, mendable } from './check';

/** A full look now, whatever was seen before. */
const lookNow = (guardian: GuardianWorld): void => {
  guardian.book.put({ sight: '' });
  runGuardian(guardian);
};

/** Mended by a button in the guardian's own workbook, by clicks from the office's. */
const there = ({ guardian }: CheckContext, says: string, steps: readonly string[]): Finding =>
  guardian === null ? byHand(says, steps) : mendable(says);

const heartbeat: Check = {
  id: 'guardian',
  looks: 'everyone',
  look(context) {
    const { settings } = context.office;
    const seen = settings.guardianSeen ?? '';
    const at = instantMillis(seen) === null ? '' : formatDateTime(seen, zoneOf(settings));
    if (at === '')
      return there(context, words.guardian.never, words.guardian.neverSteps(context.world.place.officeUrl));
    const account = settings.guardianAccount ?? '';
    // Only the owner may know who that is.
    if (account !== '' && context.owner !== '' && account !== context.owner)
      return byHand(words.guardian.foreign(account, context.owner), words.guardian.foreignSteps);
    return guardianSilent(seen, context.world.clock.now())
      ? there(context, words.guardian.silent(at), words.guardian.steps)
      : good(words.guardian.good(at));
  },
  repair({ guardian }) {
    if (guardian !== null) lookNow(guardian);
  },
};

const triggers: Check = {
  id: 'triggers',
  looks: 'owner',
  look({ guardian }) {
    if (guardian === null) return { state: 'unknown', says: words.triggers.elsewhere };
    const missing = guardian.book.missingTriggers();
    return missing === 0 ? good(words.triggers.good) : mendable(words.triggers.bad(missing));
  },
  repair({ guardian }) {
    guardian?.book.prepare();
    guardian?.book.ensureTriggers();
  },
};

const log: Check = {
  id: 'log',
  looks: 'everyone',
  look(context) {
    const { world, office, guardian } = context;
    const record = readRecord(world, office);
    const events = record.rows.flatMap(({ event }) => (event === null ? [] : [event]));
    const mirrored = guardian === null ? [] : compareMirror(events, guardian.book.mirrored()).findings;
    const [first] = [...record.findings, ...mirrored];
    if (first === undefined) return good(words.log.good(record.rows.length));
    return there(context, integrityFindingSentence(first, zoneOf(office.settings)), words.log.steps);
  },
  repair({ guardian }) {
    if (guardian !== null) lookNow(guardian);
  },
};

/** What a day's receipts, digest and one report need. */
const neededMails = 20;

const quota: Check = {
  id: 'quota',
  looks: 'everyone',
  look({ world }) {
    const left = world.mailer.remaining();
    return left >= neededMails
      ? good(words.quota.good(left))
      : { state: 'attention', says: words.quota.bad(left) };
  },
};

export const guardianChecks: readonly Check[] = [heartbeat, triggers, log, quota];
