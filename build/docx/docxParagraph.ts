import {
  Bookmark,
  ImageRun,
  InternalHyperlink,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { TemplateParagraph, TemplateRun } from '../../src/shared/templates/templateDocument';
import { templateStyles } from '../../src/shared/templates/templateStyles';
import { lineSpacing, styleId, twips } from './docxStyles';

/** Numbering reference of bulleted lists; numbered ones go by their own id. */
export const bulletReference = 'eskm-bullet';

export function docxParagraph(paragraph: TemplateParagraph): Paragraph {
  const { style, anchor, list } = paragraph;
  const runs = paragraph.runs.map(docxRun);
  const { after = 0, line = 1 } = templateStyles[style];
  return new Paragraph({
    style: styleId(style),
    children: anchor === undefined ? runs : [new Bookmark({ id: anchor, children: runs })],
    ...(paragraph.pageBreakBefore === true ? { pageBreakBefore: true } : {}),
    ...(paragraph.keepWithNext === true ? { keepNext: true } : {}),
    ...(paragraph.before === undefined
      ? {}
      : { spacing: { before: twips(paragraph.before), after: twips(after), ...lineSpacing(line) } }),
    ...(list === undefined
      ? {}
      : { numbering: { reference: list.kind === 'number' ? list.id : bulletReference, level: 0 } }),
  });
}

function docxRun(run: TemplateRun): ParagraphChild {
  if ('picture' in run) {
    const { pngBase64, widthPt, heightPt, alt } = run.picture;
    return new ImageRun({
      type: 'png',
      data: Buffer.from(pngBase64, 'base64'),
      // The library counts in pixels of 1/96 inch.
      transformation: { width: (widthPt * 96) / 72, height: (heightPt * 96) / 72 },
      altText: { name: alt, title: '', description: alt },
    });
  }
  const look = {
    ...(run.bold === undefined ? {} : { bold: run.bold }),
    ...(run.italic === undefined ? {} : { italics: run.italic }),
    ...(run.underline === true ? { underline: {} } : {}),
  };
  if ('field' in run) return new TextRun({ ...look, children: [PageNumber.CURRENT] });
  const text = new TextRun({ ...look, text: run.text });
  return run.link === undefined ? text : new InternalHyperlink({ anchor: run.link, children: [text] });
}
