import { readInput } from '../../local/demo/inputTable';
import type { PlayedOffice } from './playedOffice';
import { twentyfold } from './twentyfold';

const file = 'test/data/responses/kecamatan-2020-2021.csv';

/** Takes an office that has no answers yet to the end of step 3 with 320 respondents: more than a report lists. */
export const decideOnMany = (office: PlayedOffice): void => {
  const { period } = office;
  const page = office.page('pelaksana');
  page.rpc('import.commit', twentyfold(readInput(file, 'questionnaire')));
  page.rpc('data.lock', { ...page.at(period), shortfallReason: '' });
  page.make('draft.make', period, () => undefined);
  page.rpc('draft.submit', page.at(period));
  const kasi = office.page('kasiYanum');
  const { priorities } = kasi.rpc<{ priorities: { code: string }[] }>('evaluation.load', { period });
  const plan = priorities.map(({ code }) => ({
    element: code,
    programme: 'Melatih petugas loket',
    quarters: [3],
    personInCharge: 'Sekcam',
  }));
  kasi.rpc('evaluation.save', { period, evaluation: 'Baik.', decisions: [], plan });
  kasi.rpc('evaluation.decide', kasi.at(period));
};
