import { join } from 'node:path';
import { letterhead, office, officials, people } from '../../local/demo/cast';
import { openStage, type Stage } from '../../local/demo/stage';
import { madeUpFile, madeUpRows, madeUpSheets } from '../answers';
import { type Measure, measured } from '../measure';

const root = join(__dirname, '..', '..');
const period = '2021-S1';

export const readyOffice = (): Stage => {
  const stage = openStage(join(root, 'dist'), period);
  stage.page('owner').rpc('setup.run', office);
  stage.page('owner').rpc('setup.officials', { officials });
  stage.page('owner').rpc('setup.letterhead', letterhead);
  return stage;
};

/** A thousand paper sheets typed in as one batch. */
export const importJob = (): Measure => {
  const stage = readyOffice();
  const rows = madeUpSheets(1000);
  return measured(stage.runtime, 'import1000', 1000, () =>
    stage.page('pelaksana').rpc('paper.add', { batch: '', rows }),
  );
};

/** A file of a thousand answers looked at and taken in as one batch. */
export const importFileJobs = (): readonly Measure[] => {
  const stage = readyOffice();
  const page = stage.page('pelaksana');
  const file = madeUpFile(1000);
  return (['preview', 'commit'] as const).map((step) =>
    measured(stage.runtime, `importFile ${step}`, 1000, () => page.rpc(`import.${step}`, file)),
  );
};

/** As many rows at once as one read of the add-on brings. */
const atOnce = 50_000;

/** Answers put straight into the tab, which costs nothing here: only what comes after is measured. */
export const fill = ({ runtime, workbook }: Pick<Stage, 'runtime' | 'workbook'>, count: number): void => {
  const sheet = runtime.as(people.owner).SpreadsheetApp.openById(workbook).getSheetByName('Data dari E-SKM');
  if (sheet === null) throw new Error('There is no tab for imported data');
  const missing = count + 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  for (let from = 0; from < count; from += atOnce) {
    const rows = madeUpRows(Math.min(atOnce, count - from), from + 1).map((row, at) => [
      '0123456789',
      'contoh.csv',
      `0123456789-${from + at + 2}`,
      ...row,
      '',
    ]);
    sheet
      .getRange(from + 2, 1, rows.length, rows[0]?.length ?? 1)
      .setNumberFormat('@')
      .setValues(rows);
  }
};

/** Saring on 50 000 locked answers: women of two services, one quarter. */
export const filterJob = (responses = 50_000): Measure => {
  const stage = readyOffice();
  fill(stage, responses);
  const page = stage.page('pelaksana');
  page.rpc('data.lock', { ...page.at(period), shortfallReason: '' });
  const filter = {
    span: '2021-T2',
    from: null,
    to: null,
    groups: { sex: ['P'], service: ['Kartu Keluarga (KK)', 'Kartu Tanda Penduduk (KTP)'] },
  };
  return measured(stage.runtime, 'filter', responses, () => page.rpc('filter.apply', { period, filter }));
};
