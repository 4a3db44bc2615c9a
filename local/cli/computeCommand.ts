import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import vm from 'node:vm';
import { type FileRow, readTableFile, UnreadableFile } from '../host/table';

const usage =
  'Pemakaian: npm run compute -- BERKAS.csv|BERKAS.xlsx [--json] [--order element|questionnaire] [--period 2021-S1] [--weight exact|0.11|0.111] [--elements U1,U2,…] [--incomplete exclude|perElement]';

/** What the bundle's `hitungIndeks_` answers (`src/google/entries/hitungIndeks.ts`). */
type Answer = { ok: true; result: unknown; text: string; notes: string[] } | { ok: false; sentence: string };
type Compute = (rows: FileRow[], options: Record<string, string | undefined>) => Answer;

/** The index function of the very file that is pushed to Apps Script, in a context without any service. */
const loadCompute = (): Compute => {
  const bundle = join(__dirname, '..', '..', 'dist', 'Code.js');
  const context = vm.createContext({});
  vm.runInContext(readFileSync(bundle, 'utf8'), context, { filename: 'Code.js' });
  return vm.runInContext('hitungIndeks_', context) as Compute;
};

const readArguments = (args: readonly string[]) => {
  const text = { type: 'string' } as const;
  const options = {
    json: { type: 'boolean' },
    order: text,
    period: text,
    weight: text,
    elements: text,
    incomplete: text,
  } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch {
    throw new UnreadableFile(usage);
  }
};

/** What a command leaves behind; a refusal is one sentence in `err` and nothing in `out`. */
export type Outcome = { code: 0 | 1; out: string; err: string };

/** `npm run compute`: the index of a file, as a table or as JSON (then what must be known beside it goes to `err`). */
export const computeCommand = (args: readonly string[]): Outcome => {
  try {
    return compute(args);
  } catch (error) {
    if (error instanceof UnreadableFile) return { code: 1, out: '', err: `${error.message}\n` };
    throw error;
  }
};

const compute = (args: readonly string[]): Outcome => {
  const { values, positionals } = readArguments(args);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UnreadableFile(usage);
  const table = readTableFile(file);
  const { json, ...asked } = values;
  const answer = loadCompute()(table.rows, { ...asked, where: `Berkas ${file}` });
  if (!answer.ok) throw new UnreadableFile(answer.sentence);
  const notes = [...answer.notes];
  if (table.otherSheets.length > 0) {
    notes.push(`Yang dibaca hanya lembar "${table.sheet}", bukan ${table.otherSheets.join(', ')}.`);
  }
  const beside = `${notes.join('\n')}\n`;
  return json
    ? { code: 0, out: `${JSON.stringify(answer.result, null, 2)}\n`, err: beside }
    : { code: 0, out: `${answer.text}\n\n${beside}`, err: '' };
};
