import { ok, type Result } from '../../domain/result';
import type { Answer, Args } from '../../shared/contract/contract';
import { letterScreen } from '../../shared/messages/letterScreen';
import { postLines } from '../../shared/report/officeNames';
import { periodInHand } from '../periodInHand';
import type { Problem } from '../problem';
import { officeFactsOf, signatoryOn } from '../report/officePeople';
import type { StaffWorld } from '../world';
import { letterKey } from './letterKey';
import { numberingOf } from './numbering';
import { nextNumber, reservedFor } from './reserveNumber';

/** What the form of step 6 starts from: number, addressee, who signs, which letters it may answer. */
export const loadLetter = (
  world: StaffWorld,
  args: Args<'letter.load'>,
): Result<Answer<'letter.load'>, Problem> => {
  const inHand = periodInHand(world, args.period);
  if (!inHand.ok) return inHand;
  const { office, period, state } = inHand.value;
  const numbering = numberingOf(office.settings);
  if (!numbering.ok) return numbering;
  const today = world.clock.today();
  const key = letterKey({ period: period.id, correction: state.correction });
  const register = numbering.value;
  const own = register === null ? null : reservedFor(world, key);
  const signatory = signatoryOn(office.officials, today, 'final');
  const post = signatory.ok ? postLines(signatory.value, officeFactsOf(office.settings, [])) : [];
  return ok({
    register:
      register === null
        ? null
        : own === null
          ? { next: nextNumber(world, register, today), own: false }
          : { next: own.number, own: true },
    date: today,
    addressee: office.settings.addressee ?? '',
    addresseePlace: office.settings.addresseePlace ?? '',
    signatory: signatory.ok ? `${post.join(' ').replace(/,$/, '')}, ${signatory.value.name}` : null,
    requests: world.incomingLetters
      .read()
      .filter(
        (one) => one.period === period.id && one.kind !== 'other' && one.correction === state.correction,
      )
      .sort((a, b) => (a.date < b.date ? 1 : -1))
      .map((one) => ({ no: one.no, number: one.number, detail: letterScreen.requestDetail(one) })),
  });
};
