import { strFromU8, strToU8, unzipSync, type ZipOptions, zipSync } from 'fflate';

/** The first moment that a zip can hold, taken for every file. */
const moment = new Date(1980, 0, 1);
const stamp = '2026-01-01T00:00:00Z';

/**
 * A .docx with what changes from one run to the next set fast (file dates, creation date), and with what the
 * library leaves wrong put right.
 */
export function fixedZip(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx);
  const fixed: Record<string, [Uint8Array, ZipOptions]> = {};
  for (const name of Object.keys(files).sort()) {
    fixed[name] = [fix(name, files[name] ?? new Uint8Array()), { mtime: moment, level: 9 }];
  }
  return zipSync(fixed);
}

function fix(name: string, bytes: Uint8Array): Uint8Array {
  if (!name.endsWith('.xml')) return bytes;
  let bookmarks = 0;
  const renumbered = (edge: string): number => (edge === 'Start' ? ++bookmarks : bookmarks);
  const text = strFromU8(bytes)
    // The library names no default paragraph style.
    .replace(
      '<w:style w:type="paragraph" w:styleId="Normal">',
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">',
    )
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`)
    // It gives every bookmark the same id; ours aren't nested, so each ends before the next begins.
    .replace(
      /(<w:bookmark(Start|End)\b[^>]*w:id=")[^"]*"/g,
      (_, head: string, edge: string) => `${head}${renumbered(edge)}"`,
    );
  return strToU8(text);
}
