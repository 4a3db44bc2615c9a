import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people } from '../../../local/demo/cast';
import { chain, headOf } from '../../../src/domain/log/chain';
import { eventToRow, rowToEvent } from '../../../src/domain/log/eventRow';
import type { NewEvent, WorkflowEvent } from '../../../src/domain/workflow/event';
import type { HomeView } from '../../../src/shared/contract/homeCalls';
import { busyOffice } from '../../support/busyOffice';
import { type OfficeAt, officeAt } from '../../support/officeStates';
import { logRows, recordOf, typeInto } from '../../support/recordOf';

/** What a person reads on their screen, after the guardian's next look. */
const homeOf = (office: OfficeAt, who: keyof typeof people): HomeView =>
  office.page(who).rpc<HomeView & Record<string, unknown>>('home.load', { period: office.period });

/** The same as one text: alarms, notes, and the drift of the data. */
const told = (home: HomeView): string =>
  [
    ...home.alarms,
    ...(home.task?.notes ?? []),
    home.data?.drift ?? '',
    ...home.flow.map((f) => f.statusText),
  ].join('\n');

const statusOf = (office: OfficeAt, step: number): string =>
  homeOf(office, 'camat').flow.find((one) => one.step === step)?.status ?? '';

const eventsOf = (office: OfficeAt): readonly WorkflowEvent[] =>
  logRows(office).flatMap((row) => {
    const event = rowToEvent(row.map(String));
    return event === null ? [] : [event];
  });

const logAs = (office: OfficeAt, who: keyof typeof people) => {
  const sheet = office.runtime
    .as(people[who])
    .SpreadsheetApp.openById(office.workbook)
    .getSheetByName('Riwayat');
  if (sheet === null) throw new Error('There is no Riwayat');
  return sheet;
};

/** A row that fits the chain in every respect: only its writer is not who it says. */
const forge = (office: OfficeAt, like: WorkflowEvent['action'], over: Partial<NewEvent>): WorkflowEvent => {
  const events = eventsOf(office);
  const [model, last] = [events.find(({ action }) => action === like) ?? events.at(-1), events.at(-1)];
  if (model === undefined || last === undefined) throw new Error('The record is empty');
  const { no: _no, previousHash: _previous, hash: _hash, ...plain } = model;
  const at = new Date(office.runtime.state.clock.now).toISOString();
  return chain(headOf(last), { ...plain, at, key: `forged/${at}`, ...over } as NewEvent);
};

const approval = (office: OfficeAt): WorkflowEvent =>
  forge(office, 'initialReport', {
    action: 'approve',
    step: 7,
    role: 'camat',
    email: people.camat,
    details: { signature: 'none', comparedBy: '' },
  } as Partial<NewEvent>);

const staff = ['pelaksana', 'kasiYanum', 'sekcam'] as const;

