import { ok, type Result, refuse } from '../../domain/result';
import { templateTitles } from '../../shared/messages/setup';
import { templateProblemSentence } from '../../shared/messages/templateProblem';
import { checkTemplate } from '../../shared/templates/checkTemplate';
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
  const id = settings[`template.${name}`] ?? '';
  if (id === '' || world.files.get(id) === null) return refuse({ kind: 'documentMissing', document: title });
  const problems = checkTemplate(world.documents.inspect(id), expectation);
  if (problems.length === 0) return ok(id);
  return refuse({
    kind: 'templateBroken',
    template: title,
    findings: problems.slice(0, shown).map(templateProblemSentence),
  });
}
