import { decideCell } from '../../../src/app/guardian/decideCell';
import { runGuardian } from '../../../src/app/guardian/runGuardian';
import type { ChosenCell } from '../../../src/app/ports/choiceCells';
import { chain, emptyHead, headOf } from '../../../src/domain/log/chain';
import type { NewEvent, WorkflowEvent } from '../../../src/domain/workflow/event';
import { line, officialLines, people } from '../../support/officeCast';
import { must, type OfficeRun, officeRun, period } from '../../support/officeRun';

const cell = (over: Partial<ChosenCell>): ChosenCell => ({
  period,
  step: 5,
  role: 'kasiYanum',
  text: 'Paraf',
  remark: '',
  ...over,
});

const choose = (run: OfficeRun, chosen: ChosenCell, editor: string | null) => {
  run.guardian.chosen.push(chosen);
  return decideCell(run.guardianWorld, chosen, editor);
};

/** The guardian's next full look: Drive says that something changed. */
const settled = (run: OfficeRun): OfficeRun => {
  run.guardian.state = { ...run.guardian.state, sight: '' };
  runGuardian(run.guardianWorld);
  return run;
};

const findings = (run: OfficeRun): string => run.office.settings.guardianFindings ?? '';

/** An event made by hand, rightly chained to the log's end, as anyone who can write `Riwayat` could make it. */
const forged = (run: OfficeRun, over: Partial<NewEvent>): WorkflowEvent => {
  const last = run.office.log.at(-1);
  if (last === undefined) throw new Error('Nothing to forge upon');
  const { no: _no, hash: _hash, previousHash: _previous, ...fields } = last;
  const event = { ...fields, key: `forged/${run.office.log.length}`, ...over } as NewEvent;
  return chain(headOf(last), event);
};

describe('a choice in an approval cell', () => {
  test('given the report is finalised, when the Kasi chooses Paraf on a phone, then it is an event by cell', () => {
    const run = officeRun();
    run.upTo(4);
    const { event } = must(choose(run, cell({}), people.kasiYanum));
    expect(event).toMatchObject({ action: 'initialReport', via: 'cell', email: people.kasiYanum });
    expect(run.home('sekcam').task?.primary?.action).toBe('verifyReport');
  });

  test('given Google does not name the editor, when one person holds the post, then it was them', () => {
    const run = officeRun();
    run.upTo(4);
    expect(must(choose(run, cell({}), null)).event.email).toBe(people.kasiYanum);
  });

  test('given the owner types into the column, when the guardian reads it, then it is taken out with the reason', () => {
    const run = officeRun();
    run.upTo(4);
    expect(choose(run, cell({}), 'kantor@kecamatan.example').ok).toBe(false);
    expect(run.guardian.chosen).toEqual([]);
    expect(run.guardian.notes.at(-1)).toContain('kantor@kecamatan.example');
    expect(run.office.log.some((one) => one.action === 'initialReport')).toBe(false);
  });

  test('given it is not their turn, when the Camat chooses Sahkan, then the cell is emptied and nothing moves', () => {
    const run = officeRun();
    run.upTo(4);
    expect(choose(run, cell({ step: 7, role: 'camat', text: 'Sahkan' }), people.camat).ok).toBe(false);
    expect(run.guardian.notes.at(-1)).toContain('Belum gilirannya');
    expect(run.home('camat').task?.step).toBe(5);
  });

  test('given a remark beside it, when the Sekcam returns by cell, then the remark is the note', () => {
    const run = officeRun();
    run.upTo(4);
    must(choose(run, cell({}), null));
    const returned = cell({ role: 'sekcam', text: 'Kembalikan ke langkah 4', remark: 'Periksa NIP' });
    expect(must(choose(run, returned, people.sekcam)).event).toMatchObject({
      action: 'return',
      note: 'Periksa NIP',
    });
    expect(run.guardian.chosen.some((one) => one.role === 'sekcam')).toBe(false);
  });

  test('given the edit trigger was missed, when the guardian comes by, then the choice is decided once', () => {
    const run = officeRun();
    run.upTo(4);
    run.guardian.chosen.push(cell({}));
    settled(run);
    settled(run);
    expect(run.office.log.filter((one) => one.action === 'initialReport')).toHaveLength(1);
  });

  test('given a return lapsed the initials, when the guardian comes by, then the old choice is emptied', () => {
    const run = officeRun();
    run.upTo(4);
    must(choose(run, cell({}), null));
    must(run.act('sekcam', { action: 'return', toStep: 4, note: 'Perbaiki' }));
    settled(run);
    expect(run.guardian.chosen).toEqual([]);
  });
});