describe('What an office account can write without the right to', () => {
  it.each(staff)(
    'given %s, when the approval of the Camat is written into Riwayat with a right hash, then it moves nothing and is named',
    (who) => {
      const office = officeAt('approve');
      logAs(office, who).appendRow([...eventToRow(approval(office))]);
      expect(statusOf(office, 7)).toBe('open');
      office.guard();
      expect(statusOf(office, 7)).toBe('open');
      expect(told(homeOf(office, 'camat'))).toMatch(
        /"Disahkan", langkah 7, Camat.*tidak didukung kode di kolom Camat/,
      );
    },
    120_000,
  );

  it.each(staff)(
    "given %s, when the forged approval's code is put into their own column, then it moves nothing and is named",
    (who) => {
      const office = officeAt('approve');
      const event = approval(office);
      logAs(office, who).appendRow([...eventToRow(event)]);
      typeInto(office, who, { role: who, step: 7, part: 'code' }, event.hash);
      office.guard();
      expect(statusOf(office, 7)).toBe('open');
      expect(told(homeOf(office, 'camat'))).toMatch(/Kode itu tidak dihitung|tidak didukung kode/);
    },
    120_000,
  );

  it.each(staff)(
    "given %s, then the Camat's cells, the officials and the settings can't be typed into at all",
    (who) => {
      const office = officeAt('approve');
      expect(() => typeInto(office, who, { role: 'camat', step: 7 }, 'Sahkan')).toThrow(/protected/);
      expect(() => typeInto(office, who, { role: 'camat', step: 7, part: 'code' }, 'a'.repeat(64))).toThrow(
        /protected/,
      );
      for (const sheet of ['Pejabat', 'Pengaturan', 'Hari Libur'])
        expect(() =>
          office.runtime.editCell(
            { spreadsheetId: office.workbook, sheet, range: 'B2', value: people[who] },
            { user: people[who] },
          ),
        ).toThrow(/protected/);
    },
    120_000,
  );

  it('when Kasi Yanum types a code of their own making, then it is named and not counted', () => {
    const office = officeAt('initial');
    typeInto(office, 'kasiYanum', { role: 'kasiYanum', step: 5, part: 'code' }, 'ab'.repeat(32));
    office.guard();
    expect(statusOf(office, 5)).toBe('open');
    expect(told(homeOf(office, 'sekcam'))).toContain('berisi kode yang tidak ada di Riwayat');
  }, 120_000);

  it("when Kasi Yanum's code of step 3 is put to step 5, then it is named and not counted", () => {
    const office = officeAt('initial');
    const third = eventsOf(office).find(({ action }) => action === 'decideEvaluation');
    typeInto(office, 'kasiYanum', { role: 'kasiYanum', step: 5, part: 'code' }, third?.hash ?? '');
    office.guard();
    expect(statusOf(office, 5)).toBe('open');
    expect(told(homeOf(office, 'sekcam'))).toContain('berisi kode milik catatan lain');
  }, 120_000);

  it("when an act of the guardian is forged, then the period isn't archived and the act is named", () => {
    const office = officeAt('approve');
    const event = forge(office, 'initialReport', {
      action: 'archive',
      step: 8,
      role: 'guardian',
      email: people.owner,
      via: 'guardian',
      details: { place: 'https://drive.google.com/drive/folders/palsu' },
    } as Partial<NewEvent>);
    logAs(office, 'pelaksana').appendRow([...eventToRow(event)]);
    office.guard();
    expect(homeOf(office, 'camat').task?.step).toBe(7);
    expect(told(homeOf(office, 'camat'))).toContain('"Diarsipkan"');
  }, 120_000);

  it('when an own act is dated back, then its booking names the true time', () => {
    const office = officeAt('initial');
    office.guard();
    office.runtime.state.clock.now += 2 * 24 * 3_600_000;
    office.guard();
    const at = new Date(office.runtime.state.clock.now - 40 * 3_600_000).toISOString();
    const event = forge(office, 'decideEvaluation', {
      action: 'initialReport',
      step: 5,
      details: {},
      at,
    } as Partial<NewEvent>);
    logAs(office, 'kasiYanum').appendRow([...eventToRow(event)]);
    typeInto(office, 'kasiYanum', { role: 'kasiYanum', step: 5, part: 'code' }, event.hash);
    office.guard();
    expect(told(homeOf(office, 'sekcam'))).toMatch(/mengaku dibuat .* Penjaga membukukannya/);
  }, 120_000);
});

