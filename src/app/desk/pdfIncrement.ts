import { type PdfObject, plainObjects } from './pdfText';

/**
 * Whether what was appended to a PDF (incremental update, ISO 32000-1, 7.5.6) leaves its pages as they were.
 * A later object replaces an earlier one of the same number, so an appended part could show other pages while
 * the old bytes still stand in front. A signer only needs the catalogue, the form, a page's list of
 * annotations and the document's own metadata; whatever else is replaced, or lies where it can't be read,
 * answers false: not proven, a person compares.
 */
export function pagesLeftAlone(original: string, appended: string): boolean {
  if (original.includes('/ObjStm') || appended.includes('/ObjStm') || appended.includes('/Encrypt'))
    return false;
  const [root] = rootsOf(original).slice(-1);
  if (root === undefined || rootsOf(appended).some((other) => other !== root)) return false;
  const before = new Map(plainObjects(original).map((object) => [object.number, object]));
  return plainObjects(appended).every((object) => {
    const replaced = before.get(object.number);
    return replaced === undefined ? addsNoMarkings(object) : mayReplace(replaced, object);
  });
}

/** The catalogue each trailer names: another one could name other pages. */
function rootsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(/\/Root\s+(\d+)\s+\d+\s+R/g), ([, number]) => number ?? '');
}

/** A new annotation may be the signature's field, nothing that writes or draws over the page. */
function addsNoMarkings({ body }: PdfObject): boolean {
  return !/\/Type\s*\/Annot\b/.test(body) || /\/Subtype\s*\/Widget\b/.test(body);
}

function mayReplace(before: PdfObject, after: PdfObject): boolean {
  if (isA('Catalog', after)) return isA('Catalog', before) && sameEntries(before, after, ['Pages']);
  if (isA('Page', after)) return isA('Page', before) && sameEntries(before, after, pageEntries);
  if (isA('Metadata', after)) return isA('Metadata', before);
  if (after.body.includes('stream')) return false;
  const harmless = /\/(?:Fields|SigFlags|Producer|ModDate)\b/.test(after.body);
  return harmless || /^\s*\[[\d\sR]*\]\s*$/.test(after.body);
}

/** What a page looks like; its annotations are the only part a signer adds to. */
const pageEntries = ['Contents', 'Resources', 'MediaBox', 'CropBox', 'Rotate', 'Parent', 'UserUnit'];

const isA = (type: string, { body }: PdfObject): boolean => new RegExp(`/Type\\s*/${type}\\b`).test(body);

function sameEntries(before: PdfObject, after: PdfObject, names: readonly string[]): boolean {
  return names.every((name) => entry(before.body, name) === entry(after.body, name));
}

/** An entry's value with its white space folded, '' when absent; nested dictionaries and arrays whole. */
function entry(body: string, name: string): string {
  const found = new RegExp(`/${name}(?![A-Za-z0-9])\\s*`).exec(body);
  if (!found) return '';
  const start = found.index + found[0].length;
  return body
    .slice(start, valueEnd(body, start))
    .replace(/\s+/g, ' ')
    .replace(/ ?([[\]<>/]) ?/g, '$1')
    .trim();
}

function valueEnd(body: string, start: number): number {
  let depth = 0;
  for (let at = start; at < body.length; at += 1) {
    const two = body.slice(at, at + 2);
    const opens = two === '<<' || body[at] === '[';
    const closes = two === '>>' || body[at] === ']';
    if (depth === 0 && at > start && (closes || body[at] === '/')) return at;
    if (depth === 0 && closes) return at;
    if (opens) depth += 1;
    if (closes) depth -= 1;
    if (two === '<<' || two === '>>') at += 1;
    if (depth === 0 && closes) return at + 1;
  }
  return body.length;
}
