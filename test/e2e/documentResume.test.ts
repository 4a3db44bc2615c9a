import { MIME_DOCUMENT, MIME_FOLDER } from '../../local/model/drive';
import { linesOf } from '../support/documentText';
import { type PlayedOffice, playOffice } from '../support/playedOffice';

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const pictures = ['elements', 'trend'].map((key) => ({ key, pngBase64: onePixel }));

type Work = {
  readonly until: string;
  /** Calls that went through before. */
  readonly callsBefore?: number;
  /** The one call that is killed, with the screen as the person saw it before. */
  run(office: PlayedOffice, at: { period: string; expectedVersion: string }): { readonly done?: boolean };
};

const works: Readonly<Record<string, Work>> = {
  'the draft': {
    until: 'menyusun draf laporan',
    run: (office, at) => office.page('pelaksana').rpc('draft.make', { ...at, pictures }),
  },
  'the report and its PDF': {
    until: 'menyusun kembali laporan dan mengekspor PDF',
    run: (office, at) => office.page('pelaksana').rpc('report.finalise', { ...at, pictures }),
  },
  'the PDF of a compiled report': {
    until: 'menyusun kembali laporan dan mengekspor PDF',
    callsBefore: 1,
    run: (office, at) => office.page('pelaksana').rpc('report.finalise', { ...at, pictures }),
  },
  'the letter': {
    until: 'membuat Surat Pengantar',
    run: (office, at) =>
      office.page('pelaksana').rpc('letter.make', {
        ...at,
        number: '000.8.3.4/117/KEC-SKM/2021',
        date: '2021-07-07',
        addressee: '',
        addresseePlace: '',
      }),
  },
};

/** What the work leaves behind: files by name, the documents' text, the record, the cells. */
function left(office: PlayedOffice) {
  const { state } = office.runtime;
  const files = Object.values(state.drive.items)
    .filter((item) => !item.trashed && item.mimeType !== MIME_FOLDER)
    .filter((item) => !/\((?:tidak selesai|duplikat)\)/.test(item.name));
  const docs = files.filter((item) => item.mimeType === MIME_DOCUMENT);
  const sheet = (name: string) =>
    office.runtime.globals.SpreadsheetApp.openById(office.workbook)
      .getSheetByName(name)
      ?.getDataRange()
      .getDisplayValues() ?? [];
  return {
    files: files.map(({ name }) => name).sort(),
    texts: docs.map(({ id, name }) => [name, linesOf(office.model(id))]).sort(),
    events: sheet('Riwayat').map((row) => row[9] ?? ''),
    // A PDF's key tells its document's id, which differs when that was made anew.
    effects: sheet('Berkas')
      .map(([key, state]) => `${key?.replace(/(reportPdf):.*/, '$1')} ${state}`)
      .sort(),
  };
}

const toTheEnd = (office: PlayedOffice, work: Work, at: { period: string; expectedVersion: string }) => {
  while (work.run(office, at).done === false);
};

describe.each(Object.entries(works))('%s, killed half-way and asked for again', (_, work) => {
  const open = playOffice(work.until);
  const whole = open();
  const screen = whole.page('pelaksana').at(whole.period);
  for (let call = 0; call < (work.callsBefore ?? 0); call += 1) work.run(whole, screen);
  const before = whole.runtime.ledger.executions.length;
  toTheEnd(whole, work, screen);
  const calls = Math.max(
    ...whole.runtime.ledger.executions
      .slice(before)
      .map(({ entries }) => entries.filter(({ ms }) => ms > 0).length),
  );
  const expected = left(whole);

  it.each([0.1, 0.5, 0.9, 0.97].map((share) => Math.max(1, Math.floor(share * calls))))(
    'ends as if nothing had happened (killed at call %d)',
    (at) => {
      const office = open();
      const seen = office.page('pelaksana').at(office.period);
      for (let call = 0; call < (work.callsBefore ?? 0); call += 1) work.run(office, seen);
      office.runtime.killAt(at);
      try {
        toTheEnd(office, work, seen);
      } catch {
        // The page only sees that no answer came.
      }
      toTheEnd(office, work, seen);
      expect(left(office)).toEqual(expected);
    },
  );
});
