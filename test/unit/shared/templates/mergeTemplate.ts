import { parseMarkers, soleMarker } from '../../../../src/shared/templates/markers';
import { type MergeData, type MergeRow, paragraphText } from '../../../../src/shared/templates/mergeData';
import type {
  TemplateBlock,
  TemplateDocument,
  TemplateParagraph,
  TemplateRow,
  TemplateRun,
  TemplateTable,
} from '../../../../src/shared/templates/templateDocument';
import { textOf } from '../../../../src/shared/templates/templateParagraphs';

/**
 * The merge on a template as data, as `src/google/mergeDocument.ts` does it on a Google Doc: what the tests read
 * a document's text from, without Google. Throws on a marker that the data doesn't know.
 */
export function mergeTemplate(document: TemplateDocument, data: MergeData): TemplateDocument {
  const blocks = (of: readonly TemplateBlock[]) => mergeBlocks(of, data);
  return {
    ...document,
    header: blocks(document.header),
    footer: blocks(document.footer),
    body: blocks(document.body),
  };
}

function mergeBlocks(blocks: readonly TemplateBlock[], data: MergeData): readonly TemplateBlock[] {
  const open: boolean[] = [];
  const merged: TemplateBlock[] = [];
  for (const block of blocks) {
    const marker = block.kind === 'paragraph' ? soleMarker(textOf(block)) : null;
    if (marker?.kind === 'sectionStart') open.push(of(data.sections, marker.name));
    else if (marker?.kind === 'sectionEnd') open.pop();
    else if (!open.includes(false)) merged.push(...mergeBlock(block, data));
  }
  return merged;
}

function mergeBlock(block: TemplateBlock, data: MergeData): readonly TemplateBlock[] {
  if (block.kind === 'paragraph') return mergeParagraph(block, data, {});
  const table = mergeTable(block, data);
  return table.rows.length === 0 ? [] : [table];
}

function mergeTable(table: TemplateTable, data: MergeData): TemplateTable {
  const rows = table.rows.flatMap((row) => {
    const [first] = parseMarkers(textOf(row.cells[0]?.paragraphs[0])).markers;
    if (first?.kind !== 'row') return [mergeRow(row, data, {})];
    return of(data.rows, first.name).map((item) => mergeRow(row, data, item));
  });
  return { ...table, rows };
}

function mergeRow(row: TemplateRow, data: MergeData, item: MergeRow): TemplateRow {
  const cells = row.cells.map((cell) => ({
    ...cell,
    paragraphs: cell.paragraphs.flatMap((paragraph) => mergeParagraph(paragraph, data, item)),
  }));
  return { ...row, cells };
}

function mergeParagraph(
  paragraph: TemplateParagraph,
  data: MergeData,
  item: MergeRow,
): readonly TemplateParagraph[] {
  const filled = { ...paragraph, runs: paragraph.runs.map((run) => fill(run, data, item)) };
  const marker = soleMarker(textOf(filled));
  if (marker?.kind === 'picture') return [{ ...filled, runs: [{ picture: of(data.pictures, marker.name) }] }];
  if (marker?.kind !== 'paragraphs') return [filled];
  return of(data.paragraphs, marker.name).map((one) => ({
    ...filled,
    runs: [{ text: paragraphText(one) }],
    ...(typeof one === 'string' ? {} : { list: { kind: 'bullet' as const } }),
  }));
}

function fill(run: TemplateRun, data: MergeData, item: MergeRow): TemplateRun {
  if (!('text' in run)) return run;
  const { markers } = parseMarkers(run.text);
  let [text, read] = ['', 0];
  for (const { kind, name, start, end } of markers) {
    if (kind !== 'row' && kind !== 'field') continue;
    text += run.text.slice(read, start) + (kind === 'row' ? '' : (item[name] ?? of(data.fields, name)));
    read = end;
  }
  return { ...run, text: text + run.text.slice(read) };
}

function of<T>(values: Readonly<Record<string, T>>, name: string): T {
  const value = values[name];
  if (value === undefined) throw new Error(`The merge was given nothing for the marker "${name}".`);
  return value;
}
