import type { ProfileTable } from '../../domain/report/reportFacts';
import { textWidth as widthOf } from '../pictures/textWidth';
import { a4 } from '../templates/blocks';
import type { StyleKey } from '../templates/templateDocument';
import { templateStyles } from '../templates/templateStyles';

/** Height of Arial's line in sizes of its letters. */
const arial = 1.149;
const border = 0.5;
/** What stays free beside the text of the column "Indikator" is its padding. */
const labelRoom = 179 - 8;

/** Points that a paragraph of so many lines takes. */
const height = (style: StyleKey, lines = 1): number => {
  const { size, line = 1, before = 0, after = 0 } = templateStyles[style];
  return before + after + lines * size * arial * line;
};

const page = a4.height - a4.top - a4.bottom;
const headRow = height('cellHead') + border;
const row = (lines = 1): number => height('cell', lines) + border;

/** The profile table, which may go on to further pages under its head row: where it ends on the last of them. */
function afterProfile(start: number, tables: readonly ProfileTable[]): number {
  return tables
    .flatMap(({ rows }) => rows)
    .map(({ label }) => row(widthOf(label, templateStyles.cell.size) > labelRoom ? 2 : 1))
    .reduce((at, one) => (at + one > page ? headRow + one : at + one), start + headRow);
}

/**
 * Whether the table of the elements (3.2.2) has to begin a page so as not to be parted. Google Docs isn't known to
 * keep rows of a table together, so the room is reckoned from what stands before it in BAB III, which begins a page.
 * Only numbers of rows and long names count, no wording: a draft made again changes its pages only with its tables.
 */
export function elementTableBreaks(profile: readonly ProfileTable[], elements: number): boolean {
  const shown = profile.filter(({ rows }) => rows.length > 0);
  const beginning =
    height('heading1') - (templateStyles.heading1.before ?? 0) + height('heading2') + height('body', 2);
  const bullets = shown.length * height('listItem');
  const listed =
    shown.length === 0
      ? beginning
      : afterProfile(beginning + bullets + height('caption'), shown) + height('spacer');
  const unit =
    height('heading2') +
    height('heading3') +
    height('body', 3) +
    headRow +
    height('figure') +
    height('spacer');
  const before = listed + unit > page ? unit : listed + unit;
  const text = height('heading3') + height('body', 4);
  const at = before + text > page ? text : before + text;
  // One name of the nine takes two lines.
  const table = height('caption') + headRow + (elements - 1) * row() + row(2);
  // Near the foot the caption goes over by itself, and the text before it may: a break would leave an empty page.
  return at + table + 12 > page && at < page - 25;
}
