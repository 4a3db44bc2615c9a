import { join } from 'node:path';
import { letterhead, office, officials } from '../../local/demo/cast';
import { Refused } from '../../local/demo/page';
import { openStage } from '../../local/demo/stage';
import type { ComplaintsView } from '../../src/shared/contract/complaintCalls';
import type { DataReview } from '../../src/shared/contract/dataCalls';
import { linesOf } from '../support/documentText';
import { onlyDocument, playOffice } from '../support/playedOffice';
import { surveyForm } from '../support/respondents';

const open = playOffice('menyusun draf laporan');
const period = '2021-S1';

const counter = {
  no: null,
  date: '2021-06-20',
  channel: 'counter',
  text: 'Antrean KTP lama, hubungi 0812-3456-7890',
  element: 'U3',
  person: 'Petugas loket',
  status: 'underway',
  doneOn: '',
  answer: '',
  origin: '',
};

describe('Aduan dan Saran', () => {
  test('are kept with their days open; a free text is taken over once', () => {
    const page = open().page('pelaksana');
    const sheet = {
      serial: '0001',
      date: '2021-06-12',
      sex: 'P',
      age: 41,
      education: 'SMA',
      occupation: 'Swasta',
    };
    const rows = [{ ...sheet, service: '', answers: '333333333', remark: 'Kursi tunggu ditambah' }];
    page.rpc('paper.add', { batch: '', rows });
    const before = page.rpc<ComplaintsView>('complaints.load', { period });
    expect(before.items).toEqual([]);
    expect(page.rpc('complaints.save', counter)).toEqual({ no: 1 });
    const [text] = before.texts;
    if (text === undefined) throw new Error('No free text in the data');
    const taken = { ...counter, date: text.date, text: text.text, channel: 'form', origin: text.origin };
    expect(page.rpc('complaints.save', taken)).toEqual({ no: 2 });
    expect(page.rpc('complaints.save', taken)).toEqual({ no: 2 });
    page.rpc('complaints.save', {
      ...counter,
      no: 1,
      status: 'done',
      doneOn: '2021-06-23',
      answer: 'Loket ditambah',
    });
    const after = page.rpc<ComplaintsView>('complaints.load', { period });
    expect(after.items.map(({ no, open }) => [no, open])).toEqual([
      [1, 'Selesai dalam 3 hari'],
      [2, expect.stringMatching(/^Terbuka \d+ hari$/)],
    ]);
    expect(after.texts.map(({ origin }) => origin)).not.toContain(text.origin);
    const early = { ...counter, no: 1, status: 'done', doneOn: '2021-06-01' };
    expect(() => page.rpc('complaints.save', early)).toThrow(
      new Refused('Tanggal selesai tidak boleh sebelum tanggal aduan masuk.', 'complaintDates'),
    );
  });

  test('stand in the report by channel, with numbers that identify a person covered', () => {
    const office = open();
    const page = office.page('pelaksana');
    page.rpc('complaints.save', counter);
    page.make('draft.make', period, () => undefined);
    const text = linesOf(office.model(onlyDocument(office, /^Draf Laporan/).id)).join('\n');
    expect(text).toContain('Antrean KTP lama, hubungi [nomor telepon]');
    expect(text).not.toContain('0812');
    expect(text).toContain('Pada periode ini tercatat satu aduan atau saran melalui loket');
  });

  test('reasons for low answers are offered with their element, and quoted in the report with numbers covered', () => {
    const stage = openStage(join(__dirname, '..', '..', 'dist'), period);
    stage.page('owner').rpc('setup.run', office);
    stage.page('owner').rpc('setup.officials', { officials });
    const form = surveyForm(stage.runtime);
    // The stage's clock stands in the period after.
    stage.runtime.state.clock.now -= 30 * 24 * 3_600_000;
    const say = (points: string, reason: string) => {
      form.submit({ points, reason });
      stage.runtime.state.clock.now += 600_000;
    };
    say('331433433', 'Menunggu tiga hari, hubungi 0812-3456-7890');
    say('331433433', 'Antrean panjang');
    say('331433433', 'Loket hanya satu');
    // Two are low, and the text names one of them.
    say('331433413', 'Sarana kurang: kursi tunggu rusak');
    // Two are low, and nothing says which is meant.
    say('331431433', 'Begitulah');
    form.submit({ age: '14', education: 'S1' });
    stage.runtime.state.clock.now += 30 * 24 * 3_600_000;
    const page = stage.page('pelaksana');
    const { texts } = page.rpc<ComplaintsView>('complaints.load', { period });
    expect(texts.map(({ text, about, element }) => [text, about, element])).toEqual([
      ['Menunggu tiga hari, hubungi 0812-3456-7890', 'Alasan nilai rendah: U3 Waktu Penyelesaian', 'U3'],
      ['Antrean panjang', 'Alasan nilai rendah: U3 Waktu Penyelesaian', 'U3'],
      ['Loket hanya satu', 'Alasan nilai rendah: U3 Waktu Penyelesaian', 'U3'],
      [
        'Sarana kurang: kursi tunggu rusak',
        'Alasan nilai rendah: U3 Waktu Penyelesaian dan U9 Sarana dan Prasarana',
        'U9',
      ],
      ['Begitulah', 'Alasan nilai rendah: U3 Waktu Penyelesaian dan U6 Kompetensi Pelaksana', null],
    ]);
    const taken = {
      ...counter,
      date: texts[0]?.date,
      text: texts[0]?.text,
      channel: 'form',
      origin: texts[0]?.origin,
    };
    expect(page.rpc('complaints.save', taken)).toEqual({ no: 1 });
    expect(page.rpc<ComplaintsView>('complaints.load', { period }).texts).toHaveLength(4);

    const counts = { handedOut: 120, returned: 101, invalid: 3 };
    page.rpc('paper.counts', { period, counts });
    stage.page('owner').rpc('setup.letterhead', letterhead);
    const row = page
      .rpc<DataReview>('data.review', { period })
      .flags.find(({ kind }) => kind === 'improbable')?.rows[0];
    page.rpc('data.setAside', {
      ...page.at(period),
      rows: [{ id: row?.id, said: row?.said, instead: '' }],
      include: false,
      reason: 'Diisi anak yang mengantar ibunya.',
    });
    page.rpc('data.lock', { ...page.at(period), shortfallReason: 'Baru dimulai.' });
    expect(() => page.rpc('paper.counts', { period, counts })).toThrow(
      'Data sudah dikunci. Untuk mengubahnya, buka kembali langkah 1 dengan menuliskan alasan.',
    );
    page.make('draft.make', period, () => undefined);
    const draft = Object.values(stage.runtime.state.drive.items).find(({ name }) =>
      /^Draf Laporan/.test(name),
    );
    const model = stage.runtime.state.documents[draft?.id ?? '']?.model;
    const text = model === undefined ? '' : linesOf(model).join('\n');
    expect(text).toMatch(
      /Waktu Penyelesaian \(U3\): NRR 1,00, .*Alasan yang ditulis responden antara lain: "Menunggu tiga hari, hubungi \[nomor telepon\]"; "Antrean panjang"\./,
    );
    expect(text).not.toContain('0812');
    expect(text).toContain(
      'Dari 6 kuesioner yang masuk, 5 dihitung dan 1 tidak dihitung dengan alasan "Diisi anak yang mengantar ibunya".',
    );
    expect(text).toContain(
      'Kuesioner kertas dibagikan sebanyak 120 lembar; 101 lembar kembali (84,17%), 3 di antaranya tidak sah.',
    );
  });
});
