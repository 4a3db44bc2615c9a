import { strFromU8, unzipSync } from 'fflate';
import { elements, parseXml, type XmlNode } from './xmlTree';

export interface Relationship {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a .docx, read on demand. */
export interface DocxPackage {
  /** The part's XML, or undefined when the package has no such part. */
  xml(path: string): XmlNode | undefined;
  bytes(path: string): Uint8Array | undefined;
  /** The relationships of a part, targets resolved to package paths. */
  relationships(path: string): ReadonlyMap<string, Relationship>;
}

/** Opens a .docx; throws when the bytes are not one. */
export function openDocx(bytes: Uint8Array): DocxPackage {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes);
  } catch {
    throw new Error('The file is not a .docx: it is not a ZIP package.');
  }
  if (!files['word/document.xml']) throw new Error('The file is not a .docx: word/document.xml is missing.');
  const xml = (path: string) => {
    const part = files[path];
    return part && parseXml(strFromU8(part));
  };
  return {
    xml,
    bytes: (path) => files[path],
    relationships: (path) => {
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      const part = xml(`${folder}_rels/${path.slice(folder.length)}.rels`);
      return new Map(
        elements(part, 'Relationship').map((one) => [one.attributes.Id ?? '', relation(one, folder)]),
      );
    },
  };
}

function relation(node: XmlNode, folder: string): Relationship {
  const { Type = '', Target = '', TargetMode } = node.attributes;
  const external = TargetMode === 'External';
  return {
    type: Type.slice(Type.lastIndexOf('/') + 1),
    target: external ? Target : resolve(folder, Target),
    external,
  };
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').filter(Boolean);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
