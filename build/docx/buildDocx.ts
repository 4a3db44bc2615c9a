import { AlignmentType, Document, Footer, Header, type ILevelsOptions, LevelFormat, Packer } from 'docx';
import type { StyleKey, TemplateBlock, TemplateDocument } from '../../src/shared/templates/templateDocument';
import { templateStyles } from '../../src/shared/templates/templateStyles';
import { bulletReference, docxParagraph } from './docxParagraph';
import { docxStyles, twips } from './docxStyles';
import { docxTable } from './docxTable';
import { fixedZip } from './fixedZip';

/** A template as the bytes of a .docx: the same template, the same bytes. */
export async function buildDocx(template: TemplateDocument): Promise<Uint8Array> {
  const { page, header, footer, body } = template;
  const everything = [...header, ...footer, ...body];
  const running = (blocks: readonly TemplateBlock[]) => ({ children: blocks.map(docxBlock) });
  const empty = { children: [docxParagraph({ kind: 'paragraph', style: 'normal', runs: [] })] };
  const first = template.plainFirstPage;
  const document = new Document({
    creator: 'E-SKM',
    title: template.name,
    styles: docxStyles(stylesIn(everything)),
    numbering: { config: [bulletList, ...numberIds(everything).map(numberList)] },
    sections: [
      {
        properties: {
          titlePage: first,
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              top: twips(page.top),
              right: twips(page.right),
              bottom: twips(page.bottom),
              left: twips(page.left),
              header: twips(28),
              footer: twips(36),
            },
          },
        },
        headers: {
          ...(header.length > 0 ? { default: new Header(running(header)) } : {}),
          ...(first ? { first: new Header(empty) } : {}),
        },
        footers: {
          ...(footer.length > 0 ? { default: new Footer(running(footer)) } : {}),
          ...(first ? { first: new Footer(empty) } : {}),
        },
        children: body.map(docxBlock),
      },
    ],
  });
  return fixedZip(await Packer.toBuffer(document));
}

const docxBlock = (block: TemplateBlock) =>
  block.kind === 'paragraph' ? docxParagraph(block) : docxTable(block);

const level = (options: Pick<ILevelsOptions, 'format' | 'text'>): ILevelsOptions => {
  const { indent = 0, firstLine = 0 } = templateStyles.listItem;
  const style = { paragraph: { indent: { left: twips(indent), hanging: twips(-firstLine) } } };
  return { level: 0, alignment: AlignmentType.LEFT, ...options, style };
};

const bulletList = { reference: bulletReference, levels: [level({ format: LevelFormat.BULLET, text: '•' })] };
const numberList = (reference: string) => ({
  reference,
  levels: [level({ format: LevelFormat.DECIMAL, text: '%1.' })],
});

function paragraphsIn(blocks: readonly TemplateBlock[]) {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)),
  );
}

const stylesIn = (blocks: readonly TemplateBlock[]): ReadonlySet<StyleKey> =>
  new Set(paragraphsIn(blocks).map(({ style }) => style));

const numberIds = (blocks: readonly TemplateBlock[]): readonly string[] => [
  ...new Set(paragraphsIn(blocks).flatMap(({ list }) => (list?.kind === 'number' ? [list.id] : []))),
];