describe('forging', () => {
  const approve = {
    action: 'approve',
    step: 7,
    role: 'camat',
    details: { signature: 'none', comparedBy: '' },
  } as const;

  test("when staff write the Camat's approval into the log, then nothing moves and it is named", () => {
    const run = officeRun();
    run.upTo(6);
    run.office.log.push(forged(run, { ...approve, email: people.camat }));
    expect(run.home('pelaksana').task?.step).toBe(7);
    settled(run);
    expect(run.home('camat').task?.step).toBe(7);
    expect(findings(run)).toContain('tidak didukung kode di kolom Camat');
  });

  test("when the Sekcam copies another step's code into their cell, then it is named and nothing moves", () => {
    const run = officeRun();
    run.upTo(4);
    const code = run.office.log.at(-1)?.hash ?? '';
    run.office.cells.push({ period, step: 5, role: 'sekcam', code });
    settled(run);
    expect(run.home('sekcam').task?.step).toBe(5);
    expect(findings(run)).toContain('Kolom Sekcam pada langkah 5');
  });

  test('when a code is typed that no event has, then it is named', () => {
    const run = officeRun();
    run.upTo(4);
    run.office.cells.push({ period, step: 7, role: 'camat', code: 'f'.repeat(64) });
    settled(run);
    expect(findings(run)).toContain('kode yang tidak ada di Riwayat');
  });

  test('when a booked row is deleted, then it is put back from the mirror and the deletion is named for a week', () => {
    const run = officeRun();
    run.upTo(4);
    settled(run);
    const whole = [...run.office.log];
    run.office.log.splice(1, 1);
    expect(run.home('kasiYanum').task?.step).not.toBe(5);
    settled(run);
    expect(run.office.log).toEqual(whole);
    expect(run.home('kasiYanum').task?.step).toBe(5);
    settled(run);
    expect(findings(run)).toContain(
      '1 catatan dipulihkan Penjaga dari Cermin pada 1 Juli 2021 pukul 09.00 WIB',
    );
    run.office.today = '2021-07-09';
    settled(run);
    expect(findings(run)).not.toContain('dipulihkan');
  });

  test('when a booked row is changed and rehashed, then the booked one comes back and the other is named', () => {
    const run = officeRun();
    run.upTo(4);
    settled(run);
    const last = run.office.log.pop();
    const before = run.office.log.at(-1);
    if (last === undefined) throw new Error('no event');
    const { no: _no, hash: _hash, previousHash: _previous, ...fields } = last;
    const rewritten = chain(before === undefined ? emptyHead : headOf(before), {
      ...fields,
      note: 'lain',
    } as NewEvent);
    run.office.log.push(rewritten);
    settled(run);
    expect(run.office.log.map(({ hash }) => hash)).toEqual([
      ...run.guardian.mirror.map(({ hash }) => hash),
      rewritten.hash,
    ]);
    expect(run.home('kasiYanum').task?.step).toBe(5);
    expect(findings(run)).toContain('ada dua kali');
  });

  test('when booked rows are put in another order, then the order comes back', () => {
    const run = officeRun();
    run.upTo(4);
    settled(run);
    const whole = [...run.office.log];
    run.office.log.reverse();
    settled(run);
    expect(run.office.log).toEqual(whole);
    expect(findings(run)).toContain('dipulihkan Penjaga');
  });

  test('when the report file is replaced after its approval, then the approval lapses and is named', () => {
    const run = officeRun();
    run.upTo(5);
    const pdf = [...run.office.effects.values()].find((one) => one.key.includes('reportPdf'));
    run.office.files.overwrite(pdf?.ref ?? '', new Uint8Array([1, 2, 3]));
    settled(run);
    expect(findings(run)).toContain('PDF laporan berubah');
    const refused = run.act('pelaksana', { action: 'makeLetter', number: '1', date: '2021-07-01' });
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'contentChanged' } });
  });

  test('when an answer is changed after locking, then the figures stay and the change is counted', () => {
    const run = officeRun();
    run.upTo(1);
    const before = run.home('pelaksana').result?.ikm;
    run.office.tables = run.office.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) =>
        row.cells[3] === '2021-06-13'
          ? { ...row, cells: row.cells.map((c, at) => (at === 10 ? '1' : c)) }
          : row,
      ),
    }));
    settled(run);
    expect(run.home('pelaksana').result?.ikm).toBe(before);
    expect(run.home('pelaksana').data?.drift).toMatch(/^\d+ jawaban berubah setelah data dikunci\.$/);
  });

  test('when an act claims an hour at which the guardian had looked, then it is named as backdated', () => {
    const run = officeRun();
    run.upTo(4);
    settled(run);
    run.office.now = '2021-07-01T04:00:00.000Z';
    settled(run);
    run.office.now = '2021-07-01T05:00:00.000Z';
    const event = forged(run, {
      action: 'initialReport',
      details: {},
      step: 5,
      role: 'kasiYanum',
      email: people.kasiYanum,
      at: '2021-07-01T03:00:00.000Z',
    } as Partial<NewEvent>);
    run.office.log.push(event);
    run.office.cells.push({ period, step: 5, role: 'kasiYanum', code: event.hash });
    settled(run);
    expect(findings(run)).toContain('tetapi baru ada setelah itu');
  });

  test("when a former deputy's account is used, then it may not act and its forged event doesn't count", () => {
    const former = line('sekcam', {
      deputy: 'plt',
      name: 'Mantan Plt.',
      emails: 'mantan@kecamatan.example',
      from: '2021-05-01',
      until: '2021-06-30',
    });
    const run = officeRun({ officials: [...officialLines, former] });
    run.upTo(4);
    must(run.act('kasiYanum', { action: 'initialReport' }));
    const content = run.office.log.at(-1)?.content ?? {};
    expect(run.act('mantan@kecamatan.example', { action: 'return', toStep: 4, note: 'x' })).toMatchObject({
      ok: false,
      problem: { kind: 'notRecognised' },
    });
    const event = forged(run, {
      action: 'verifyReport',
      details: { checklist: [] },
      step: 5,
      role: 'sekcam',
      email: 'mantan@kecamatan.example',
      content,
    } as Partial<NewEvent>);
    run.office.log.push(event);
    run.office.cells.push({ period, step: 5, role: 'sekcam', code: event.hash });
    settled(run);
    expect(run.home('sekcam').task?.step).toBe(5);
    expect(findings(run)).toContain('mantan@kecamatan.example');
  });

  test("when an act is laid ready under the Camat's next key, then the Camat's click signs only what the Camat saw", () => {
    const run = officeRun();
    run.upTo(6);
    const seen = run.version();
    const key = `${period}/approve/${people.camat}/${seen}`;
    const content = { ...run.office.log.at(-1)?.content, reportPdf: 'e'.repeat(64) };
    run.office.log.push(forged(run, { ...approve, email: people.camat, key, content }));
    const command = { action: 'approve', signature: 'none', comparedBy: '', note: '' } as const;
    const { event } = must(run.act('camat', command, seen));
    expect(event.content.reportPdf).not.toBe('e'.repeat(64));
    const code = run.office.cells.find((one) => one.role === 'camat' && one.step === 7)?.code;
    expect(code).toBe(event.hash);
  });

  test('when a copied row is appended, then the record goes on as before and the copy is named', () => {
    const run = officeRun();
    run.upTo(4);
    const last = run.office.log.at(-1);
    if (last === undefined) throw new Error('no event');
    run.office.log.push({ ...last, email: people.camat, role: 'camat' });
    expect(run.home('kasiYanum').task?.step).toBe(5);
    must(run.act('kasiYanum', { action: 'initialReport' }));
    settled(run);
    expect(run.home('sekcam').task?.primary?.action).toBe('verifyReport');
    expect(findings(run)).toContain('ada dua kali');
    expect(findings(run)).not.toContain('tidak menyambung');
  });

  test('when staff sign as the guardian, then it does not count', () => {
    const run = officeRun();
    run.upTo(8);
    run.office.log.push(
      forged(run, {
        action: 'archive',
        details: { place: 'x' },
        step: 8,
        role: 'guardian',
        via: 'guardian',
      } as Partial<NewEvent>),
    );
    expect(run.home('pelaksana').task?.title).toBe('Laporan sudah dikirim. Terima kasih.');
  });
});

describe('booking and receipts', () => {
  test('when the guardian has looked, then every event is booked once and its approver has a receipt', () => {
    const run = officeRun();
    run.upTo(5);
    settled(run);
    settled(run);
    expect(run.guardian.mirror.map(({ no }) => no)).toEqual(run.office.log.map(({ no }) => no));
    const receipts = run.office.mails.filter(({ subject }) => subject.startsWith('Tanda terima E-SKM'));
    expect(receipts.map(({ to }) => to)).toEqual([people.kasiYanum, people.kasiYanum, people.sekcam]);
    expect(receipts[0]?.text).toContain(
      run.office.log.find((one) => one.action === 'decideEvaluation')?.hash,
    );
  });

  test('when the guardian falls silent for hours, then everybody sees it', () => {
    const run = officeRun();
    run.upTo(1);
    settled(run);
    expect(run.home('pelaksana').alarms).toEqual([]);
    run.office.now = '2021-07-01T05:00:00.000Z';
    expect(run.home('pelaksana').alarms.join()).toContain(
      'Penjaga tidak aktif sejak 1 Juli 2021 pukul 09.00 WIB',
    );
  });
});
