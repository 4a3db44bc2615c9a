import { loadHome } from '../../../src/app/home/loadHome';
import { recordSending, resolveSending, sendByEmail } from '../../../src/app/sending/sendReport';
import { must, type OfficeRun, officeRun, period } from '../../support/officeRun';

const to = 'organisasi@mekarsari.example';

const ready = (): OfficeRun => {
  const run = officeRun();
  run.upTo(7);
  return run;
};

const send = (run: OfficeRun, expectedVersion = run.version()) =>
  sendByEmail(run.as('pelaksana'), { period, expectedVersion, to });

describe('sending by e-mail', () => {
  test('given the Camat approved, when sent, then letter and report go out once and the record says so', () => {
    const run = ready();
    must(send(run));
    expect(run.office.mails).toHaveLength(1);
    expect(run.office.mails[0]).toMatchObject({
      to,
      subject: 'Laporan Survei Kepuasan Masyarakat Kecamatan Sukamaju Semester I Tahun 2021',
      attachments: [{ name: 'letterPdf.txt' }, { name: 'reportPdf.txt' }],
    });
    expect(run.office.log.slice(-2).map(({ action }) => action)).toEqual(['intendSending', 'recordSending']);
    expect(run.home('pelaksana').task?.title).toBe('Laporan sudah dikirim. Terima kasih.');
  });

  test('given a double click, when the second arrives, then no second mail leaves', () => {
    const run = ready();
    const seen = run.version();
    must(send(run, seen));
    expect(send(run, seen)).toMatchObject({ ok: true });
    expect(run.office.mails).toHaveLength(1);
  });

  test('given it died between mail and record, when asked again, then a person is asked and no mail leaves', () => {
    const run = ready();
    const world = run.as('pelaksana');
    const seen = run.version();
    const dying = {
      ...world,
      mailer: {
        ...world.mailer,
        send: () => {
          throw new Error('killed');
        },
      },
    };
    expect(() => sendByEmail(dying, { period, expectedVersion: seen, to })).toThrow('killed');
    expect(send(run, seen)).toMatchObject({ ok: false, problem: { kind: 'sendingInDoubt' } });
    expect(send(run)).toMatchObject({ ok: false, problem: { kind: 'sendingInDoubt' } });
    expect(run.office.mails).toEqual([]);
    expect(run.home('pelaksana').task?.primary?.action).toBe('resolveSending');
  });

  test.each([
    [true, 'Laporan sudah dikirim. Terima kasih.', 0],
    [false, 'Langkah 8 dari 8: Kirim laporan', 1],
  ])(
    'given a doubt, when the person found it: %s, then the SOP goes on accordingly',
    (found, title, mails) => {
      const run = ready();
      must(run.act('pelaksana', { action: 'intendSending', channel: 'email', to }));
      must(resolveSending(run.as('pelaksana'), { period, expectedVersion: run.version(), found }));
      expect(run.home('pelaksana').task?.title).toBe(title);
      if (!found) must(send(run));
      expect(run.office.mails).toHaveLength(mails);
    },
  );

  test('given the day’s quota is used up, when sent, then it is refused before anything is recorded', () => {
    const run = ready();
    run.office.mailLeft = 0;
    const events = run.office.log.length;
    expect(send(run)).toMatchObject({ ok: false, problem: { kind: 'mailQuota' } });
    expect(run.office.log).toHaveLength(events);
  });

  test('given files over 20 MB, when sent, then they are linked and not attached', () => {
    const run = ready();
    const world = run.as('pelaksana');
    const large = { ...world, files: { ...world.files, size: () => 11 * 1024 * 1024 } };
    must(sendByEmail(large, { period, expectedVersion: run.version(), to }));
    expect(run.office.mails[0]?.attachments).toEqual([]);
    expect(run.office.mails[0]?.text).toContain('https://drive.google.com/file/d/');
  });

  test('given the report was replaced after approval, when sent, then it is refused', () => {
    const run = ready();
    const pdf = [...run.office.effects.values()].find(({ key }) => key.includes('reportPdf'));
    run.office.files.overwrite(pdf?.ref ?? '', new Uint8Array([9]));
    expect(send(run)).toMatchObject({ ok: false, problem: { kind: 'contentChanged' } });
    expect(run.office.mails).toEqual([]);
  });
});

describe('sending by another channel', () => {
  test.each([
    ['srikandi', '2021-07-01', 'SRIKANDI 118', null],
    ['hand', '2021-07-01', '', 'proofMissing'],
    ['portal', '2021-07-02', 'https://x.example', 'dateInFuture'],
  ] as const)('given %s on %s with proof "%s", then %s', (channel, date, proof, problem) => {
    const run = ready();
    const recorded = recordSending(run.as('pelaksana'), {
      period,
      expectedVersion: run.version(),
      channel,
      date,
      proof,
    });
    if (problem === null) expect(recorded.ok).toBe(true);
    else expect(recorded).toMatchObject({ ok: false, problem: { kind: problem } });
  });

  test('given it was sent by e-mail, when SRIKANDI is added, then both stand', () => {
    const run = ready();
    must(send(run));
    const args = { period, channel: 'srikandi', date: '2021-07-01', proof: '118' } as const;
    must(recordSending(run.as('pelaksana'), { ...args, expectedVersion: run.version() }));
    expect(run.office.log.filter(({ action }) => action === 'recordSending')).toHaveLength(2);
  });
});

test('given a period that does not exist, when the screen asks for it, then it is refused by name', () => {
  const run = officeRun();
  expect(loadHome(run.as('camat'), '2021-S9')).toMatchObject({
    ok: false,
    problem: { kind: 'unknownPeriod' },
  });
});