describe("The code of another period's act", () => {
  it.each([
    ['initial', 'kasiYanum', 'initialReport', 5],
    ['verify', 'sekcam', 'verifyReport', 5],
    ['approve', 'camat', 'approve', 7],
  ] as const)(
    'given the moment "%s", when %s puts their code of the period before into this one, then it is named and not counted',
    (moment, who, action, step) => {
      const office = busyOffice(moment, 1, 2000);
      const old = eventsOf(office).find((one) => one.period !== office.period && one.action === action);
      expect(old?.role).toBe(who);
      const current = homeOf(office, who).task?.primary?.action;
      expect(current).toBe(action);
      typeInto(office, who, { role: who, step, part: 'code' }, old?.hash ?? '');
      office.guard();
      expect(statusOf(office, step)).toBe('open');
      expect(homeOf(office, who).task?.primary?.action).toBe(action);
      expect(told(homeOf(office, 'pelaksana'))).toContain('berisi kode milik catatan lain');
    },
    120_000,
  );
});

describe('The Camat as forger', () => {
  it.each([
    ['initial', 'initialReport', 'kasiYanum', 5, {}, /"Diparaf", langkah 5, Kasi Yanum/],
    ['verify', 'verifyReport', 'sekcam', 5, { checklist: [] }, /"Diverifikasi", langkah 5, Sekcam/],
    [
      'letter',
      'makeLetter',
      'pelaksana',
      6,
      { number: '005/1', date: '2021-07-12' },
      /langkah 6, Pelaksana.*tidak didukung kode di kolom Pelaksana/,
    ],
  ] as const)(
    'given the moment "%s", when the Camat writes "%s" of %s into Riwayat and its code into the own column, then it moves nothing and is named',
    (moment, action, role, step, details, named) => {
      const office = officeAt(moment);
      const event = forge(office, 'decideEvaluation', {
        action,
        step,
        role,
        email: people[role],
        details,
      } as Partial<NewEvent>);
      logAs(office, 'camat').appendRow([...eventToRow(event)]);
      typeInto(office, 'camat', { role: 'camat', step: 7, part: 'code' }, event.hash);
      expect(() => typeInto(office, 'camat', { role, step, part: 'code' }, event.hash)).toThrow(/protected/);
      office.guard();
      expect(statusOf(office, step)).toBe('open');
      expect(homeOf(office, role).task?.primary?.action).toBe(action);
      expect(told(homeOf(office, role))).toMatch(named);
    },
    120_000,
  );

  it("when the other roles' steps are asked for through the rpc door, then each is refused and nothing is written", () => {
    const office = officeAt('verify');
    const [page, before] = [office.page('camat'), recordOf(office)];
    const at = page.at(office.period);
    for (const [method, more] of [
      ['data.lock', { shortfallReason: '' }],
      ['draft.submit', {}],
      ['evaluation.decide', {}],
      ['evaluation.save', { evaluation: 'Baik.', decisions: [], plan: [] }],
      ['report.finalise', { pictures: [] }],
      ['report.initial', {}],
      ['report.verify', { checklist: [] }],
      ['letter.make', { number: '1', date: '2021-07-12', addressee: 'Bupati', addresseePlace: 'Kota' }],
      ['step.return', { toStep: 4, note: 'Ulangi.' }],
      ['step.reopen', { step: 1, reason: 'Ulangi.' }],
      ['sending.record', { channel: 'hand', date: '2021-07-12', proof: 'Bukti' }],
    ] as const)
      expect(() => page.rpc(method, { ...at, ...more })).toThrow(
        expect.objectContaining({
          // Done is done, whoever asks: that is said first.
          problem: { 'data.lock': 'alreadyDone' }[method as string] ?? 'notYourRole',
        }),
      );
    for (const method of ['setup.officials', 'setup.deputies', 'setup.guardian'])
      expect(() =>
        page.rpc(method, { officials: [], deputies: [], officeUrl: 'https://docs.google.com/' }),
      ).toThrow(expect.objectContaining({ problem: expect.stringMatching(/ownerOnly|officeNotFound/) }));
    expect(recordOf(office)).toBe(before);
  }, 120_000);

  it('then the officials, the settings and the holidays stay closed to them', () => {
    const office = officeAt('approve');
    for (const sheet of ['Pejabat', 'Pengaturan', 'Hari Libur'])
      expect(() =>
        office.runtime.editCell(
          { spreadsheetId: office.workbook, sheet, range: 'B2', value: people.camat },
          { user: people.camat },
        ),
      ).toThrow(/protected/);
  }, 120_000);
});

