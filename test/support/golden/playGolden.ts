import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { letterhead, office, officials, people } from '../../../local/demo/cast';
import { openPage, type Page } from '../../../local/demo/page';
import { rasterise } from '../../../local/demo/rasterise';
import { firstMorning, openStage } from '../../../local/demo/stage';
import { type DrivePerson, drivePerson } from '../../../local/host/drivePerson';
import type { DocumentModel } from '../../../local/model/documentModel';
import { type DriveItem, MIME_DOCUMENT } from '../../../local/model/drive';
import { createRuntime, type Runtime } from '../../../local/runtime';
import { type GoldenAnswer, type GoldenPeriod, handedOut } from './goldenPeriod';

const root = join(__dirname, '..', '..', '..');

/** A golden period as far as it goes: step 4, or the draft of its second revision. */
export type PlayedGolden = {
  readonly golden: GoldenPeriod;
  readonly runtime: Runtime;
  readonly draft: DocumentModel;
  /** The report, or the draft of Revisi ke-2. */
  readonly document: DocumentModel;
  readonly pdf: () => Uint8Array;
  /** Other files that were made, newest last. */
  readonly named: (name: RegExp) => readonly DriveItem[];
  readonly page: (person: keyof typeof people) => Page;
  readonly hands: (person: keyof typeof people) => DrivePerson;
};

/** The office set up once; every period gets a copy of its own. */
const office0 = (): { readonly dir: string; readonly workbook: string } => {
  const stage = openStage(join(root, 'dist'), '2019-S1');
  stage.page('owner').rpc('setup.run', office);
  stage.page('owner').rpc('setup.officials', { officials });
  stage.page('owner').rpc('setup.letterhead', letterhead);
  const dir = mkdtempSync(join(tmpdir(), 'eskm-golden-'));
  stage.runtime.save(dir);
  return { dir, workbook: stage.workbook };
};

let ready: ReturnType<typeof office0> | null = null;

/** Plays a period from its answers to its report, through the shipped bundle, as its people would. */
export function playGolden(golden: GoldenPeriod): PlayedGolden {
  ready ??= office0();
  const { workbook } = ready;
  const runtime = createRuntime({ dir: ready.dir, user: people.owner, machineLimit: 10 * 60_000 });
  const { state } = runtime;
  const { period } = golden;
  state.clock.now = firstMorning(period);
  const page = (person: keyof typeof people) => openPage(runtime, people[person], workbook);
  const nextDay = () => {
    state.clock.now += 86_400_000;
  };
  const named = (name: RegExp) =>
    Object.values(state.drive.items)
      .filter((item) => !item.trashed && name.test(item.name))
      .sort((a, b) => a.created - b.created);
  const model = (name: RegExp): DocumentModel => {
    const found = named(name).filter(({ mimeType }) => mimeType === MIME_DOCUMENT);
    const document = state.documents[found[0]?.id ?? ''];
    if (document === undefined || found.length !== 1)
      throw new Error(`${found.length} documents are called like ${String(name)}`);
    return document.model;
  };

  const setup = { ...office, services: golden.services, population: golden.population };
  page('owner').rpc('setup.run', setup);
  recordOutcomes(runtime, workbook, golden);
  const pelaksana = page('pelaksana');
  pelaksana.rpc('import.commit', golden.table);
  if (golden.paper.length > 0) addPaper(pelaksana, golden);
  for (const complaint of golden.complaints) {
    pelaksana.rpc('complaints.save', { no: null, origin: '', person: 'Petugas loket', ...complaint });
  }
  pelaksana.rpc('data.lock', { ...pelaksana.at(period), shortfallReason: golden.shortfallReason });
  nextDay();
  pelaksana.make('draft.make', period, () => undefined);
  pelaksana.rpc('draft.submit', pelaksana.at(period));
  const draftName = /^Draf Laporan SKM.*Tahun \d{4}$/;
  const drafted = structuredClone(model(draftName));
  const kasi = page('kasiYanum');
  const rest = { golden, runtime, draft: drafted, named, page, hands: hands(runtime) };
  if (golden.endsAs === 'returnedDraft') {
    kasi.rpc('step.return', { ...kasi.at(period), toStep: 2, note: 'Jelaskan cara pengumpulan data.' });
    nextDay();
    pelaksana.make('draft.make', period, () => undefined);
    const [item] = named(/^Draf Laporan SKM.*Revisi ke-2/);
    return {
      ...rest,
      document: model(/^Draf Laporan SKM.*Revisi ke-2/),
      pdf: () => drivePerson(state, people.pelaksana).downloadPdf(item?.id ?? ''),
    };
  }
  takePhotos(runtime, golden, named);
  decide(kasi, golden);
  nextDay();
  pelaksana.make('report.finalise', period, () => undefined);
  const pdf = () => {
    const [file] = named(/^Laporan SKM .*\.pdf$/);
    return Buffer.from(file?.content ?? '', 'base64');
  };
  return { ...rest, document: model(/^Laporan SKM(?!.*\.pdf$)/), pdf };
}

