import { join } from 'node:path';
import { office, officials } from '../../local/demo/cast';
import { Refused } from '../../local/demo/page';
import { openStage, type Stage } from '../../local/demo/stage';
import type { DataReview } from '../../src/shared/contract/dataCalls';
import type { HomeView } from '../../src/shared/contract/homeCalls';
import { surveyForm } from '../support/respondents';

const period = '2021-S1';

const opened = (): Stage => {
  const stage = openStage(join(__dirname, '..', '..', 'dist'), period);
  stage.page('owner').rpc('setup.run', office);
  stage.page('owner').rpc('setup.officials', { officials });
  return stage;
};

const fileOf = (fileName: string, titles: readonly string[], rows: readonly (readonly string[])[]) => ({
  fileName,
  order: 'element',
  rows: [titles, ...rows].map((cells, at) => ({ line: at + 1, cells })),
});

const nine = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'];
const eleven = ['TANGGAL', ...nine, 'U10', 'U11'];
const row = (date: string, answers: string) => [date, ...answers];

const lock = (stage: Stage) => {
  const page = stage.page('pelaksana');
  page.rpc('data.lock', { ...page.at(period), shortfallReason: 'Baru dimulai.' });
  return page.rpc<HomeView>('home.load', { period }).result;
};

describe('a file that asks more than the nine', () => {
  test('U10 and U11 get columns of their own and count: an index over eleven elements', () => {
    const stage = opened();
    const page = stage.page('pelaksana');
    const file = fileOf('sebelas.csv', eleven, [
      row('2021-05-01', '33333333344'),
      row('2021-05-02', '33333333322'),
    ]);
    expect(page.rpc('import.commit', file)).toMatchObject({ added: 2 });
    const result = lock(stage);
    expect(result?.elements.map(({ code, nrr }) => `${code} ${nrr}`)).toEqual([
      ...nine.map((code) => `${code} 3,00`),
      'U10 3,00',
      'U11 3,00',
    ]);
    expect(result?.ikm).toBe('75,00');
    page.make('draft.make', period, () => undefined);
    expect(
      Object.values(stage.runtime.state.drive.items).some(
        ({ name }) => name === 'Templat Laporan SKM (11 unsur)',
      ),
    ).toBe(true);
  });

  test('an element with two questions is the mean of both; a later file with one question keeps its period whole', () => {
    const stage = opened();
    const page = stage.page('pelaksana');
    const titles = ['TANGGAL', 'U1', 'U2', 'U3a', 'U3b', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'];
    page.rpc('import.commit', fileOf('lama.csv', ['TANGGAL', ...nine], [row('2020-11-01', '444444444')]));
    page.rpc(
      'import.commit',
      fileOf('dua.csv', titles, [row('2021-05-01', '3341333333'), row('2021-05-02', '3342333333')]),
    );
    page.rpc('import.commit', fileOf('baru.csv', ['TANGGAL', ...nine], [row('2021-08-01', '222222222')]));
    const counted = (of: string) => {
      const seen = page.rpc<DataReview>('data.review', { period: of });
      return [seen.counted, seen.notCounted.total, seen.elsewhere];
    };
    expect(counted('2020-S2')).toEqual([1, 0, 3]);
    expect(counted('2021-S1')).toEqual([2, 0, 2]);
    expect(counted('2021-S2')).toEqual([1, 0, 3]);
    // U3: (4 + 1 + 4 + 2) / 4 = 2,75; the index is (8 x 3 + 2,75) / 9 = 2,97222, x 25 = 74,31.
    const result = lock(stage);
    expect(result?.elements.find(({ code }) => code === 'U3')?.nrr).toBe('2,75');
    expect(result?.ikm).toBe('74,31');
    expect(result?.change).toMatch(/turun 25,69.*Semester II Tahun 2020/i);
  });

  test('what only one source asks does not count, and is named', () => {
    const stage = opened();
    const form = surveyForm(stage.runtime);
    stage.runtime.state.clock.now -= 30 * 24 * 3_600_000;
    form.submit({ points: '333333333' });
    stage.runtime.state.clock.now += 30 * 24 * 3_600_000;
    const page = stage.page('pelaksana');
    page.rpc('import.commit', fileOf('sebelas.csv', eleven, [row('2021-05-01', '33333333311')]));
    const seen = page.rpc<DataReview>('data.review', { period });
    expect([seen.counted, seen.notCounted.total]).toEqual([2, 0]);
    expect(seen.notes).toEqual([
      'U10 (Unsur 10) dan U11 (Unsur 11) hanya ditanyakan di tab Data dari E-SKM, sehingga tidak ikut dihitung.',
    ]);
    expect(page.rpc<HomeView>('home.load', { period }).alarms).toContain(seen.notes[0]);
    expect(lock(stage)?.ikm).toBe('75,00');
  });

  test('different numbers of questions in one period are refused, with both places', () => {
    const stage = opened();
    const form = surveyForm(stage.runtime);
    stage.runtime.state.clock.now -= 30 * 24 * 3_600_000;
    form.submit({ points: '333333333' });
    stage.runtime.state.clock.now += 30 * 24 * 3_600_000;
    const page = stage.page('pelaksana');
    const titles = ['TANGGAL', 'U1', 'U2', 'U3a', 'U3b', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'];
    page.rpc('import.commit', fileOf('dua.csv', titles, [row('2021-05-01', '3341333333')]));
    expect(() => lock(stage)).toThrow(
      new Refused(
        'U3 ditanyakan dengan 1 pertanyaan di tab Respons Formulir dan 2 pertanyaan di tab Data dari E-SKM. Jumlah pertanyaan setiap unsur harus sama di semua sumber pada satu periode; samakan pertanyaannya, atau batalkan pemasukan yang berbeda.',
        'questionsDiffer',
      ),
    );
  });
});
