import type { MergePicture } from '../shared/templates/mergeData';
import type { DocumentParagraph } from './documentParts';
import { textsOf } from './documentText';

/** An image's size is set in pixels of 1/96 inch; a point is 1/72 inch (reference, InlineImage.setWidth). */
const pixelsPerPoint = 96 / 72;

/** Puts a picture where its marker stands, at its size on paper, with the text for those who can't see it. */
export function mergePicture({ element }: DocumentParagraph, name: string, picture: MergePicture): void {
  putPicture(element, name, picture);
  for (const text of textsOf(element)) text.removeFromParent();
}

/** Appends a picture to a paragraph. */
export function putPicture(element: DocumentParagraph['element'], name: string, picture: MergePicture): void {
  // Photos come as JPEG; its files begin with FF D8 FF.
  const ending = picture.pngBase64.startsWith('/9j/') ? 'jpeg' : 'png';
  const bytes = Utilities.base64Decode(picture.pngBase64);
  const blob = Utilities.newBlob(bytes, `image/${ending}`, `${name}.${ending}`);
  const image = element.appendInlineImage(blob);
  image.setWidth(Math.round(picture.widthPt * pixelsPerPoint));
  image.setHeight(Math.round(picture.heightPt * pixelsPerPoint));
  image.setAltDescription(picture.alt);
}