const hands = (runtime: Runtime) => (person: keyof typeof people) =>
  drivePerson(runtime.state, people[person]);

/** What became of the plan before, typed into its tab. */
function recordOutcomes(runtime: Runtime, workbook: string, { previous, outcomes }: GoldenPeriod): void {
  if (previous === null) return;
  const book = runtime.as(people.kasiYanum).SpreadsheetApp.openById(workbook);
  const sheet = book.getSheetByName('Rencana Tindak Lanjut');
  for (const { subject, programme, personInCharge, status, date, note, evidence } of outcomes) {
    const row = [previous, subject, programme, '✓', '', '', '', personInCharge, status, date, note, evidence];
    sheet?.getRange((sheet.getLastRow() ?? 0) + 1, 1, 1, row.length).setValues([row]);
  }
}

/** Sheets as typed, in the order of the questionnaire: question 8 asks about U9, question 9 about U8. */
function addPaper(page: Page, { paper, period }: GoldenPeriod): void {
  const rows = paper.map(({ date, profile, points, remark }: GoldenAnswer, at) => ({
    serial: String(at + 1).padStart(4, '0'),
    date,
    sex: profile.sex ?? '',
    age: profile.age === undefined ? null : Number(profile.age),
    education: profile.education ?? '',
    occupation: profile.occupation ?? '',
    service: profile.service ?? '',
    answers: [0, 1, 2, 3, 4, 5, 6, 8, 7].map((element) => points[element] ?? '-').join(''),
    remark,
  }));
  page.rpc('paper.add', { batch: '', rows });
  const counts = { handedOut, returned: paper.length, invalid: 0 };
  page.rpc('paper.counts', { period, counts });
}

/** Photos, drawn: a real one would show people. */
function takePhotos(runtime: Runtime, { photos }: GoldenPeriod, named: PlayedGolden['named']): void {
  const folder = named(/^Dokumentasi$/)[0]?.id ?? '';
  photos.forEach((name, at) => {
    const [width, height] = at % 2 === 0 ? [800, 600] : [600, 800];
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="#dfe7ec"/><rect y="${height * 0.6}" width="100%" height="40%" fill="#b9a58a"/><rect x="${width * 0.2}" y="${height * 0.35}" width="${width * 0.6}" height="${height * 0.3}" fill="#5f7d8c"/></svg>`;
    const png = Buffer.from(rasterise(svg, width), 'base64');
    drivePerson(runtime.state, people.pelaksana).upload(folder, `${name}.png`, 'image/png', png);
  });
}

type Evaluation = {
  readonly priorities: readonly { readonly code: string; readonly suggestions: readonly string[] }[];
};

function decide(kasi: Page, { period, evaluation, decisions, programmes }: GoldenPeriod): void {
  const { priorities } = kasi.rpc<Evaluation>('evaluation.load', { period });
  const plan = priorities.map(({ code, suggestions }, at) => ({
    element: code,
    programme: suggestions[0] ?? 'Menyusun perbaikan layanan bersama petugas loket',
    quarters: at === 0 ? [3] : [3, 4],
    personInCharge: at === 0 ? 'Kasi Yanum' : 'Sekcam',
  }));
  const others = Object.entries(programmes).map(([element, programme]) => ({
    element,
    programme,
    quarters: [3],
    personInCharge: 'Kasi Yanum',
  }));
  kasi.rpc('evaluation.save', { period, evaluation, decisions, plan: [...plan, ...others] });
  kasi.rpc('evaluation.decide', kasi.at(period));
}
