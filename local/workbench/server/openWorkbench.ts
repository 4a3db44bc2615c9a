import { join } from 'node:path';
import { bundlePage } from './pageBundle';
import { createStarts } from './starts';
import { createStore } from './store';
import { serveWorkbench } from './workbenchServer';
import { openWorkshop } from './workshop';

/** The workbench over a data folder, ready to be looked at; `built` gives the folder of what ships. */
export const openWorkbench = async (
  built: Promise<string>,
  data: string,
  port: number,
): Promise<Awaited<ReturnType<typeof serveWorkbench>>> => {
  const page = bundlePage();
  const dist = await built;
  const starts = createStarts(dist, join(data, 'starts'));
  const workshop = openWorkshop(createStore(data, dist), starts);
  const server = await serveWorkbench(workshop, page, port);
  await page;
  return server;
};