describe('What an office account can change afterwards', () => {
  it('when the last row of Riwayat is deleted, then the guardian puts it back from its mirror and says so', () => {
    const office = officeAt('approve');
    office.guard();
    const sheet = logAs(office, 'pelaksana');
    sheet.deleteRow(logRows(office).length + 1);
    office.guard();
    expect(told(homeOf(office, 'camat'))).toMatch(/dipulihkan Penjaga dari Cermin/);
    office.guard();
    expect(statusOf(office, 7)).toBe('open');
  }, 120_000);

  it('when two rows change places, then it is named', () => {
    const office = officeAt('approve');
    const sheet = logAs(office, 'pelaksana');
    const range = sheet.getRange(3, 1, 2, 18);
    const [first, second] = range.getValues();
    range.setValues([second ?? [], first ?? []]);
    office.guard();
    expect(told(homeOf(office, 'camat'))).toMatch(/tidak lagi di tempatnya|tidak menyambung/);
  }, 120_000);

  it('when a word in a row is changed, then the row is named and no longer counts', () => {
    const office = officeAt('approve');
    const verified = eventsOf(office).findIndex(({ action }) => action === 'verifyReport');
    logAs(office, 'pelaksana')
      .getRange(verified + 2, 13)
      .setValue('Catatan lain');
    office.guard();
    expect(told(homeOf(office, 'camat'))).toMatch(/diubah setelah ditulis/);
    expect(statusOf(office, 7)).not.toBe('done');
  }, 120_000);

  it("when the approved report's PDF is replaced, then the approvals bound to it lapse and say why", () => {
    const office = officeAt('send');
    const report = homeOf(office, 'pelaksana').task?.documents.find(({ key }) => key === 'reportPdf');
    const id = /\/d\/([\w-]+)/.exec(report?.url ?? '')?.[1] ?? '';
    office.hands('pelaksana').replace(id, new TextEncoder().encode('%PDF-1.4 angka lain'));
    office.guard();
    expect(told(homeOf(office, 'sekcam'))).toMatch(/berubah/);
    const page = office.page('pelaksana');
    expect(() => page.rpc('sending.email', { ...page.at(office.period), to: people.regency })).toThrow(
      /berubah|gugur/,
    );
  }, 120_000);

  it('when answers are changed after the lock, then the next day says how many', () => {
    const office = officeAt('decide');
    const data = office.runtime
      .as(people.pelaksana)
      .SpreadsheetApp.openById(office.workbook)
      .getSheetByName('Data dari E-SKM');
    const rows = data?.getDataRange().getValues() ?? [];
    const line = rows.findIndex((row) => row.some((cell) => /2021/.test(String(cell)))) + 1;
    const column = rows[0]?.indexOf('Unsur U3') ?? -1;
    const cell = data?.getRange(line, column + 1);
    cell?.setValue(cell.getValue() === '1' || cell.getValue() === 1 ? 4 : 1);
    office.runtime.state.clock.now += 24 * 3_600_000;
    office.guard();
    expect(told(homeOf(office, 'kasiYanum'))).toContain('jawaban berubah setelah data dikunci');
  }, 120_000);
});

