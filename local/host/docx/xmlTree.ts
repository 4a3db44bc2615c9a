import { SaxesParser } from 'saxes';

/** An XML element with its prefixed name; text children are strings. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
}

/** Parses well-formed XML into a tree; throws with the parser's message otherwise. */
export function parseXml(text: string): XmlNode {
  const top: XmlNode = { name: '', attributes: {}, children: [] };
  const open: XmlNode[] = [top];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    const node: XmlNode = {
      name: tag.name,
      attributes: tag.attributes as Record<string, string>,
      children: [],
    };
    open[open.length - 1]?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (value) => {
    open[open.length - 1]?.children.push(value);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  const root = top.children.find(isNode);
  if (!root) throw new Error('The XML has no root element.');
  return root;
}

/** The child elements, those of `name` only when it is given. */
export function elements(node: XmlNode | undefined, name?: string): XmlNode[] {
  if (!node) return [];
  return node.children.filter(isNode).filter((child) => name === undefined || child.name === name);
}

/** The first child element of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.filter(isNode).find((one) => one.name === name);
}

/** The element at the end of a path of child names. */
export function at(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((here, name) => child(here, name), node);
}

/** The first descendant of that name, depth first. */
export function descendant(node: XmlNode, name: string): XmlNode | undefined {
  for (const one of elements(node)) {
    const found = one.name === name ? one : descendant(one, name);
    if (found) return found;
  }
  return undefined;
}

/** The `w:val` of a child element: the usual shape of a WordprocessingML property. */
export function value(node: XmlNode | undefined, name: string): string | undefined {
  return child(node, name)?.attributes['w:val'];
}

/** A WordprocessingML on/off property: absent → undefined, present without value → true. */
export function toggle(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = child(node, name);
  if (!found) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? 'true');
}

/** All text under the node. */
export function textOf(node: XmlNode): string {
  return node.children.map((one) => (typeof one === 'string' ? one : textOf(one))).join('');
}

function isNode(one: XmlNode | string): one is XmlNode {
  return typeof one !== 'string';
}
