import { binderLabelTemplate } from '../src/shared/templates/binderLabel';
import { controlSheetTemplate } from '../src/shared/templates/controlSheet';
import { letterTemplate } from '../src/shared/templates/letter/letterTemplate';
import { meetingTemplate } from '../src/shared/templates/meeting';
import { paperQuestionnaireTemplate } from '../src/shared/templates/paperQuestionnaire';
import { posterTemplate } from '../src/shared/templates/poster';
import { qrPosterTemplate } from '../src/shared/templates/qrPoster';
import { reportTemplate } from '../src/shared/templates/report/reportTemplate';
import { summaryTemplate } from '../src/shared/templates/summary';
import type { TemplateDocument } from '../src/shared/templates/templateDocument';
import { buildDocx } from './docx/buildDocx';

/** The default templates that ship. */
const templates: readonly TemplateDocument[] = [
  reportTemplate(),
  letterTemplate,
  controlSheetTemplate,
  summaryTemplate,
  posterTemplate,
  qrPosterTemplate,
  paperQuestionnaireTemplate,
  meetingTemplate,
  binderLabelTemplate,
];

/** The .docx of every default template as base64, by the template's name; deterministic. */
export async function buildTemplates(): Promise<Record<string, string>> {
  const built = await Promise.all(
    templates.map(async (one) => [one.name, Buffer.from(await buildDocx(one)).toString('base64')] as const),
  );
  return Object.fromEntries(built);
}
