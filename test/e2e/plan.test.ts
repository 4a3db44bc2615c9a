import { people } from '../../local/demo/cast';
import { linesOf } from '../support/documentText';
import { type OfficeAt, officeAt } from '../support/officeStates';

type Plans = {
  plans: { title: string; awaited: boolean; items: { period: string; no: number; programme: string }[] }[];
};

const planTab = (office: OfficeAt) => {
  const sheet = office.runtime
    .as(people.kasiYanum)
    .SpreadsheetApp.openById(office.workbook)
    .getSheetByName('Rencana Tindak Lanjut');
  if (sheet === null) throw new Error('no plan');
  return sheet;
};

const addItem = (office: OfficeAt, period: string, programme: string): void => {
  const sheet = planTab(office);
  const cells = [period, 'U3', programme, '✓', '', '', '', 'Kasi Yanum', '', '', '', '', ''];
  sheet.getRange(sheet.getLastRow() + 1, 1, 1, 13).setValues([cells]);
};

const documentText = (office: OfficeAt, begins: string): string => {
  const found = Object.values(office.runtime.state.drive.items).find(
    ({ id, name, trashed }) =>
      !trashed && name.startsWith(begins) && office.runtime.state.documents[id] !== undefined,
  );
  const model = office.runtime.state.documents[found?.id ?? '']?.model;
  if (model === undefined) throw new Error(begins);
  return linesOf(model).join('\n');
};

