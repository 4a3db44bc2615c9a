import { parseArgs } from 'node:util';
import { engineJobs } from './jobs/engine';
import { muchDataJobs } from './jobs/muchData';
import { reportJobs } from './jobs/report';
import { sopJobs } from './jobs/sop';
import { filterJob, importFileJobs, importJob } from './jobs/volume';
import { workbenchJobs } from './jobs/workbench';
import type { Measure } from './measure';

const columns = [
  'job',
  'responses',
  'calls',
  'tableCalls',
  'cellsRead',
  'cellsWritten',
  'predictedMs',
  'localMs',
] as const;

const table = (lines: readonly Measure[]): string => {
  const rows = [columns.map(String), ...lines.map((line) => columns.map((column) => String(line[column])))];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n');
};

const run = async (): Promise<void> => {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, answers: { type: 'string' } } });
  if (values.answers !== undefined) {
    const { lines, longestMs, peakMb, workbookMb } = muchDataJobs(Number(values.answers));
    console.log(table(lines));
    console.log(`longest execution of the lock, predicted: ${longestMs} ms`);
    console.log(`peak memory here: ${peakMb} MB; the emulated cells alone hold ${workbookMb} MB`);
    return;
  }
  const lines = [
    ...sopJobs(),
    ...reportJobs(),
    importJob(),
    ...importFileJobs(),
    filterJob(),
    ...(await engineJobs()),
    ...(await workbenchJobs()),
  ];
  console.log(values.json === true ? JSON.stringify(lines, null, 2) : table(lines));
};

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
