import { join } from 'node:path';
import { office, officials } from '../../local/demo/cast';
import { Refused } from '../../local/demo/page';
import { openStage, type Stage } from '../../local/demo/stage';
import type { DataReview, PaperRow, PaperView } from '../../src/shared/contract/dataCalls';

const period = '2021-S1';

const opened = (): Stage => {
  const stage = openStage(join(__dirname, '..', '..', 'dist'), period);
  stage.page('owner').rpc('setup.run', office);
  stage.page('owner').rpc('setup.officials', { officials });
  return stage;
};

const sheet = (serial: number, over: Partial<PaperRow> = {}): PaperRow => ({
  serial: String(serial).padStart(4, '0'),
  date: '2021-05-12',
  sex: 'P',
  age: 20 + (serial % 50),
  education: 'SMA',
  occupation: 'Swasta',
  service: 'Kartu Keluarga (KK)',
  answers: '343332443',
  remark: '',
  ...over,
});

const sheets = (n: number): readonly PaperRow[] => Array.from({ length: n }, (_, at) => sheet(at + 1));

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
  throw new Error('Nothing was refused');
};

describe('paper sheets', () => {
  test('are counted as they were typed, question 8 as facilities, and taken back as a batch', () => {
    const stage = opened();
    const page = stage.page('pelaksana');
    const added = page.rpc<{ batch: string; next: string }>('paper.add', {
      batch: '',
      rows: [sheet(41), sheet(42, { answers: '3433324-3' }), sheet(43, { remark: '=HYPERLINK("x")' })],
    });
    expect(added).toMatchObject({ added: 3, next: '0044' });
    page.rpc('paper.add', { batch: added.batch, rows: [sheet(44)] });
    const seen = page.rpc<DataReview>('data.review', { period });
    expect([seen.counted, seen.notCounted.total]).toEqual([3, 1]);
    expect(seen.notCounted.rows[0]).toMatchObject({
      where: 'Formulir Kertas baris 3',
      reason: 'Tidak dihitung (alasan: U9 tidak diisi)',
    });
    const view = page.rpc<PaperView>('paper.load', { period });
    expect(view).toMatchObject({ next: '0045', typed: 4, batches: [{ n: 4 }] });
    expect(page.rpc('paper.undo', { batch: added.batch, serial: '0044' })).toEqual({ removed: 1 });
    expect(page.rpc('paper.undo', { batch: added.batch, serial: '' })).toEqual({ removed: 3 });
    expect(page.rpc<DataReview>('data.review', { period }).all).toBe(0);
  });

  test('a serial number that stands in the tab is refused whole, so that two clicks add once', () => {
    const page = opened().page('pelaksana');
    page.rpc('paper.add', { batch: '', rows: [sheet(7)] });
    expect(refusal(() => page.rpc('paper.add', { batch: '', rows: [sheet(6), sheet(7)] }))).toBe(
      'Nomor seri 0007 sudah diketik. Periksa nomor pada kertasnya.',
    );
    expect(
      refusal(() => page.rpc('paper.add', { batch: '', rows: [sheet(9, { date: '2031-01-01' })] })),
    ).toBe('Tanggalnya belum terjadi. Isi tanggal yang sebenarnya.');
    expect(page.rpc<PaperView>('paper.load', { period }).typed).toBe(1);
  });

  test('a tenth is typed again by somebody else; where the two differ is told and neither is changed', () => {
    const stage = opened();
    const [first, second] = [stage.page('pelaksana'), stage.page('kasiYanum')];
    first.rpc('paper.add', { batch: '', rows: sheets(20) });
    expect(first.rpc<PaperView>('paper.load', { period }).second).toEqual([]);
    const waiting = second.rpc<PaperView>('paper.load', { period }).second;
    expect(waiting).toHaveLength(2);
    const [one, other] = waiting.map(({ serial }) => serial);
    expect(refusal(() => first.rpc('paper.second', { serial: one, answers: '343332443' }))).toBe(
      'Isian kedua diketik oleh orang lain, bukan oleh yang pertama kali mengetiknya.',
    );
    expect(second.rpc('paper.second', { serial: one, answers: '343332443' })).toEqual({
      same: true,
      sentence: `Nomor seri ${one}: kedua isian sama.`,
    });
    const sentence = `Nomor seri ${other}: pertanyaan 4 diketik 3, lalu 1. Cocokkan dengan kertasnya.`;
    expect(second.rpc('paper.second', { serial: other, answers: '343132443' })).toEqual({
      same: false,
      sentence,
    });
    const view = second.rpc<PaperView>('paper.load', { period });
    expect(view).toMatchObject({ second: [], compared: 2, discrepancies: [{ serial: other, sentence }] });
  });

  test('handed out, returned and invalid are kept per period', () => {
    const page = opened().page('pelaksana');
    const counts = { handedOut: 120, returned: 101, invalid: 3 };
    page.rpc('paper.counts', { period, counts });
    expect(page.rpc<PaperView>('paper.load', { period }).counts).toEqual(counts);
    expect(page.rpc<PaperView>('paper.load', { period: '2021-S2' }).counts.handedOut).toBeNull();
    expect(page.rpc<PaperView>('paper.load', { period }).countsNote).toBe(
      '98 lembar kembali dan sah, tetapi baru 0 yang diketik.',
    );
    const impossible = (counts: object) => refusal(() => page.rpc('paper.counts', { period, counts }));
    expect(impossible({ handedOut: 100, returned: 101, invalid: null })).toBe(
      'Lembar yang kembali tidak boleh lebih banyak daripada yang dibagikan. Periksa jumlahnya.',
    );
    expect(impossible({ handedOut: 100, returned: 90, invalid: 91 })).toBe(
      'Lembar yang tidak sah tidak boleh lebih banyak daripada yang kembali. Periksa jumlahnya.',
    );
  });

  test('a thousand sheets come in within twenty calls', () => {
    const stage = opened();
    const page = stage.page('pelaksana');
    page.rpc('paper.add', { batch: '', rows: sheets(1000) });
    const number = stage.runtime.ledger.last()?.number;
    expect(stage.runtime.ledger.totals(number).calls).toBeLessThanOrEqual(20);
    expect(page.rpc<DataReview>('data.review', { period }).counted).toBe(1000);
  });
});
