import type { EventRef, IntegrityFinding } from '../../../../src/domain/log/finding';
import { integrityFindingSentence } from '../../../../src/shared/messages/integrityFinding';

const event: EventRef = { no: 12, period: '2026-S1', step: 7, role: 'camat', action: 'approve' };
const cell = { period: '2026-S1', step: 7, role: 'camat' } as const;
const at = '2026-07-02T03:15:00.000Z';
const bookedAt = '2026-07-02T03:20:00.000Z';

const examples: {
  readonly [K in IntegrityFinding['kind']]: Extract<IntegrityFinding, { readonly kind: K }>;
} = {
  foreignRow: { kind: 'foreignRow', row: 14 },
  rowChanged: { kind: 'rowChanged', row: 14, no: 13 },
  rowsDeleted: { kind: 'rowsDeleted', from: 3, to: 5 },
  rowsReordered: { kind: 'rowsReordered', row: 14, no: 13 },
  numberTwice: { kind: 'numberTwice', row: 14, no: 13 },
  linkBroken: { kind: 'linkBroken', row: 14, no: 13 },
  endMissing: { kind: 'endMissing', lastNo: 20, found: 18 },
  outOfTurn: { kind: 'outOfTurn', event },
  notInOffice: { kind: 'notInOffice', event, email: 'agus@kec.go.id' },
  timeRunsBack: { kind: 'timeRunsBack', event, at },
  eventWithoutCell: { kind: 'eventWithoutCell', event },
  codeWithoutEvent: { kind: 'codeWithoutEvent', cell },
  codeOfAnotherCell: { kind: 'codeOfAnotherCell', cell, event: { ...event, period: '2025-S2' } },
  missingFromLog: { kind: 'missingFromLog', no: 12, bookedAt },
  differsFromMirror: { kind: 'differsFromMirror', no: 12, bookedAt },
  backdated: { kind: 'backdated', event, at, bookedAt },
  postdated: { kind: 'postdated', event, at, bookedAt },
};

describe('given any finding about the record', () => {
  test.each(Object.values(examples))(
    'when it is $kind, then it is said in plain words, where it is and what to do',
    (finding) => {
      const sentence = integrityFindingSentence(finding, 'WIB');
      expect(sentence).toMatch(/^[A-Z].*\.$/s);
      expect(sentence).not.toMatch(/undefined|null|NaN|kasiYanum|hash|approve|2026-S1|\dT\d/);
    },
  );

  test('when an approval has no code in its column, then the Camat’s part is named', () => {
    expect(integrityFindingSentence(examples.eventWithoutCell, 'WIB')).toBe(
      'Catatan No 12 di Riwayat ("Disahkan", langkah 7, Camat, Semester I Tahun 2026) tidak didukung kode di kolom Camat. Catatan itu tidak dihitung. Bila benar, Camat mengulanginya; bila tidak, periksa siapa yang menulisnya.',
    );
  });

  test('when it names a time, then in the office’s own zone', () => {
    expect(integrityFindingSentence(examples.missingFromLog, 'WIB')).toContain('2 Juli 2026 pukul 10.20 WIB');
    expect(integrityFindingSentence(examples.missingFromLog, 'WIT')).toContain('2 Juli 2026 pukul 12.20 WIT');
  });

  test('when one row is missing, then one number is named', () => {
    const one = { kind: 'rowsDeleted', from: 4, to: 4 } as const;
    expect(integrityFindingSentence(one, 'WIB')).toMatch(/^Catatan No 4 hilang dari Riwayat\./);
    expect(integrityFindingSentence(examples.rowsDeleted, 'WIB')).toMatch(/^Catatan No 3 sampai 5 hilang/);
  });
});
