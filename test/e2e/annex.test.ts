import { linesOf } from '../support/documentText';
import { decideOnMany } from '../support/manyRespondents';
import { readPdf } from '../support/pdfText';
import { onlyDocument, playOffice } from '../support/playedOffice';

describe('a report of more than 300 respondents', () => {
  it('leaves their answers to an annex and an Excel file with formulas, which go with the letter', () => {
    const office = playOffice('memasukkan data', decideOnMany)();
    const { period } = office;
    const [page, kasi] = [office.page('pelaksana'), office.page('kasiYanum')];
    const said: string[] = [];
    page.make('report.finalise', period, (doing) => said.push(doing));
    // Two executions, each far from the six minutes: the document, then annexes, PDF and record.
    expect(said).toEqual(['Naskah laporan selesai disusun. Lampiran data dan PDF sedang dibuat…']);
    const text = linesOf(office.model(onlyDocument(office, /^Laporan SKM .*2021$/).id)).join('\n');
    expect(text).toContain(
      'Jawaban 320 responden dimuat dalam lampiran terpisah, yaitu Lampiran Data SKM (PDF) dan berkas Excel Pengolahan Data',
    );
    expect(office.named(/^Pengolahan Data .*\.xlsx$/)).toHaveLength(1);
    const [annex, ...more] = office.named(/^Lampiran Data SKM .*\.pdf$/);
    expect(more).toEqual([]);
    const bytes = Buffer.from(annex?.content ?? '', 'base64');
    const { pages } = readPdf(bytes);
    // 320 rows at A4 upright, the titles at the head of every page, the results at the end.
    expect(pages.length).toBeGreaterThan(4);
    for (const one of pages.slice(0, -1)) expect(one).toMatch(/No\.?\s+U1/);
    expect(pages.at(-1)).toContain('88,89');

    kasi.rpc('report.initial', kasi.at(period));
    const sekcam = office.page('sekcam');
    const { items } = sekcam.rpc<{ items: { item: string }[] }>('report.checklist', { period });
    const checklist = items.map(({ item }) => ({ item, checked: true }));
    sekcam.rpc('report.verify', { ...sekcam.at(period), checklist });
    const letter = { number: '118', date: '2021-07-05', addressee: '', addresseePlace: '' };
    page.rpc('letter.make', { ...page.at(period), ...letter });
    const letterText = linesOf(office.model(onlyDocument(office, /^Surat Pengantar .*2021$/).id)).join('\n');
    expect(letterText).toMatch(
      /2\.\s+Lampiran data hasil Survei Kepuasan Masyarakat[^\n]*\s+1 \(satu\) berkas/,
    );
    page.rpc('desk.place', page.at(period));
    expect(office.named(/^Lampiran Data SKM .*\.pdf$/)).toHaveLength(2);
    office.page('camat').rpc('report.approve', office.page('camat').at(period));
    page.rpc('sending.email', { ...page.at(period), to: 'organisasi@mekarsari.example' });
    const mail = office.runtime.state.mails.at(-1);
    expect(mail?.attachments.map(({ name }) => name)).toContainEqual(
      expect.stringMatching(/^Lampiran Data SKM .*\.pdf$/),
    );
  });
});
