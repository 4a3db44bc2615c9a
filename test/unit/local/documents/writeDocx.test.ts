import { readDocx } from '../../../../local/host/docx/readDocx';
import { writeDocx } from '../../../../local/host/docx/writeDocx';
import type { BlockElement, DocumentModel } from '../../../../local/model/documentModel';
import { effectiveParagraph, effectiveText } from '../../../../local/model/documentStyle';
import { sampleDocx } from '../../../support/sampleDocx';

/** What a reader sees of the blocks: effective looks instead of where they are set. */
function seen(model: DocumentModel, blocks: readonly BlockElement[]): unknown[] {
  return blocks.map((block) =>
    block.type === 'paragraph'
      ? {
          heading: block.heading,
          style: effectiveParagraph(model, block),
          level: block.list?.level,
          anchors: block.anchors,
          children: block.children.map((child) =>
            child.type === 'text'
              ? child.runs.map((run) => [run.text, effectiveText(model, block, run.style)])
              : child.type === 'image'
                ? [child.mimeType, child.base64, Math.round(child.width), Math.round(child.height)]
                : child.type === 'field'
                  ? child.field
                  : child.type,
          ),
        }
      : {
          rows: block.children.map((row) => ({
            header: row.header,
            cantSplit: row.cantSplit,
            cells: row.children.map((cell) => ({
              spans: [cell.colSpan, cell.rowSpan],
              background: cell.background,
              vertical: cell.verticalAlign,
              content: cell.rowSpan === 0 ? [] : seen(model, cell.children),
            })),
          })),
        },
  );
}

test('given a document read from .docx, when written and read again, then everything seen is the same', async () => {
  const { model } = readDocx(await sampleDocx(2));
  const { model: again, dropped } = readDocx(writeDocx(model, 'Laporan'));
  expect(seen(again, again.body.children)).toEqual(seen(model, model.body.children));
  for (const part of ['header', 'footer', 'firstHeader'] as const)
    expect(seen(again, again[part]?.children ?? [])).toEqual(seen(model, model[part]?.children ?? []));
  expect(again.page).toEqual(model.page);
  expect(Object.keys(again.footnotes)).toEqual(Object.keys(model.footnotes));
  expect(dropped).toEqual([]);
});

test('given text that XML cannot hold, when written, then the file still reads', async () => {
  const { model } = readDocx(await sampleDocx(0));
  model.body.children = [
    {
      type: 'paragraph',
      heading: 'NORMAL',
      style: {},
      markStyle: {},
      children: [{ type: 'text', runs: [{ text: 'A & B <c> "d"\u0001\tE\rF', style: {} }] }],
    },
  ];
  const { model: again } = readDocx(writeDocx(model, 'a & b'));
  const [block] = again.body.children;
  expect(block?.type === 'paragraph' && block.children).toEqual([
    { type: 'text', runs: [{ text: 'A & B <c> "d"\tE\rF', style: {} }] },
  ]);
});
