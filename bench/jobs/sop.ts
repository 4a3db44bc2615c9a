import { join } from 'node:path';
import { acts } from '../../local/demo/acts';
import { office, people } from '../../local/demo/cast';
import { readInput } from '../../local/demo/inputTable';
import type { Page } from '../../local/demo/page';
import { rasterise } from '../../local/demo/rasterise';
import { openStage, type Stage } from '../../local/demo/stage';
import { type Measure, measured } from '../measure';

const root = join(__dirname, '..', '..');
const period = '2021-S1';
/** Counted answers of the period in the example data. */
const responses = 16;

type Picture = { readonly key: string; readonly svg: string; readonly widthPx: number };

/** Draws the pictures as the page does; only what the server does is measured, drawing is the page's. */
const drawn = (page: Page) =>
  page
    .rpc<{ pictures: Picture[] }>('report.pictures', { period })
    .pictures.map(({ key, svg, widthPx }) => ({ key, pngBase64: rasterise(svg, widthPx) }));

/** Makes a document with one call after another until it is done. */
const made = (stage: Stage, job: string, method: 'draft.make' | 'report.finalise'): Measure => {
  const page = stage.page('pelaksana');
  const args = { ...page.at(period), pictures: drawn(page) };
  return measured(stage.runtime, job, responses, () => {
    while (!page.rpc<{ done: boolean }>(method, args).done);
  });
};

/** Once through the SOP by the straight way, as the demonstration plays it; one job per thing that people wait for. */
export const sopJobs = (): readonly Measure[] => {
  const stage = openStage(join(root, 'dist'), period);
  const { runtime } = stage;
  const page = stage.page('pelaksana');
  const asked = <T>(job: string, run: () => T): Measure => measured(runtime, job, responses, run);
  const play = (words: RegExp) =>
    acts(readInput(join(root, 'test', 'data', 'responses', 'kecamatan-2020-2021.csv'), 'questionnaire'))
      .filter(({ what }) => words.test(what))
      .slice(0, 1)
      .forEach((act) => {
        act.run({ ...stage, pass: () => undefined, nextMorning: () => undefined }, () => undefined);
      });
  const guard = () =>
    runtime.call('guardianOnTimer_', [{}], { container: stage.guardian, user: people.owner, via: 'editor' });

  const setup = measured(runtime, 'setup', 0, () => stage.page('owner').rpc('setup.run', office));
  play(/menyiapkan buku kerja kantor/);
  play(/memasang Penjaga/);
  page.rpc(
    'import.commit',
    readInput(join(root, 'test', 'data', 'responses', 'kecamatan-2020-2021.csv'), 'questionnaire'),
  );
  const lock = {
    ...page.at(period),
    shortfallReason: 'Sebagian warga belum terbiasa mengisi survei daring.',
  };
  const closePeriod = asked('closePeriod', () => page.rpc('data.lock', lock));
  const draft = made(stage, 'draft', 'draft.make');
  page.rpc('draft.submit', page.at(period));
  const kasi = stage.page('kasiYanum');
  kasi.rpc('step.return', { ...kasi.at(period), toStep: 2, note: 'Rinci cara pengumpulan datanya.' });
  const refresh = made(stage, 'refresh', 'draft.make');
  page.rpc('draft.submit', page.at(period));
  const openSidebar = asked('openSidebar', () => kasi.rpc('home.load', { period: null }));
  play(/menetapkan evaluasi/);
  made(stage, 'report', 'report.finalise');
  const at = kasi.at(period);
  const approve = asked('approve', () => kasi.rpc('report.initial', at));
  const sekcam = stage.page('sekcam');
  const { items } = sekcam.rpc<{ items: { item: string }[] }>('report.checklist', { period });
  const checklist = items.map(({ item }) => ({ item, checked: true }));
  sekcam.rpc('report.verify', { ...sekcam.at(period), checklist });
  const words = {
    number: '000.8.3.4/118/KEC-SKM/2021',
    date: '2021-07-08',
    addressee: '',
    addresseePlace: '',
  };
  const letterArgs = { ...page.at(period), ...words };
  const letter = asked('letter', () => page.rpc('letter.make', letterArgs));
  page.rpc('desk.place', page.at(period));
  guard();
  const camat = stage.page('camat');
  camat.rpc('report.approve', camat.at(period));
  const sendArgs = { ...page.at(period), to: people.regency };
  const send = asked('send', () => page.rpc('sending.email', sendArgs));
  guard();
  runtime.state.clock.now += 24 * 3_600_000;
  const dailyTrigger = asked('dailyTrigger', guard);
  return [openSidebar, approve, closePeriod, draft, refresh, letter, send, dailyTrigger, setup];
};