/** A PNG of one pixel. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

describe('the follow-up of a plan', () => {
  it('is recorded in the sidebar with progress and a photo, and reported in lampiran 4', () => {
    const office = officeAt('finalise');
    addItem(office, '2020-T3', 'Menambah petugas loket');
    addItem(office, '2020-S2', 'Memasang nomor antrean');
    const page = office.page('kasiYanum');
    const { plans } = page.rpc<Plans>('plan.load', { period: office.period });
    expect(plans[0]).toMatchObject({
      title: 'Rencana Semester II Tahun 2020',
      awaited: true,
      items: [
        { period: '2020-T3', no: 1 },
        { period: '2020-S2', no: 1 },
      ],
    });
    const record = (period: string, programme: string, over: Record<string, unknown>) =>
      page.rpc<{ evidence: string }>('plan.record', {
        period,
        no: 1,
        programme,
        status: 'underway',
        progress: 60,
        date: '2021-03-15',
        note: 'Satu dari dua petugas sudah ditempatkan',
        evidence: '',
        photo: null,
        ...over,
      });
    expect(() => record('2020-T3', 'Menambah petugas', {})).toThrow(/^Rencana itu berubah di tab/);
    expect(() => record('2020-T3', 'Menambah petugas loket', { date: '' })).toThrow(
      /^Isi tanggal pelaksanaannya/,
    );
    const { evidence } = record('2020-T3', 'Menambah petugas loket', {
      photo: { mimeType: 'image/png', base64: pixel },
    });
    expect(evidence).toMatch(/^https:\/\/drive\.google\.com\//);
    const finalise = () => office.page('pelaksana').make('report.finalise', office.period, () => undefined);
    expect(finalise).toThrow(
      /^Tindak lanjut Semester II Tahun 2020 belum dilaporkan: "Memasang nomor antrean"/,
    );
    record('2020-S2', 'Memasang nomor antrean', {
      status: 'notDone',
      progress: null,
      date: '',
      note: 'Anggaran digeser',
    });
    finalise();
    const report = documentText(office, 'Laporan SKM');
    expect(report).toContain('Berjalan (60%)');
    expect(report).toContain('Anggaran digeser');
  });
});

describe('the plan of step 3', () => {
  it('keeps lines typed into the tab that it can’t read, and is not decided before they are mended', () => {
    const office = officeAt('decide');
    const { period } = office;
    const page = office.page('kasiYanum');
    const { priorities } = page.rpc<{ priorities: { code: string }[] }>('evaluation.load', { period });
    const item = (element: string, over: object = {}) => ({
      element,
      programme: 'Melatih petugas loket',
      quarters: [3],
      personInCharge: 'Sekcam',
      ...over,
    });
    const save = (more: readonly object[] = []) =>
      page.rpc('evaluation.save', {
        period,
        evaluation: 'Unsur terendah diperbaiki.',
        decisions: [],
        plan: [...priorities.map(({ code }) => item(code)), ...more],
      });
    const decide = () => page.rpc('evaluation.decide', page.at(period));
    const typed = [
      ['', 'U1', 'Tanpa periode', '✓', '', '', '', 'Sekcam', '', '', '', '', ''],
      [period, 'Persyaratan', 'Tanpa kode unsur', '', '✓', '', '', 'Sekcam', '', '', '', '', ''],
    ];
    const tab = planTab(office);
    tab.getRange(tab.getLastRow() + 1, 1, 2, 13).setValues(typed);

    save();
    const words = () =>
      tab
        .getDataRange()
        .getValues()
        .map((row) => String(row[2]));
    expect(words()).toEqual(expect.arrayContaining(['Tanpa periode', 'Tanpa kode unsur']));
    expect(decide).toThrow(/^Baris \d+ dan \d+ di tab Rencana Tindak Lanjut tidak terbaca/);

    for (const [at, what] of words().entries()) {
      if (what === 'Tanpa periode') tab.getRange(at + 1, 1).setValue(period);
      if (what === 'Tanpa kode unsur')
        tab.getRange(at + 1, 2, 1, 7).setValues([['U2', what, '', '', '', '', '']]);
    }
    expect(decide).toThrow(
      /^Rencana "Tanpa kode unsur" untuk U2 .+ belum lengkap: triwulan dan penanggung jawab belum diisi\./,
    );
    // Saved without it, and with one that nobody has begun.
    save([item('U1'), item('U4', { programme: '', quarters: [], personInCharge: '' })]);
    expect(words()).not.toContain('Tanpa kode unsur');
    decide();
  });

  it('answers open complaints, and starts from the notes of the meeting', () => {
    const office = officeAt('decide');
    const { period } = office;
    office.page('pelaksana').rpc('complaints.save', {
      no: null,
      date: '2021-05-04',
      channel: 'box',
      text: 'Ruang tunggu panas',
      element: null,
      person: '',
      status: 'notDone',
      doneOn: '',
      answer: '',
      origin: '',
    });
    const page = office.page('kasiYanum');
    page.rpc('meeting.make', { period });
    expect(() => page.rpc('meeting.notes', { period })).toThrow(/^Tabel Catatan rapat/);
    const sheet = Object.values(office.runtime.state.drive.items).find(
      ({ id, name }) => name.startsWith('Bahan Rapat') && office.runtime.state.documents[id] !== undefined,
    );
    const doc = office.runtime.as(people.kasiYanum).DocumentApp.openById(sheet?.id ?? '');
    const table = doc.getBody().getTables().at(-1);
    const notes = [
      ['U3', 'Menambah petugas loket', 'TW III', 'Kasi Yanum'],
      ['Aduan warga', 'Memasang kipas angin di ruang tunggu', 'III dan IV', 'Sekcam'],
    ];
    for (const [row, cells] of notes.entries())
      for (const [column, text] of cells.entries()) table?.getCell(row + 1, column).setText(text);
    doc.saveAndClose();
    const { plan } = page.rpc<{ plan: { element: string; quarters: number[] }[] }>('meeting.notes', {
      period,
    });
    expect(plan).toMatchObject([
      { element: 'U3', quarters: [3] },
      { element: 'Aduan dan Saran', quarters: [3, 4] },
    ]);

    type Start = { priorities: { code: string }[]; openComplaints: number; subjects: { value: string }[] };
    const start = page.rpc<Start>('evaluation.load', { period });
    expect(start.openComplaints).toBe(1);
    expect(start.subjects.map(({ value }) => value)).toContain('Aduan dan Saran');
    const onElements = start.priorities.map(({ code }) => ({ ...plan[0], element: code }));
    const save = (items: unknown) =>
      page.rpc('evaluation.save', {
        period,
        evaluation: 'Unsur terendah diperbaiki.',
        decisions: [],
        plan: items,
      });
    const decide = () => page.rpc('evaluation.decide', page.at(period));
    const lacking = [
      [{ programme: ' ' }, 'program/kegiatan'],
      [{ quarters: [] }, 'triwulan'],
      [{ personInCharge: '' }, 'penanggung jawab'],
    ] as const;
    const code = start.priorities[0]?.code;
    for (const [lack, word] of lacking) {
      save(onElements.map((item, at) => (at === 0 ? { ...item, ...lack } : item)));
      expect(decide).toThrow(new RegExp(`^Rencana .*untuk ${code} .+ belum lengkap: ${word} belum diisi`));
    }
    save(onElements.slice(1));
    expect(decide).toThrow(
      new RegExp(`^Lengkapi rencana tindak lanjut \\(program, triwulan, penanggung jawab\\) untuk ${code} `),
    );
    save(onElements);
    expect(decide).toThrow(/^Ada aduan atau saran yang belum selesai/);
    save([...onElements, plan[1]]);
    decide();
  });
});
