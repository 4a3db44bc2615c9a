import type { CivilDate } from '../../domain/calendar/civilDate';
import { parseIsoDate } from '../../domain/deadline/isoDate';
import { ok, type Result, refuse } from '../../domain/result';
import type { Answer, Args } from '../../shared/contract/contract';
import { formatDate } from '../../shared/format/formatDate';
import { type PublicationChannel, publicationChannels } from '../../shared/publication/channels';
import { effectKey, ofPeriod } from '../effectKey';
import type { Problem } from '../problem';
import type { StaffWorld } from '../world';
import { approvedFacts } from './approvedFacts';

type Channels = Answer<'publication.load'>;
type Entry = { readonly date: CivilDate | null; readonly proof: string };

const channels = Object.keys(publicationChannels) as PublicationChannel[];

/** One line per period and channel, whichever round the report is in. */
const keyOf = (period: string, channel: PublicationChannel): string =>
  effectKey(ofPeriod(period), 'published', channel);

/** Where the period's result was made public. */
export function loadPublication(
  world: StaffWorld,
  { period }: Args<'publication.load'>,
): Result<Channels, Problem> {
  const effects = world.sideEffects.list(`${period}/`);
  const lines = channels.map((channel) => {
    const { date, proof } = entryIn(effects.find(({ key }) => key === keyOf(period, channel))?.ref ?? '');
    return {
      channel,
      label: publicationChannels[channel],
      date: date === null ? null : formatDate(date),
      proof,
    };
  });
  return ok({ channels: lines, published: lines.filter(({ date }) => date !== null).length });
}

/** Keeps when a result was published on a channel and what shows it; without a date the entry is taken back. */
export function recordPublication(
  world: StaffWorld,
  { period, channel, date, proof }: Args<'publication.record'>,
): Result<Channels, Problem> {
  const approved = approvedFacts(world, period);
  if (!approved.ok) return approved;
  const known = channels.find((one) => one === channel);
  if (known === undefined) return refuse({ kind: 'badArguments', field: 'channel' });
  const day = parseIsoDate(date);
  if (day !== null && proof.trim() === '') return refuse({ kind: 'proofMissing', channel: null });
  if (day !== null && day > world.clock.today()) return refuse({ kind: 'publishedInFuture' });
  const locked = world.lock.exclusively(() =>
    world.sideEffects.put({
      key: keyOf(period, known),
      state: 'done',
      ref: JSON.stringify({ date: day, proof: day === null ? '' : proof.trim() }),
      at: world.clock.now(),
    }),
  );
  return locked.held ? loadPublication(world, { period }) : refuse({ kind: 'busy' });
}

/** What stands in the line; a line that a person has broken counts as not published. */
function entryIn(text: string): Entry {
  try {
    const { date, proof } = JSON.parse(text) as { date?: unknown; proof?: unknown };
    const day = typeof date === 'string' ? parseIsoDate(date) : null;
    return { date: day, proof: typeof proof === 'string' ? proof : '' };
  } catch {
    return { date: null, proof: '' };
  }
}
