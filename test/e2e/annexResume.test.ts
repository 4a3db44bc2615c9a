import { decideOnMany } from '../support/manyRespondents';
import { type PlayedOffice, playOffice } from '../support/playedOffice';

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const pictures = ['elements', 'trend'].map((key) => ({ key, pngBase64: onePixel }));

const finalise = (office: PlayedOffice, at: { period: string; expectedVersion: string }) =>
  office.page('pelaksana').rpc<{ done: boolean; doing: string }>('report.finalise', { ...at, pictures });

/** The report's document is there: what is left is the annexes, the PDF and the record. */
const open = playOffice('memasukkan data', (office) => {
  decideOnMany(office);
  const { done } = finalise(office, office.page('pelaksana').at(office.period));
  if (done) throw new Error('The report was done in one call');
});

/** What the work leaves: every file that isn't in the bin, the record, the keys of what was made. */
const left = ({ runtime, workbook }: PlayedOffice) => {
  const files = Object.values(runtime.state.drive.items).filter(({ trashed }) => !trashed);
  const texts = (name: string) =>
    runtime.globals.SpreadsheetApp.openById(workbook)
      .getSheetByName(name)
      ?.getDataRange()
      .getDisplayValues() ?? [];
  return {
    files: files.map(({ name }) => name).sort(),
    events: texts('Riwayat').map((row) => row[9] ?? ''),
    effects: texts('Berkas').map(([key, state]) => `${key} ${state}`),
  };
};

const whole = open();
const screen = whole.page('pelaksana').at(whole.period);
const answer = finalise(whole, screen);
const { entries = [] } = whole.runtime.ledger.last() ?? {};
const calls = entries.filter(({ ms }) => ms > 0);
const expected = left(whole);

const place = (named: string) => calls.findIndex(({ method }) => method.endsWith(named));

/** Before the ids are reserved nothing is written; looks are all alike. */
const killed = calls.flatMap(({ kind }, at) => {
  const ofAnnexes = at >= place('generateIds') && at < place('DocumentApp.openById');
  return (ofAnnexes && !/format|metadata/.test(kind)) || (at >= place('DocumentApp.openById') && at % 9 === 0)
    ? [at + 1]
    : [];
});

describe('annexes, PDF and record of a report of more respondents than it lists', () => {
  it('take one execution of few calls, and one passing workbook for both annexes', () => {
    expect(answer).toMatchObject({ done: true, doing: 'Laporan akhir dan PDF-nya selesai disusun.' });
    expect(calls.length).toBeLessThanOrEqual(80);
    expect(calls.filter(({ method }) => method === 'SpreadsheetApp.create')).toHaveLength(1);
  });

  it.each(killed)('end as if nothing had happened when killed at call %d', (at) => {
    const office = open();
    const seen = office.page('pelaksana').at(office.period);
    office.runtime.killAt(at);
    expect(() => finalise(office, seen)).toThrow();
    while (!finalise(office, seen).done);
    // Not even the passing workbook of the run that died is left.
    expect(left(office)).toEqual(expected);
  });
});
