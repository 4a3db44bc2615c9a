import { eventColumns, eventToRow, rowToEvent } from '../../../../src/domain/log/eventRow';
import type { WorkflowEvent } from '../../../../src/domain/workflow/event';
import { realLog } from './someLog';

const first = realLog[1];
if (first === undefined) throw new Error('no event');
const row = eventToRow(first);
const withCell = (column: (typeof eventColumns)[number], cell: unknown) =>
  row.map((text, at) => (eventColumns[at] === column ? cell : text));

describe('given an event written to a row', () => {
  test('when it is read back, then it is the same event', () => {
    expect(realLog.map((event) => rowToEvent([...eventToRow(event)]))).toEqual(realLog);
  });

  test('when it was by the guardian, or by a deputy holding two posts, then that is read back too', () => {
    const others: readonly WorkflowEvent[] = [
      { ...first, role: 'guardian', via: 'guardian' },
      { ...first, deputy: 'plh', twoPosts: true },
    ];
    expect(others.map((event) => rowToEvent(eventToRow(event)))).toEqual(others);
  });

  test('when a cell is empty, or the sheet made a date of it, then its text is empty', () => {
    expect(rowToEvent(withCell('note', null))).toEqual({ ...first, note: '' });
    expect(rowToEvent(withCell('note', new Date(0)))).toEqual({ ...first, note: '' });
  });

  test('when the sheet gives numbers and yes/no back as such, then it is still the same event', () => {
    expect(rowToEvent(withCell('no', 2))).toEqual(first);
    expect(rowToEvent(withCell('twoPosts', false))).toEqual(first);
  });
});

describe('given a row that is no event of ours', () => {
  test.each([
    ['no', 'dua'],
    ['no', '-1'],
    ['at', '2 Juli 2026'],
    ['at', '2026-02-30T00:00:00.000Z'],
    ['role', 'bupati'],
    ['role', ''],
    ['deputy', 'pj'],
    ['twoPosts', 'ya'],
    ['period', ''],
    ['step', '9'],
    ['action', 'hapus'],
    ['revision', '0'],
    ['via', 'telepon'],
    ['content', '{"data":"pendek"}'],
    ['content', '{"lain":""}'],
    ['content', '[]'],
    ['content', 'bukan json'],
    ['details', '{}'],
    ['details', '{"counted":-1,"excluded":0,"target":null}'],
    ['details', '{"counted":1,"excluded":0,"target":null,"lebih":1}'],
    ['details', 'null'],
    ['key', ''],
    ['previousHash', 'abc'],
    ['hash', ''],
    ['hash', new Date(0)],
  ] as const)('when its %s is %j, then it is not read as one', (column, cell) => {
    expect(rowToEvent(withCell(column, cell))).toBeNull();
  });

  test('when the row is short or blank, then it is not read as one', () => {
    expect(rowToEvent([])).toBeNull();
    expect(rowToEvent(row.slice(0, 10))).toBeNull();
  });
});
