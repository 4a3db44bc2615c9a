import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FolderInUse, lockFolder } from './server/folderLock';
import { freshBuild } from './server/freshBuild';

const root = join(__dirname, '..', '..');
const usage = 'Pemakaian: npm start -- [--port 8320] [--data FOLDER] [--open]';

/** What the person typed wrong, as one sentence. */
class Mistake extends Error {}

const readOptions = (): { port: number; data: string; open: boolean } => {
  const text = { type: 'string' } as const;
  let values: { port?: string | undefined; data?: string | undefined; open?: boolean | undefined };
  try {
    ({ values } = parseArgs({ options: { port: text, data: text, open: { type: 'boolean' } } }));
  } catch {
    throw new Mistake(usage);
  }
  const port = Number(values.port ?? 8320);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Mistake(`Port "${values.port}" tidak dikenal. ${usage}`);
  return { port, data: values.data ?? join(root, '.workbench'), open: values.open === true };
};

const openBrowser = (address: string): void => {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  spawn(command, [address], { stdio: 'ignore', detached: true })
    .on('error', () => console.log('Peramban tidak dapat dibuka dari sini; buka alamat di atas.'))
    .unref();
};

const run = async (): Promise<void> => {
  const { port, data, open } = readOptions();
  lockFolder(data);
  if (!existsSync(join(data, 'now'))) console.log('Menyiapkan kantor latihan untuk pertama kali …');
  const built = freshBuild(root);
  // Read only now, so that a build that has to be made is under way meanwhile.
  const { openWorkbench } = await import('./server/openWorkbench');
  const server = await openWorkbench(built, data, port);
  const seconds = process.uptime().toFixed(1).replace('.', ',');
  console.log(`Meja latihan E-SKM siap dalam ${seconds} detik: ${server.address}`);
  console.log('Hanya dapat dibuka dari komputer ini. Tekan Ctrl+C untuk berhenti; keadaan tersimpan.');
  if (open) openBrowser(server.address);
  const stop = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};

run().catch((error: unknown) => {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  if (taken) console.error('Port itu sudah dipakai. Pilih yang lain: npm start -- --port 8321');
  else console.error(error instanceof Mistake || error instanceof FolderInUse ? error.message : error);
  process.exitCode = 1;
});
