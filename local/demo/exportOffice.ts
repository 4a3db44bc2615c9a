import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { writeDocx } from '../host/docx/writeDocx';
import { toEml } from '../host/eml';
import { workbookToXlsx } from '../host/xlsx';
import { type DriveItem, MIME_DOCUMENT, MIME_FOLDER, MIME_FORM, MIME_SPREADSHEET } from '../model/drive';
import { people } from './cast';
import type { Stage } from './stage';

/** Characters that some file system refuses in a name. */
const safeName = (name: string): string => name.replace(/[<>:"/\\|?*]/g, '-');

/** The file's bytes and its name with the ending that its type has outside Drive; null for what isn't a file. */
const fileOf = (stage: Stage, item: DriveItem): { name: string; bytes: Uint8Array } | null => {
  const { documents, spreadsheets } = stage.runtime.state;
  const name = safeName(item.name);
  const document = documents[item.id];
  const workbook = spreadsheets[item.id];
  if (item.mimeType === MIME_DOCUMENT && document)
    return { name: `${name}.docx`, bytes: writeDocx(document.model, item.name) };
  if (item.mimeType === MIME_SPREADSHEET && workbook)
    return { name: `${name}.xlsx`, bytes: workbookToXlsx(workbook) };
  if (item.content === null) return null;
  return { name, bytes: Buffer.from(item.content, 'base64') };
};

const pathOf = (stage: Stage, item: DriveItem): string => {
  const parent = item.parent === null ? undefined : stage.runtime.state.drive.items[item.parent];
  return parent === undefined
    ? ''
    : join(pathOf(stage, parent), parent.parent === null ? '' : safeName(parent.name));
};

/** A name not yet taken in its folder: names aren't unique in Drive. */
const free = (taken: Set<string>, path: string): string => {
  const dot = path.lastIndexOf('.');
  const [stem, ending] = dot > path.lastIndexOf('/') ? [path.slice(0, dot), path.slice(dot)] : [path, ''];
  let candidate = path;
  for (let n = 2; taken.has(candidate); n += 1) candidate = `${stem} (${n})${ending}`;
  taken.add(candidate);
  return candidate;
};

/** The newest copy of the approved report and of its letter: what the office would open first. */
const products = (stage: Stage): DriveItem[] => {
  const pdfs = Object.values(stage.runtime.state.drive.items)
    .filter((item) => !item.trashed && item.content !== null && item.name.endsWith('.pdf'))
    .sort((a, b) => b.created - a.created);
  return ['Laporan SKM', 'Surat Pengantar'].flatMap(
    (begin) => pdfs.find((item) => item.name.startsWith(begin)) ?? [],
  );
};

/**
 * Writes the office as real files: the two PDFs and the workbook on top, everyone's Drive under `Drive/`,
 * mails under `Surel/`. Answers their paths relative to `folder`, the products first.
 */
export const exportOffice = (stage: Stage, folder: string): { files: string[]; figures: string } => {
  const taken = new Set<string>();
  const write = (path: string, bytes: Uint8Array | string): string => {
    const target = free(taken, join(folder, path));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    return relative(folder, target);
  };
  const { state } = stage.runtime;
  const top: string[] = [];
  for (const item of products(stage))
    top.push(write(safeName(item.name), Buffer.from(item.content ?? '', 'base64')));
  const workbook = state.spreadsheets[stage.workbook];
  if (workbook) top.push(write('E-SKM Kecamatan Sukamaju.xlsx', workbookToXlsx(workbook)));

  for (const item of Object.values(state.drive.items)) {
    if (item.trashed || item.mimeType === MIME_FOLDER || item.mimeType === MIME_FORM) continue;
    const file = fileOf(stage, item);
    if (file) write(join('Drive', pathOf(stage, item), file.name), file.bytes);
  }
  for (const [at, mail] of state.mails.entries())
    write(
      join('Surel', `${String(at + 1).padStart(2, '0')} ${safeName(mail.subject).slice(0, 80)}.eml`),
      toEml(mail),
    );

  const home = stage
    .page('pelaksana')
    .rpc<{ result: { n: number; ikm: string; grade: string; gradeText: string } | null }>('home.load', {
      period: stage.period,
    });
  const figures = home.result
    ? `n ${home.result.n} · IKM ${home.result.ikm} · mutu ${home.result.grade} (${home.result.gradeText})`
    : '';
  const counts = `Drive/ (${[...taken].filter((p) => p.includes('/Drive/')).length} berkas), Surel/ (${state.mails.length} surel, antara lain ke ${people.regency})`;
  return { files: [...top, counts], figures };
};
