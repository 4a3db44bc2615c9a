import { Refused } from '../../local/demo/page';
import type { ComplaintsView } from '../../src/shared/contract/complaintCalls';
import { linesOf } from '../support/documentText';
import { onlyDocument, playOffice } from '../support/playedOffice';

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
    const taken = { ...counter, date: text.date, text: text.text, channel: 'form', origin: text.id };
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
    expect(after.texts.map(({ id }) => id)).not.toContain(text.id);
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
    expect(text).toContain('Aduan dan saran yang tercatat pada periode ini berjumlah 1 melalui');
  });
});
