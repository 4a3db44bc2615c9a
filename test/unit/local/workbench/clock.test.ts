import { createRuntime } from '../../../../local/runtime';
import { clockView, leapEnd } from '../../../../local/workbench/server/clock/clockView';
import { passTime } from '../../../../local/workbench/server/clock/passTime';
import { scriptFolder } from '../../../support/scriptFolder';

const zone = 'Asia/Jakarta';
/** Thursday, 1 July 2021, 09.00 WIB. */
const thursday = Date.UTC(2021, 6, 1, 2);
const day = 24 * 3_600_000;

const withTrigger = (code: string) => {
  const folder = scriptFolder({
    'Code.js': `function start() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }\n${code}`,
  });
  const runtime = createRuntime({ now: thursday, user: 'kantor@gmail.com' });
  runtime.load(folder);
  runtime.call('start');
  runtime.state.clock.now = thursday;
  return runtime;
};

describe("the office's clock", () => {
  it('is shown as people say it', () => {
    const { state } = createRuntime({ now: thursday });
    expect(clockView(state, zone)).toMatchObject({
      date: 'Kamis, 1 Juli 2021',
      time: '09.00 WIB',
      day: '2021-07-01',
    });
    expect(clockView(state, 'Asia/Makassar').time).toBe('10.00 WITA');
  });

  it('leaps over the weekend to nine in the morning, and only forward', () => {
    expect(leapEnd(zone, thursday, { kind: 'minutes', minutes: 10 })).toBe(thursday + 600_000);
    expect(leapEnd(zone, thursday, { kind: 'workday' })).toBe(thursday + day);
    expect(leapEnd(zone, thursday + day, { kind: 'workday' })).toBe(thursday + 4 * day);
    expect(leapEnd(zone, thursday, { kind: 'date', day: '2021-07-31' })).toBe(thursday + 30 * day);
    expect(() => leapEnd(zone, thursday, { kind: 'date', day: '2021-07-01' })).toThrow('hanya berjalan maju');
    expect(() => leapEnd(zone, thursday, { kind: 'date', day: '2022-01-31' })).toThrow(
      'paling banyak 200 hari',
    );
    expect(() => leapEnd(zone, thursday, { kind: 'date', day: '' })).toThrow('belum diisi');
  });

  it('runs what is due at its time and tells what failed', () => {
    const runtime = withTrigger(
      "function tick() { if (new Date().getUTCHours() === 4) throw new Error('rusak'); }",
    );
    const passed = passTime(runtime, zone, thursday + 3 * 3_600_000);
    expect(passed.until).toBeNull();
    expect(passed.clock.time).toBe('12.00 WIB');
    expect(passed.runs.map(({ outcome, failure }) => [outcome, failure])).toEqual([
      ['completed', null],
      ['failed', 'rusak'],
      ['completed', null],
    ]);
  });

  it('stops for breath when much is to be run through, and goes on where it stopped', () => {
    const runtime = withTrigger('function tick() {}');
    const until = thursday + 5 * 3_600_000;
    const answers = [passTime(runtime, zone, until, 0.001)];
    while (answers.at(-1)?.until != null) answers.push(passTime(runtime, zone, until, 0.001));
    expect(answers.length).toBeGreaterThan(1);
    expect(answers.flatMap((one) => one.runs)).toHaveLength(5);
    expect(runtime.state.clock.now).toBe(until);
  });

  it('looks every two hours on a long way, and at every time again on the last two days', () => {
    const runtime = withTrigger('function tick() {}');
    const { runs, until } = passTime(runtime, zone, thursday + 10 * day, 60_000);
    expect(until).toBeNull();
    const lastTwo = runs.filter(({ at }) => at > thursday + 8 * day);
    expect(lastTwo).toHaveLength(48);
    expect(runs.length - lastTwo.length).toBeLessThanOrEqual(8 * 12 + 1);
    expect(runs.length - lastTwo.length).toBeGreaterThanOrEqual(8 * 12 - 1);
  });
});
