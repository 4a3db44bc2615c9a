import type { TemplateParagraph as Paragraph, TemplateBlock, TemplateDocument } from './templateDocument';
import type { CellPlace, TemplateParagraph, TemplatePart } from './templatePlace';

/** The words of a paragraph. */
export function textOf(paragraph: Paragraph | undefined): string {
  return (paragraph?.runs ?? []).map((run) => ('text' in run ? run.text : '')).join('');
}

/** Every paragraph of a template with its place, in reading order: what `checkTemplate` looks at. */
export function templateParagraphs(document: TemplateDocument): readonly TemplateParagraph[] {
  return [
    ...partParagraphs('body', document.body),
    ...partParagraphs('header', document.header),
    ...partParagraphs('footer', document.footer),
  ];
}

function partParagraphs(part: TemplatePart, blocks: readonly TemplateBlock[]): readonly TemplateParagraph[] {
  const found: TemplateParagraph[] = [];
  let [heading, table]: [string | null, number] = [null, 0];
  const add = (paragraph: Paragraph, cell: CellPlace | null) => {
    const text = textOf(paragraph);
    if (part === 'body' && paragraph.style.startsWith('heading')) heading = text;
    found.push({ text, place: { part, paragraph: found.length + 1, heading, cell } });
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      add(block, null);
      continue;
    }
    table += 1;
    for (const [at, row] of block.rows.entries()) {
      for (const [nth, { paragraphs }] of row.cells.entries()) {
        for (const one of paragraphs) add(one, { table, row: at + 1, column: nth + 1 });
      }
    }
  }
  return found;
}
