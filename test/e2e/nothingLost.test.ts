import { join } from 'node:path';
import { office, officials } from '../../local/demo/cast';
import { Refused } from '../../local/demo/page';
import { openStage } from '../../local/demo/stage';
import type { DataReview, PaperRow } from '../../src/shared/contract/dataCalls';
import { surveyForm } from '../support/respondents';

/** Mulberry32: the same seed, the same story. */
const dice = (seed: number) => {
  let state = seed;
  return (sides: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * sides);
  };
};

const period = '2021-S2';

describe('nothing is lost and nothing is counted twice', () => {
  test.each([1, 2])(
    'after 2 000 submissions, edits, sheets, files, undos and lockings (seed %i)',
    (seed) => {
      const roll = dice(seed);
      const stage = openStage(join(__dirname, '..', '..', 'dist'), '2021-S1');
      stage.page('owner').rpc('setup.run', office);
      stage.page('owner').rpc('setup.officials', { officials });
      const form = surveyForm(stage.runtime);
      form.asOffice().setAllowResponseEdits(true);
      const [page, other] = [stage.page('pelaksana'), stage.page('kasiYanum')];
      const responses: string[] = [];
      const batches: string[] = [];
      const points = () => Array.from({ length: 9 }, () => roll(4) + 1).join('');
      const raw = { form: 0, paper: 0, imported: 0 };
      let serial = 0;

      const submit = () => {
        if (responses.length > 0 && roll(12) === 0) {
          form.submit({ points: points() }, responses[roll(responses.length)]);
          return;
        }
        responses.push(form.submit({ points: points(), age: String(17 + roll(60)) }).responseId);
        raw.form += 1;
      };
      const sheet = (): PaperRow => {
        serial += 1;
        const answers = roll(6) === 0 ? `${points().slice(0, 8)}-` : points();
        const profile = { sex: 'L', age: 40, education: 'SMA', occupation: 'Swasta', service: '' } as const;
        return {
          ...profile,
          serial: `S${serial}`,
          date: `2021-0${roll(2) === 0 ? 5 : 7}-01`,
          answers,
          remark: '',
        };
      };
      const paper = () => {
        const rows = Array.from({ length: 1 + roll(8) }, sheet);
        const { batch } = page.rpc<{ batch: string }>('paper.add', { batch: '', rows });
        raw.paper += rows.length;
        stage.runtime.state.clock.now += 1000;
        if (roll(3) > 0) return;
        raw.paper -= page.rpc<{ removed: number }>('paper.undo', { batch, serial: '' }).removed;
      };
      const file = () => {
        const n = 1 + roll(6);
        const head = ['NO', 'TANGGAL', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'];
        const rows = [
          head,
          ...Array.from({ length: n }, (_, at) => [String(at + 1), '2021-07-01', ...points()]),
        ];
        const table = {
          fileName: 'e-skm.csv',
          order: 'element',
          rows: rows.map((cells, at) => ({ line: at + 1, cells })),
        };
        const { batch, added } = page.rpc<{ batch: string; added: number }>('import.commit', table);
        expect(() => page.rpc('import.commit', table)).toThrow(Refused);
        raw.imported += added;
        batches.push(batch);
      };
      const undo = () => {
        const [batch] = batches.splice(roll(batches.length), 1);
        if (batch === undefined) return;
        raw.imported -= page.rpc<{ removed: number }>('import.undo', { batch }).removed;
      };
      const lock = () => {
        const at = page.at(period);
        // Somebody answers, and somebody else locks, in the middle of it.
        stage.runtime.interleave(3 + roll(12), () => {
          submit();
          try {
            other.rpc('data.lock', { ...at, shortfallReason: 'Bersamaan.' });
          } catch (error) {
            if (!(error instanceof Refused)) throw error;
          }
        });
        try {
          page.rpc('data.lock', { ...at, shortfallReason: 'Baru dimulai.' });
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          page.rpc('data.reopen', { ...page.at(period), reason: 'Ada jawaban yang terlambat.' });
        }
      };

      for (let step = 0; step < 2000; step += 1) {
        const what = roll(400);
        if (what < 3) paper();
        else if (what < 6) file();
        else if (what < 8) undo();
        else if (what < 10) lock();
        else submit();
        if (roll(3) === 0) stage.runtime.state.clock.now += roll(90) * 1000;
      }

      const check = () => {
        const seen = page.rpc<DataReview>('data.review', { period });
        expect(seen.counted + seen.notCounted.total + seen.late.total + seen.elsewhere).toBe(
          raw.form + raw.paper + raw.imported,
        );
        expect(
          seen.notCounted.rows.every(({ reason }) => reason.startsWith('Tidak dihitung (alasan: ')),
        ).toBe(true);
        return seen;
      };
      check();
      lock();
      submit();
      const last = check();
      expect(raw.form).toBeGreaterThan(1500);
      expect(last.all).toBe(raw.form + raw.paper + raw.imported);
    },
    240_000,
  );
});
