import { compareMirror, type MirrorEntry } from '../../../../src/domain/log/compareMirror';
import { realLog } from './someLog';

const minutesAfter = (instant: string, minutes: number): string => {
  const [hours = 0, mins = 0] = instant.slice(11, 16).split(':').map(Number);
  const total = hours * 60 + mins + minutes;
  const clock = `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
  return `${instant.slice(0, 11)}${clock}:00.000Z`;
};

const mirror: readonly MirrorEntry[] = realLog.map(({ no, hash, at }) => ({
  no,
  hash,
  bookedAt: minutesAfter(at, 3),
  lookedBefore: no === 1 ? null : at,
}));
const change = (no: number, entry: Partial<MirrorEntry>): readonly MirrorEntry[] =>
  mirror.map((one) => (one.no === no ? { ...one, ...entry } : one));

describe('given the guardian’s mirror', () => {
  test('when it agrees, then every event is booked', () => {
    const { bookings, findings } = compareMirror(realLog, mirror);
    expect(findings).toEqual([]);
    expect(bookings.every((booking) => booking.state === 'booked')).toBe(true);
  });

  test('when the newest have not been looked at yet, then that is no finding', () => {
    const { bookings, findings } = compareMirror(realLog, mirror.slice(0, -2));
    expect(findings).toEqual([]);
    expect(bookings.slice(-2).map((booking) => booking.state)).toEqual(['notYet', 'notYet']);
  });

  test('when a booked event is gone, then it is named', () => {
    const { findings } = compareMirror(
      realLog.filter((event) => event.no !== 4),
      mirror,
    );
    expect(findings).toEqual([{ kind: 'missingFromLog', no: 4, bookedAt: mirror[3]?.bookedAt }]);
  });

  test('when a booked event has become another, then it is named', () => {
    const { findings, bookings } = compareMirror(realLog, change(4, { hash: 'b'.repeat(64) }));
    expect(findings).toEqual([{ kind: 'differsFromMirror', no: 4, bookedAt: mirror[3]?.bookedAt }]);
    expect(bookings[3]).toEqual({ no: 4, state: 'differs' });
  });

  test('when an event claims a time at which the guardian had looked and not seen it, then it is backdated', () => {
    const at = realLog[3]?.at ?? '';
    const { findings } = compareMirror(
      realLog,
      change(4, { lookedBefore: minutesAfter(at, 11), bookedAt: minutesAfter(at, 16) }),
    );
    expect(findings).toEqual([
      expect.objectContaining({ kind: 'backdated', at, event: expect.objectContaining({ no: 4 }) }),
    ]);
  });

  test('when the guardian was silent for hours, then a late booking is no backdating', () => {
    const at = realLog[3]?.at ?? '';
    const { findings } = compareMirror(
      realLog,
      change(4, { lookedBefore: minutesAfter(at, 2), bookedAt: minutesAfter(at, 600) }),
    );
    expect(findings).toEqual([]);
  });

  test('when an event’s time cannot be read, then it counts as after every booking', () => {
    const [first, ...others] = realLog;
    if (first === undefined) throw new Error('no event');
    const { findings } = compareMirror([{ ...first, at: 'kemarin' }, ...others], mirror);
    expect(findings).toEqual([expect.objectContaining({ kind: 'postdated', at: 'kemarin' })]);
  });

  test('when an event claims a time after it was booked, then it is named', () => {
    const { findings } = compareMirror(realLog, change(1, { bookedAt: '2026-06-30T00:00:00.000Z' }));
    expect(findings).toEqual([expect.objectContaining({ kind: 'postdated' })]);
  });
});
