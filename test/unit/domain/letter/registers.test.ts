import { type IncomingLetter, withDeadline } from '../../../../src/domain/letter/incomingLetter';
import { lineFor, nextSequence, type OutgoingLetter } from '../../../../src/domain/letter/outgoingLetter';

const incoming = (no: number, given: Partial<IncomingLetter> = {}): IncomingLetter => ({
  no,
  received: '2026-07-01',
  from: 'Bagian Organisasi',
  number: `700/${no}`,
  date: '2026-06-30',
  subject: 'Laporan SKM',
  deadline: '2026-07-10',
  kind: 'request',
  period: '2026-S1',
  correction: 0,
  answeredBy: '',
  answeredOn: null,
  ...given,
});

describe('given the letters that came in', () => {
  const all = [
    incoming(1, { deadline: '2026-07-20' }),
    incoming(2, { deadline: null }),
    incoming(3, { kind: 'other' }),
    incoming(4, { period: '2025-S2' }),
    incoming(5, { correction: 1, kind: 'correction', deadline: '2026-08-01' }),
    incoming(6, { deadline: '2026-07-08' }),
    incoming(7, { deadline: '2026-07-14' }),
  ];

  test('when a report is due, then its letters that want an answer come, the earliest day first', () => {
    expect(withDeadline(all, '2026-S1', 0).map(({ no }) => no)).toEqual([6, 7, 1]);
    expect(withDeadline([...all].reverse(), '2026-S1', 0).map(({ no }) => no)).toEqual([6, 7, 1]);
    expect(withDeadline(all, '2026-S1', 1)).toEqual([all[4]]);
    expect(withDeadline(all, '2026-S2', 0)).toEqual([]);
  });
});

const outgoing = (sequence: number, given: Partial<OutgoingLetter> = {}): OutgoingLetter => ({
  sequence,
  year: 2026,
  number: `000.8/${sequence}`,
  date: '2026-07-06',
  addressee: 'Wali Kota',
  subject: 'Laporan SKM',
  status: 'used',
  reason: '',
  by: 'pelaksana@kec.go.id',
  at: '2026-07-06T03:00:00.000Z',
  key: `letter/${sequence}`,
  ...given,
});

describe('given the register of outgoing letters', () => {
  const register = [
    outgoing(3),
    outgoing(7, { status: 'cancelled', key: 'letter/a' }),
    outgoing(5),
    outgoing(40, { year: 2025 }),
  ];

  test('when a number is needed, then it is above every line of that year, cancelled ones too', () => {
    expect(nextSequence(register, 2026, 0)).toBe(8);
    expect(nextSequence(register, 2025, 0)).toBe(41);
    expect(nextSequence(register, 2027, 0)).toBe(1);
  });

  test('when a higher number is known to have been given, then it is above that', () => {
    expect(nextSequence(register, 2026, 12)).toBe(13);
    expect(nextSequence(register, 2026, 6)).toBe(8);
    expect(nextSequence([], 2026, 2)).toBe(3);
  });

  test('when the same letter is asked for again, then it keeps its line unless that was cancelled', () => {
    expect(lineFor(register, 'letter/5')?.sequence).toBe(5);
    expect(lineFor(register, 'letter/a')).toBeNull();
    expect(lineFor([...register, outgoing(8, { key: 'letter/a' })], 'letter/a')?.sequence).toBe(8);
    expect(lineFor(register, 'letter/x')).toBeNull();
  });
});
