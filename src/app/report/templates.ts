import { ok, type Result, refuse } from '../../domain/result';
import { reportTemplateTitle, templateTitles } from '../../shared/messages/setup';
import { templateProblemSentence } from '../../shared/messages/templateProblem';
import { checkTemplate } from '../../shared/templates/checkTemplate';
import { reportExpectation } from '../../shared/templates/report/reportExpectation';
import type { TemplateName } from '../../shared/templates/templateDocument';
import type { TemplateExpectation } from '../../shared/templates/templateProblem';
import type { SettingValues } from '../ports/settings';
import type { Problem } from '../problem';
import type { Ports } from '../world';

/** Findings named at once; whoever repairs these runs into the rest with the next try. */
const shown = 8;

/**
 * The office's template of a document, checked: its id, or what is wrong with it and where. Nothing is made from a
 * template that doesn't fit.
 */
export function checkedTemplate(
  world: Pick<Ports, 'files' | 'documents'>,
  settings: SettingValues,
  name: TemplateName,
  expectation: TemplateExpectation,
): Result<string, Problem> {
  const title = templateTitles[name] ?? name;
  return checkedFile(world, settings[`template.${name}`] ?? '', title, expectation);
}

/** What a survey of nine elements, the usual, is reported with. */
const usualElements = 9;

/**
 * The report's template for as many elements as were asked. For a number other than nine the office gets one of its
 * own beside the usual one, made when it is first needed; it may be restyled likewise.
 */
export function checkedReportTemplate(
  world: Pick<Ports, 'files' | 'documents'>,
  settings: SettingValues,
  elementCount: number,
): Result<string, Problem> {
  const expectation = reportExpectation(elementCount);
  if (elementCount === usualElements) return checkedTemplate(world, settings, 'laporan', expectation);
  const title = reportTemplateTitle(elementCount);
  const folder = world.files.folderOf('templates');
  const found = world.files.list(folder).find((file) => file.name === title);
  const { id } = found ?? world.documents.makeReportTemplate(title, folder, elementCount);
  return checkedFile(world, id, title, expectation);
}

function checkedFile(
  world: Pick<Ports, 'files' | 'documents'>,
  id: string,
  title: string,
  expectation: TemplateExpectation,
): Result<string, Problem> {
  if (id === '' || world.files.get(id) === null) return refuse({ kind: 'documentMissing', document: title });
  const problems = checkTemplate(world.documents.inspect(id), expectation);
  if (problems.length === 0) return ok(id);
  return refuse({
    kind: 'templateBroken',
    template: title,
    findings: problems.slice(0, shown).map(templateProblemSentence),
  });
}
