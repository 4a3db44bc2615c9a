import type { FormState } from '../model/form';
import { type Accepted, acceptSubmission, type Submission } from './formSubmission';
import { fireInstalled, type TriggerRun } from './triggers';
import type { World } from './world';

export type SubmissionOptions = {
  /** A second, blank event follows, as Google sometimes sends. */
  blankEventFollows?: boolean;
};

/** What came of a submission. */
export type SubmissionResult = {
  responseId: string;
  /** Opens the response for changes, when the form allows them. */
  editUrl: string | null;
  /** The confirmation that the respondent reads. */
  confirmation: string;
  /** Row in the linked sheet, 1-based; null without one. */
  row: number | null;
  runs: TriggerRun[];
};

/** `values` in sheet order and `namedValues` by heading; an edit brings only what changed. Equal headings collide. */
function fieldsOf({ written, changed }: Accepted): {
  values: string[];
  namedValues: Record<string, string[]>;
} {
  const namedValues: Record<string, string[]> = {};
  const values = (written?.values ?? []).map((value, at) => {
    const heading = written?.headings[at] ?? '';
    const told = changed === null || at === 0 || changed.has(heading) ? value : '';
    namedValues[heading] = [...(namedValues[heading] ?? []), told];
    return told;
  });
  return { values, namedValues };
}

function fireSheet(world: World, accepted: Accepted, options: SubmissionOptions): TriggerRun[] {
  const { written } = accepted;
  if (written === null) return [];
  const place = {
    source: { service: 'SpreadsheetApp' as const, id: written.spreadsheetId },
    range: { sheetId: written.sheetId, row: written.row + 1, column: 1, rows: 1, columns: written.columns },
  };
  const fields = fieldsOf(accepted);
  const blank = {
    values: fields.values.map(() => ''),
    namedValues: Object.fromEntries(Object.keys(fields.namedValues).map((heading) => [heading, ['']])),
  };
  const events = options.blankEventFollows === true ? [fields, blank] : [fields];
  return events.flatMap((one) =>
    fireInstalled(world, {
      fileId: written.spreadsheetId,
      event: 'ON_FORM_SUBMIT',
      data: { ...place, fields: one },
      actor: null,
    }),
  );
}

/**
 * A person answers the published form. The page's refusal is thrown (`FormRefusal`); otherwise the response is kept,
 * its row written, and the submit triggers of form and workbook run as their creators.
 */
export function submitForm(
  world: World,
  form: FormState,
  submission: Submission,
  options: SubmissionOptions = {},
): SubmissionResult {
  const accepted = acceptSubmission(world.state, form, submission, world.state.clock.now);
  const { response, written } = accepted;
  const runs = fireInstalled(world, {
    fileId: form.id,
    event: 'ON_FORM_SUBMIT',
    data: {
      source: { service: 'FormApp', id: form.id },
      response: { formId: form.id, responseId: response.id },
      fields: {},
    },
    actor: submission.email,
  });
  runs.push(...fireSheet(world, accepted, options));
  return {
    responseId: response.id,
    editUrl: form.allowEdits
      ? `https://docs.google.com/forms/d/e/${form.publishedId}/viewform?edit2=${response.id}`
      : null,
    confirmation: form.confirmationMessage || 'Your response has been recorded.',
    row: written === null ? null : written.row + 1,
    runs,
  };
}
