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
  const made = (job: string, method: 'draft.make' | 'report.finalise'): Measure => {
    const args = { ...page.at(period), pictures: drawn };
    return measured(runtime, job, responses, () => {
      for (;;) {
        const answer = page.rpc<Made>(method, args);
        document = answer.document?.fileId ?? document;
        if (answer.done) return;
      }
    });
  };
  const draft = made('draft10000', 'draft.make');
  page.rpc('draft.submit', page.at(period));
  const kasi = stage.page('kasiYanum');
  kasi.rpc('step.return', { ...kasi.at(period), toStep: 2, note: 'Rinci cara pengumpulan datanya.' });
  const refresh = made('refresh10000', 'draft.make');
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
  const report = made('report10000', 'report.finalise');
  const pdf = measured(runtime, 'localPdf', responses, () =>
    drivePerson(runtime.state, people.pelaksana).downloadPdf(document),
  );
  return [draft, refresh, report, pdf];
};
