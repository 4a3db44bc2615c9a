import { commandKey } from '../../../../src/domain/workflow/decide';
import { act, attempt, goodCommands, newOffice, outcome, people, person, walk } from './office';

describe('given a double click', () => {
  const before = walk(newOffice, 'initialReport');
  const version = before.state.version;
  const key = commandKey(before.state, people.sekcam.email, 'verifyReport', version);
  const settings = { expectedVersion: version, key };
  const once = act(before, people.sekcam, goodCommands.verifyReport, settings);

  test('then a click is remembered by period, act, person and what they saw: rows in the log keep that form', () => {
    const key = (version: string) => commandKey(before.state, people.sekcam.email, 'verifyReport', version);
    expect(key('abc')).toBe('2026-S1/verifyReport/sekcam@kec.go.id/abc');
    expect(key('')).toBe('2026-S1/verifyReport/sekcam@kec.go.id/start');
  });

  test('when the second arrives after the first was written, then it is well and writes nothing', () => {
    const second = attempt(once, people.sekcam, goodCommands.verifyReport, settings);
    expect(second.result).toEqual({ ok: true, value: [] });
    expect(second.office.log).toHaveLength(once.log.length);
  });

  test('when others have gone on meanwhile, then it still writes nothing', () => {
    const later = walk(once, 'approve');
    expect(attempt(later, people.sekcam, goodCommands.verifyReport, settings).result).toEqual({
      ok: true,
      value: [],
    });
  });
});

describe('given two people on the same screen', () => {
  const before = walk(newOffice, 'makeLetter');

  test('when one has acted, then the other is told that the screen is stale', () => {
    const after = act(before, people.camat, goodCommands.return);
    const stale = { expectedVersion: before.state.version };
    const plh = person('sekcam@kec.go.id', 'camat');
    expect(outcome(after, plh, goodCommands.approve, { ...stale, key: 'other' })).toBe('stale');
  });

  test('when a screen sends no version at all, then it is stale', () => {
    expect(outcome(before, people.camat, goodCommands.approve, { expectedVersion: null })).toBe('stale');
  });

  test('when a cell or the desk sends none, then it is taken as it stands', () => {
    const desk = { expectedVersion: null, via: 'drive', key: 'desk' } as const;
    expect(outcome(before, people.camat, goodCommands.approve, desk)).toBe('ok');
  });

  test('when nothing has been opened, then a screen that saw nothing is not stale', () => {
    expect(outcome(newOffice, people.pelaksana, goodCommands.openPeriod, { expectedVersion: '' })).toBe('ok');
  });

  test('when a period is opened twice at once, then the second is told', () => {
    const opened = act(newOffice, people.pelaksana, goodCommands.openPeriod);
    const late = { expectedVersion: '', key: 'second' };
    expect(outcome(opened, people.pelaksana, goodCommands.openPeriod, late)).toBe('stale');
  });
});
