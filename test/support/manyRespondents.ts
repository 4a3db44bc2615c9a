import { readInput } from '../../local/demo/inputTable';
import type { PlayedOffice } from './playedOffice';

/** The kecamatan's answers of the period twenty times over, each with its own number: 320 respondents. */
const many = () => {
  const table = readInput('test/data/responses/kecamatan-2020-2021.csv', 'questionnaire');
  const [head, ...rows] = table.rows;
  const own = rows.filter(({ cells }) => cells[1] === '2021' && cells[2] === '1');
  const copies = Array.from({ length: 20 }, (_, round) =>
    own.map(({ cells }, at) => [`${round}-${at}`, ...cells.slice(1)]),
  ).flat();
  return {
    ...table,
    rows: [head?.cells ?? [], ...copies].map((cells, at) => ({ line: at + 1, cells: [...cells] })),
  };
};

/** Takes an office that has no answers yet to the end of step 3 with 320 respondents: more than a report lists. */
export const decideOnMany = (office: PlayedOffice): void => {
  const { period } = office;
  const page = office.page('pelaksana');
  page.rpc('import.commit', many());
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
