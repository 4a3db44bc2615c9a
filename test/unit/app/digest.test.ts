import { runGuardian } from '../../../src/app/guardian/runGuardian';
import { digestWaits } from '../../../src/app/guardian/sendDigests';
import { people } from '../../support/officeCast';
import { type OfficeRun, officeRun } from '../../support/officeRun';

const digests = (run: OfficeRun) =>
  run.office.mails.filter(({ text }) => text.includes('paling banyak sekali'));

/** The guardian's look on a day at an hour (WIB). */
const lookOn = (run: OfficeRun, day: `${number}-${string}-${string}`, hour = 9): void => {
  run.office.today = day;
  run.office.now = new Date(Date.parse(`${day}T00:00:00Z`) + (hour - 7) * 3_600_000).toISOString();
  runGuardian(run.guardianWorld);
};

// The office locks and drafts on Thursday 1 July 2021; step 3 is due on Friday the 2nd.
const waiting = (): OfficeRun => {
  const run = officeRun();
  run.upTo(2);
  return run;
};

describe('the daily reminder', () => {
  test('given a step due today, when the guardian looks, then its person alone is reminded, with the deadline', () => {
    const run = waiting();
    lookOn(run, '2021-07-02');
    const [mail, second] = digests(run);
    expect(second).toBeUndefined();
    expect(mail).toMatchObject({
      to: people.kasiYanum,
      subject: expect.stringContaining('1 hal menunggu Anda'),
    });
    expect(mail?.text).toMatch(/Semester I Tahun 2021, Langkah 3.*Paling lambat Jumat, 2 Juli 2021\./);
  });

  test('when the guardian looks many times that day, then there is one reminder, and another the next working day', () => {
    const run = waiting();
    for (const hour of [8, 9, 12, 17]) lookOn(run, '2021-07-02', hour);
    expect(digests(run)).toHaveLength(1);
    lookOn(run, '2021-07-05');
    expect(digests(run)).toHaveLength(2);
    expect(digests(run)[1]?.text).toContain('Lewat 1 hari kerja.');
  });

  test('when it is a weekend, a holiday, or before seven, then nobody is written to', () => {
    const run = waiting();
    run.office.holidays = ['2021-07-05'];
    for (const day of ['2021-07-03', '2021-07-04', '2021-07-05'] as const) lookOn(run, day);
    lookOn(run, '2021-07-06', 6);
    expect(digests(run)).toEqual([]);
    lookOn(run, '2021-07-06', 7);
    expect(digests(run)).toHaveLength(1);
    expect(digestWaits(run.guardianWorld)).toBe(false);
  });

  test('given a step that is due tomorrow, when the guardian looks, then nobody is written to', () => {
    const run = waiting();
    lookOn(run, '2021-07-01', 10);
    expect(digests(run)).toEqual([]);
  });

  test('given the mail service dies while sending, when the guardian looks again, then nobody gets two', () => {
    const run = waiting();
    const { mailer } = run.guardianWorld;
    const broken = {
      ...run.guardianWorld,
      mailer: {
        ...mailer,
        send(mail: Parameters<typeof mailer.send>[0]) {
          mailer.send(mail);
          if (mail.text.includes('paling banyak sekali')) throw new Error('Service timed out: Mail');
        },
      },
    };
    run.office.today = '2021-07-02';
    run.office.now = '2021-07-02T02:00:00.000Z';
    runGuardian(broken);
    lookOn(run, '2021-07-02', 11);
    expect(digests(run)).toHaveLength(1);
  });

  test('given hardly any mail left, when the guardian looks, then the rest is kept for people', () => {
    const run = waiting();
    run.office.mailLeft = 20;
    lookOn(run, '2021-07-02');
    expect(digests(run)).toEqual([]);
  });
});
