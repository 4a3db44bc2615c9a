import type { ImageElement } from '../../model/documentModel';
import type { ReadContext } from './readContext';
import { at, descendant, elements, type XmlNode } from './xmlTree';

const mimeTypes: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
};

/** English Metric Units per point. */
const emu = 12700;

/**
 * `w:drawing` → picture. An anchored (floating) picture becomes an inline one; shapes, charts and formats
 * that Docs doesn't show are dropped.
 */
export function readDrawing(node: XmlNode, context: ReadContext): ImageElement | undefined {
  const frame = elements(node)[0];
  const blip = frame && descendant(frame, 'a:blip');
  const target = context.relationships.get(blip?.attributes['r:embed'] ?? '')?.target;
  const bytes = target === undefined ? undefined : context.docx.bytes(target);
  const mimeType = mimeTypes[target?.slice(target.lastIndexOf('.') + 1).toLowerCase() ?? ''];
  if (!frame || !bytes || !mimeType) {
    context.drop('drawing that is not a PNG, JPEG or GIF picture');
    return undefined;
  }
  if (frame.name === 'wp:anchor') context.drop('floating position of a picture');
  const extent = at(frame, 'wp:extent')?.attributes ?? {};
  const { title, descr } = at(frame, 'wp:docPr')?.attributes ?? {};
  return {
    type: 'image',
    mimeType,
    base64: Buffer.from(bytes).toString('base64'),
    width: Number(extent.cx ?? 0) / emu,
    height: Number(extent.cy ?? 0) / emu,
    ...(title ? { altTitle: title } : {}),
    ...(descr ? { altDescription: descr } : {}),
  };
}
