import { type Period, periodOfDate, previousPeriod } from '../../domain/period/period';
import { standardElements } from '../../domain/survey/element';
import { standardConfig } from '../../domain/workflow/config';
import { roles } from '../../domain/workflow/role';
import type { ImportTable } from '../../shared/contract/importCalls';
import { practiceAnswersFile, practiceNames, practiceOffice } from '../../shared/messages/practice';
import { settingChoices } from '../../shared/office/settingChoices';
import { headers } from '../../shared/office/tabs';
import { practiceAnswers, practicePopulation, practiceServices } from '../../shared/practice/practiceAnswers';
import { practiceCast } from '../../shared/practice/practiceCast';
import { formDescription } from '../../shared/questionnaire/surveyForm';
import { commitImport } from '../data/importTable';
import { flowRowsOf } from '../flowRows';
import { runGuardian } from '../guardian/runGuardian';
import type { PracticeNote, PracticeRoom } from '../ports/practiceRoom';
import { ensureFolders, ensureTemplates } from '../setUp';
import { standardRules } from '../workflowSettings';
import { practiceStaff } from './practiceStaff';

/** One piece of the practice office. Each looks for what is there first, so that a run that died is finished by the next. */
export type Piece = (room: PracticeRoom, note: PracticeNote) => PracticeNote;

/** A piece made inside the practice workbook. */
const inside =
  (make: (world: ReturnType<PracticeRoom['open']>, room: PracticeRoom, note: PracticeNote) => void): Piece =>
  (room, note) => {
    make(room.open(note), room, note);
    return note;
  };

const files: Piece = (room, note) => {
  const names = practiceNames(note.stamp);
  const folderId = room.ensureFolder(names.folder);
  return { ...note, folderId, bookId: room.ensureBook(names.book, folderId) };
};

const facts = inside((world) => {
  world.settings.put({
    ...standardRules,
    ...practiceOffice,
    ...world.settings.read(),
    workbookId: world.book.officeId,
    zone: 'WIB',
    elements: standardElements.join(', '),
    logo: '',
    population: String(practicePopulation),
    officialSource: settingChoices.officialSource.workbook,
  });
  world.services.put(practiceServices);
  world.officials.put(
    roles.map((role, at) => {
      const { email, ...person } = practiceCast[role];
      return { line: at + 2, role, deputy: '', ...person, emails: email, from: '', until: '' };
    }),
  );
  ensureFolders(world, practiceOffice.kecamatan);
});

const form = inside((world, _, { stamp }) => {
  const settings = world.settings.read();
  const { id, url } = world.setup.ensureForm({
    id: settings.formId ?? '',
    title: practiceNames(stamp).form,
    description: formDescription(practiceOffice.kecamatan, ''),
    services: practiceServices,
    elements: null,
    folderId: settings['folder.office'] ?? '',
  });
  world.settings.put({ formId: id, formUrl: url });
});

/** The semester that has just ended by the clock of the Latihan. */
const practised = (world: ReturnType<PracticeRoom['open']>): Period =>
  previousPeriod(periodOfDate('semester', world.clock.today()));

/** Those that one SOP needs: the rest of the office's papers isn't practised. */
const templatesNeeded = ['laporan', 'surat-pengantar', 'lembar-kendali', 'ringkasan'] as const;

const templates = inside((world, room) => {
  ensureTemplates(world, templatesNeeded);
  const settings = world.settings.read();
  // All of them: a run may have died between making one and marking it.
  for (const name of templatesNeeded) room.markTemplate(settings[`template.${name}`] ?? '');
});

const rows = inside((world) => {
  world.setup.ensureFlowRows(flowRowsOf([practised(world)], standardConfig));
  world.book.prepare();
});

const two = (text: string): string => text.padStart(2, '0');

/** The bundled answers as the page would send a file of them. */
const practiceTable = ({ year, number }: Period): ImportTable => ({
  fileName: practiceAnswersFile,
  order: 'element',
  rows: [headers.import.slice(3), ...practiceAnswers.map((line) => cellsOf(line, year, number))].map(
    (cells, at) => ({ line: at + 1, cells }),
  ),
});

const cellsOf = (line: string, year: number, half: number): readonly string[] => {
  const [day = '', sex = '', age = '', education = '', job = '', service = '', answers = '', remark = ''] =
    line.split('|');
  const [month = '', date = ''] = day.split('.');
  return [
    `${year}-${two(String(Number(month) + (half - 1) * 6))}-${two(date)}`,
    sex,
    age,
    education,
    job,
    practiceServices[Number(service)] ?? '',
    ...Array.from(answers, (one) => (one === '-' ? '' : one)),
    remark,
  ];
};

const answers = inside((world) => {
  const imported = commitImport(practiceStaff(world, 'pelaksana'), practiceTable(practised(world)));
  // A run that died after the writing finds them there.
  if (!imported.ok && imported.problem.kind !== 'importedBefore')
    throw new Error(`The practice answers were refused: ${JSON.stringify(imported.problem)}`);
  runGuardian(world);
});

const tabs = inside((world) => {
  world.setup.ensureTabs('WIB');
});

/** In the order of their words in `practicePieces`. */
export const pieces: readonly Piece[] = [files, tabs, facts, form, templates, rows, answers];
