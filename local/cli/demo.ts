import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { acts } from '../demo/acts';
import { exportOffice } from '../demo/exportOffice';
import { datedAll, hasNoDates, type InputTable, readInput } from '../demo/inputTable';
import { type ActCost, ledgerTable } from '../demo/ledgerTable';
import { Refused } from '../demo/page';
import { firstMorning, openStage } from '../demo/stage';
import { UnreadableFile } from '../host/table';
import { computeCommand } from './computeCommand';

const root = join(__dirname, '..', '..');
const usage =
  'Pemakaian: npm run demo -- [BERKAS.csv|.xlsx] [--period 2021-S1] [--order element|questionnaire] [--out FOLDER]';

/** What the person typed wrong, as one sentence. */
class Mistake extends Error {}

const parsed = () => {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ allowPositionals: true, options: { period: text, order: text, out: text } });
  } catch {
    throw new Mistake(usage);
  }
};

const readArguments = () => {
  const { values, positionals } = parsed();
  if (positionals.length > 1) throw new Mistake(usage);
  const own = positionals[0];
  const order = values.order ?? (own ? 'element' : 'questionnaire');
  if (order !== 'element' && order !== 'questionnaire')
    throw new Mistake('Isi --order dengan element atau questionnaire.');
  const period = values.period ?? '2021-S1';
  if (!/^\d{4}-S[12]$/.test(period))
    throw new Mistake(
      `Periode "${period}" tidak dikenal. Demonstrasi memakai semester, misalnya 2021-S1 atau 2021-S2.`,
    );
  return {
    file: own ? resolve(own) : join(root, 'test', 'data', 'responses', 'kecamatan-2020-2021.csv'),
    shown: own ?? 'data contoh kecamatan (41 jawaban, 2020–2021)',
    order: order as 'element' | 'questionnaire',
    period,
    out: resolve(values.out ?? join(root, 'out')),
  };
};

/** Last day of the period, for a file of answers alone. */
const lastDay = (period: string): string => {
  const last = new Date(firstMorning(period, { skipWeekend: false }));
  last.setUTCDate(0);
  return last.toISOString().slice(0, 10);
};

/** The file, refused here with its place rather than half-way through the SOP. */
const checkedInput = (asked: ReturnType<typeof readArguments>, say: (line: string) => void): InputTable => {
  const input = readInput(asked.file, asked.order);
  const undated = hasNoDates(input);
  const period = undated ? [] : ['--period', asked.period];
  const tried = computeCommand([asked.file, '--json', '--order', asked.order, ...period]);
  if (tried.code !== 0) throw new Mistake(tried.err.trim());
  if (!undated) return input;
  const date = lastDay(asked.period);
  say(`Berkas ini tidak memuat tanggal survei; semua jawaban dianggap bertanggal ${date}.`);
  return datedAll(input, date);
};

const run = (): void => {
  const asked = readArguments();
  const notes: string[] = [];
  const input = checkedInput(asked, (line) => notes.push(line));
  const urutan =
    asked.order === 'element' ? 'urutan unsur resmi' : 'urutan pertanyaan kuesioner (8 sarana, 9 pengaduan)';
  console.log(`E-SKM: satu SOP lengkap atas ${asked.shown}; u1–u9 dibaca menurut ${urutan}.`);
  for (const note of notes) console.log(note);
  console.log('');

  const stage = openStage(join(root, 'dist'), asked.period);
  const costs: ActCost[] = [];
  for (const act of acts(input)) {
    const before = stage.runtime.ledger.executions.at(-1)?.number ?? 0;
    const day = new Date(stage.runtime.state.clock.now).toISOString().slice(0, 10);
    const label = `${act.step === 0 ? 'Persiapan' : `Langkah ${act.step}`} · ${act.who} ${act.what}`;
    const said: string[] = [];
    act.run(stage, (line) => said.push(line));
    const { calls, predictedMs } = stage.runtime.ledger.totals(before + 1);
    costs.push({ step: act.step, label, calls, seconds: predictedMs / 1000 });
    console.log(
      `${day}  ${label}  (${calls} panggilan, ±${(predictedMs / 1000).toFixed(1).replace('.', ',')} s)`,
    );
    for (const line of said) console.log(`            ${line}`);
  }

  // Written beside the goal and moved there whole: a run that fails leaves no half-written folder.
  const parent = dirname(asked.out);
  if (!existsSync(parent)) throw new Mistake(`Folder ${parent} tidak ada.`);
  const draft = mkdtempSync(join(parent, '.eskm-'));
  try {
    const written = exportOffice(stage, draft);
    rmSync(asked.out, { recursive: true, force: true });
    renameSync(draft, asked.out);
    console.log(`\nBerkas di ${asked.out}:`);
    for (const file of written.files) console.log(`  ${file}`);
    console.log(`\n${written.figures}\n`);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  console.log(`Panggilan layanan dan perkiraan waktu di Google:\n${ledgerTable(costs)}`);
};

try {
  run();
} catch (error) {
  const expected = error instanceof Mistake || error instanceof Refused || error instanceof UnreadableFile;
  console.error(
    error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error),
  );
  process.exitCode = 1;
}