describe('Who no longer may', () => {
  const replaceSekcam = (office: OfficeAt) => {
    office.runtime.addAccount({ email: 'pengganti@gmail.com' });
    office.page('owner').rpc('setup.officials', {
      officials: [{ role: 'sekcam', email: 'pengganti@gmail.com', name: 'Pengganti', nip: '', rank: '' }],
    });
  };

  it('given a former Sekcam, then sidebar, cell and a forged row are all refused, and the row is named', () => {
    const office = officeAt('verify');
    office.runtime.state.clock.now += 24 * 3_600_000;
    replaceSekcam(office);
    const home = homeOf(office, 'sekcam');
    expect(home.me.sentence).toMatch(/Masa tugas Anda sebagai Sekcam berakhir/);
    expect(() =>
      office
        .page('sekcam')
        .rpc('report.verify', { period: office.period, expectedVersion: home.version, checklist: [] }),
    ).toThrow(/Masa tugas Anda/);
    expect(() => typeInto(office, 'sekcam', { role: 'sekcam', step: 5 }, 'Verifikasi')).toThrow(
      /protected|permission|akses/i,
    );
    const event = forge(office, 'initialReport', {
      action: 'verifyReport',
      role: 'sekcam',
      email: people.sekcam,
      details: { checklist: [] },
    } as Partial<NewEvent>);
    logAs(office, 'kasiYanum').appendRow([...eventToRow(event)]);
    office.guard();
    expect(statusOf(office, 5)).toBe('open');
    expect(told(homeOf(office, 'kasiYanum'))).toMatch(/"Diverifikasi"/);
  }, 120_000);
});

describe("The workbook's script rewritten", () => {
  /** A folder of code that a dishonest editor puts in place of ours. */
  const evil = (code: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'eskm-evil-'));
    writeFileSync(join(folder, 'Code.js'), code);
    writeFileSync(
      join(folder, 'appsscript.json'),
      JSON.stringify({ timeZone: 'Asia/Jakarta', runtimeVersion: 'V8', exceptionLogging: 'STACKDRIVER' }),
    );
    return folder;
  };
  const rewrite = (office: OfficeAt, code: string) => {
    const project = Object.values(office.runtime.state.projects).find(
      (one) => one.containerId === office.workbook,
    );
    if (project === undefined) throw new Error('The workbook has no script');
    office.runtime.rewriteScript(project, evil(code), { user: people.pelaksana });
    return project;
  };
  const approveCode = (event: WorkflowEvent) => `function rpc() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    book.getSheetByName('Riwayat').appendRow(${JSON.stringify([...eventToRow(event)])});
    const flow = book.getSheetByName('Alur SOP');
    const rows = flow.getDataRange().getValues();
    const line = rows.findIndex((row) => row[0] === '${event.period}' && String(row[1]) === '7') + 1;
    flow.getRange('Q' + line).setValue('${event.hash}');
  }`;

  it("when it runs as its author, then the Camat's column stays closed to it and the guardian, untouched, names the row", () => {
    const office = officeAt('approve');
    const project = rewrite(office, approveCode(approval(office)));
    expect(() => office.runtime.call('rpc', [], { user: people.pelaksana, project })).toThrow(/protected/);
    office.guard();
    expect(statusFromGuardian(office)).toMatch(
      /Disahkan.*langkah 7, Camat.*tidak didukung kode di kolom Camat/,
    );
  }, 120_000);

  it('when the Camat clicks in it, then the approval stands in their name, and their receipt tells them of it', () => {
    const office = officeAt('approve');
    office.guard();
    const mailsBefore = office.runtime.state.mails.length;
    const project = rewrite(office, approveCode(approval(office)));
    office.runtime.call('rpc', [], { user: people.camat, project });
    office.guard();
    const receipts = office.runtime.state.mails
      .slice(mailsBefore)
      .filter(({ to }) => to.includes(people.camat));
    expect(receipts.map(({ body }) => body).join('\n')).toMatch(/Disahkan/);
  }, 120_000);
});

/** What the guardian's own workbook holds: a rewritten office script can't touch it. */
const statusFromGuardian = (office: OfficeAt): string =>
  (
    office.runtime
      .as(people.owner)
      .SpreadsheetApp.openById(office.guardian)
      .getSheetByName('Penjaga')
      ?.getDataRange()
      .getValues() ?? []
  )
    .flat()
    .join('\n');
