import type { ImageElement } from '../model/documentModel';
import { blobOf, makeBlob } from './blob';
import { toPixels, toPoints } from './documentAttributes';
import { elementMethods } from './documentElement';
import { type DocumentSession, type ElementTarget, edit } from './documentSession';
import { registerElement, targetOf, wrap } from './documentWrap';
import { emulated } from './emulate';

type Target = ElementTarget<ImageElement>;

/** A picture from a blob (or another picture), at its natural size of 96 pixels to the inch. */
export function newImage(session: DocumentSession, argument: unknown): ImageElement {
  const given = targetOf(argument)?.node;
  if (given?.type === 'image') return given;
  const blob = blobOf(argument);
  if (!blob) throw session.ctx.fail('Invalid argument: image');
  let size: { width: number; height: number };
  try {
    size = session.ctx.host.imageSize(blob.bytes);
  } catch {
    throw session.ctx.fail('Invalid image data.');
  }
  return {
    type: 'image',
    mimeType: blob.contentType ?? 'image/png',
    base64: blob.bytes,
    width: toPoints(size.width),
    height: toPoints(size.height),
  };
}

function blobTarget({ session, node }: Target) {
  const extension = node.mimeType.slice(node.mimeType.indexOf('/') + 1);
  return { ctx: session.ctx, bytes: node.base64, contentType: node.mimeType, name: `image.${extension}` };
}

function setter(name: string, set: (node: ImageElement, value: never) => void) {
  return ({ session, node }: Target, value: never) => {
    edit(session, `InlineImage.${name}`, node);
    set(node, value);
    return wrap(session, node);
  };
}

const methods = {
  getWidth: ({ node }: Target) => toPixels(node.width),
  getHeight: ({ node }: Target) => toPixels(node.height),
  getAltTitle: ({ node }: Target) => node.altTitle ?? null,
  getAltDescription: ({ node }: Target) => node.altDescription ?? null,
  getLinkUrl: ({ node }: Target) => node.link ?? null,
  getBlob: (target: Target) => makeBlob(blobTarget(target)),
  getAs: (target: Target, contentType: string) => makeBlob(blobTarget(target)).getAs(contentType),
  setWidth: setter('setWidth', (node, width: number) => {
    node.width = toPoints(width);
  }),
  setHeight: setter('setHeight', (node, height: number) => {
    node.height = toPoints(height);
  }),
  setAltTitle: setter('setAltTitle', (node, title: string) => {
    node.altTitle = title;
  }),
  setAltDescription: setter('setAltDescription', (node, description: string) => {
    node.altDescription = description;
  }),
  setLinkUrl: setter('setLinkUrl', (node, url: string) => {
    node.link = url;
  }),
};

registerElement('image', emulated('DocumentApp.InlineImage', elementMethods as never, methods as never));
