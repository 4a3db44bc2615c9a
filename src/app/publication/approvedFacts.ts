import { parsePeriod } from '../../domain/period/period';
import { smallestPublicGroup } from '../../domain/publication/suppressSmall';
import { ok, type Result, refuse } from '../../domain/result';
import type { OpenedPeriod } from '../../domain/workflow/state';
import { type PublicationFacts, publicationFactsOf } from '../../shared/publication/publicationFacts';
import { readPeriod } from '../act';
import { lockedSnapshot } from '../data/readSnapshot';
import type { Round } from '../effectKey';
import { actorOf, type Office, readOffice } from '../office';
import type { Problem } from '../problem';
import { reportFactsOf } from '../report/reportFacts';
import type { StaffWorld } from '../world';

export type Approved = {
  readonly office: Office;
  readonly state: OpenedPeriod;
  readonly round: Round;
  readonly facts: PublicationFacts;
};

/** What may be published of a period: nothing before the Camat has approved its report, nothing of a handful. */
export function approvedFacts(world: StaffWorld, periodText: string): Result<Approved, Problem> {
  const parsed = parsePeriod(periodText);
  if (!parsed.ok) return refuse({ kind: 'unknownPeriod', period: periodText });
  const period = parsed.value;
  const office = readOffice(world);
  if (!office.ok) return office;
  const actor = actorOf(world, office.value);
  if (!actor.ok) return actor;
  const { state } = readPeriod(world, period.id, office.value);
  if (state.stage === 'notOpened') return refuse({ kind: 'periodNotOpened' });
  if (state.steps[7].status !== 'done') return refuse({ kind: 'notYetApproved' });
  const locked = lockedSnapshot(world, period.id);
  if (!locked.ok) return locked;
  const snapshot = locked.value;
  if (snapshot.result.counted < smallestPublicGroup) return refuse({ kind: 'tooFewToPublish' });
  const facts = reportFactsOf(world, { stage: 'final', office: office.value, period, state, snapshot });
  if (!facts.ok) return facts;
  const { correction, revision } = state;
  const round = { period: period.id, correction, revision };
  return ok({ office: office.value, state, round, facts: publicationFactsOf(facts.value) });
}
