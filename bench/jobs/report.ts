import { people } from '../../local/demo/cast';
import { rasterise } from '../../local/demo/rasterise';
import { drivePerson } from '../../local/host/drivePerson';
import { type Measure, measured } from '../measure';
import { fill, readyOffice } from './volume';

const period = '2021-S1';

type Picture = { readonly key: string; readonly svg: string; readonly widthPx: number };
type Made = { readonly done: boolean; readonly document: { readonly fileId: string } | null };

/** Draft, refreshed draft and report of many answers, and the PDF that is made of the report on this machine. */
export const reportJobs = (responses = 10_000): readonly Measure[] => {
  const stage = readyOffice();
  const { runtime } = stage;
  fill(stage, responses);
  const page = stage.page('pelaksana');
  page.rpc('data.lock', { ...page.at(period), shortfallReason: '' });
  const drawn = page
    .rpc<{ pictures: Picture[] }>('report.pictures', { period })
    .pictures.map(({ key, svg, widthPx }) => ({ key, pngBase64: rasterise(svg, widthPx) }));
  let document = '';
  type Method = 'draft.make' | 'report.finalise';
  const step = (job: string, method: Method): { readonly measure: Measure; readonly done: boolean } => {
    const args = { ...page.at(period), pictures: drawn };
    let done = false;
    const measure = measured(runtime, job, responses, () => {
      const answer = page.rpc<Made>(method, args);
      document = answer.document?.fileId ?? document;
      done = answer.done;
    });
    return { measure, done };
  };
  /** An execution each, in this order; the page calls until the last says that it is done. */
  const steps = (jobs: readonly string[], method: Method): readonly Measure[] => {
    const made = jobs.map((job) => step(job, method));
    if (made.findIndex(({ done }) => done) !== jobs.length - 1)
      throw new Error(`${method} was not done after ${jobs.length} calls`);
    return made.map(({ measure }) => measure);
  };
  const draft = steps(['draft10000'], 'draft.make');
  page.rpc('draft.submit', page.at(period));
  const kasi = stage.page('kasiYanum');
  kasi.rpc('step.return', { ...kasi.at(period), toStep: 2, note: 'Rinci cara pengumpulan datanya.' });
  const refresh = steps(['refresh10000'], 'draft.make');
  page.rpc('draft.submit', page.at(period));
  const { priorities } = kasi.rpc<{ priorities: { code: string }[] }>('evaluation.load', { period });
  const plan = priorities.map(({ code }) => ({
    element: code,
    programme: 'Melatih petugas loket',
    quarters: [3],
    personInCharge: 'Sekcam',
  }));
  kasi.rpc('evaluation.save', { period, evaluation: 'Mutu dipertahankan.', decisions: [], plan });
  kasi.rpc('evaluation.decide', kasi.at(period));
  const report = steps(['report10000', 'report10000: annexes, PDF, record'], 'report.finalise');
  const pdf = measured(runtime, 'localPdf', responses, () =>
    drivePerson(runtime.state, people.pelaksana).downloadPdf(document),
  );
  return [...draft, ...refresh, ...report, pdf];
};
