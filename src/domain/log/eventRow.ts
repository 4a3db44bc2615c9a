import { isInstant } from '../deadline/instant';
import { type ContentHashes, contentKinds } from '../workflow/content';
import { actions, vias, type WorkflowEvent } from '../workflow/event';
import { isDeputy, isRole, type Performer } from '../workflow/role';
import { isStepNumber } from '../workflow/steps';
import { isDetailsOf } from './parseDetails';

/** The columns of `Riwayat`, left to right; their headings are in `src/shared/sop/logHeadings.ts`. */
export const eventColumns = [
  'no',
  'at',
  'email',
  'role',
  'deputy',
  'twoPosts',
  'period',
  'correction',
  'step',
  'action',
  'revision',
  'via',
  'note',
  'content',
  'details',
  'key',
  'previousHash',
  'hash',
] as const;

export type EventColumn = (typeof eventColumns)[number];

/** An event as the texts of its row. Write them to cells formatted as plain text, or the sheet will reread them. */
export const eventToRow = (event: WorkflowEvent): readonly string[] =>
  eventColumns.map((column) => {
    const value = event[column];
    if (value === null) return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  });

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const hex64 = /^[0-9a-f]{64}$/;

const isContent = (value: unknown): value is ContentHashes =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(
    ([kind, hash]) =>
      contentKinds.some((known) => known === kind) &&
      typeof hash === 'string' &&
      (hash === '' || hex64.test(hash)),
  );

const wholeNumber = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null);

const performer = (text: string): Performer | null =>
  text === 'guardian' ? 'guardian' : isRole(text) ? text : null;

/** A cell's text; a sheet may give a number or a yes/no back for what looked like one. */
const cellText = (cell: unknown): string => {
  if (typeof cell === 'boolean' || typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? cell : '';
};

/** Reads one row back; null when it is no event of ours, whoever wrote it and whatever it says. */
export const rowToEvent = (cells: readonly unknown[]): WorkflowEvent | null => {
  const text = (column: EventColumn): string => cellText(cells[eventColumns.indexOf(column)]);
  const no = wholeNumber(text('no'));
  const correction = wholeNumber(text('correction'));
  const revision = wholeNumber(text('revision'));
  const step = wholeNumber(text('step'));
  const role = performer(text('role'));
  const action = actions.find((one) => one === text('action'));
  const via = vias.find((one) => one === text('via'));
  const deputy = text('deputy');
  const twoPosts = text('twoPosts').toLowerCase();
  const content = parseJson(text('content'));
  const details = parseJson(text('details'));
  if (no === null || correction === null || revision === null || revision < 1) return null;
  if (step === null || !isStepNumber(step) || role === null || action === undefined || via === undefined) {
    return null;
  }
  if (deputy !== '' && !isDeputy(deputy)) return null;
  if (twoPosts !== 'true' && twoPosts !== 'false') return null;
  if (!isInstant(text('at')) || text('period') === '' || text('key') === '') return null;
  if (!hex64.test(text('hash')) || !hex64.test(text('previousHash'))) return null;
  if (!isContent(content) || !isDetailsOf(action, details)) return null;
  const event = {
    no,
    at: text('at'),
    email: text('email'),
    role,
    deputy: deputy === '' ? null : deputy,
    twoPosts: twoPosts === 'true',
    period: text('period'),
    correction,
    step,
    action,
    revision,
    via,
    note: text('note'),
    content,
    details,
    key: text('key'),
    previousHash: text('previousHash'),
    hash: text('hash'),
  };
  // `isDetailsOf` has tied the details to the action; the compiler can't follow that through a union.
  return event as WorkflowEvent;
};
