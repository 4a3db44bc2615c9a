import { join } from 'node:path';
import { office, officials, people } from '../../local/demo/cast';
import { Refused } from '../../local/demo/page';
import { openStage, type Stage } from '../../local/demo/stage';
import type { DataReview, ReviewRow } from '../../src/shared/contract/dataCalls';
import { surveyForm } from '../support/respondents';

const root = join(__dirname, '..', '..');
/** The period in which the stage's clock stands: 1 July 2021. */
const period = '2021-S2';

type Task = { task: { notes: string[] } };
type Home = { version: string; alarms: string[]; data: { counted: number } | null };

const opened = () => {
  const stage = openStage(join(root, 'dist'), '2021-S1');
  stage.page('owner').rpc('setup.run', office);
  stage.page('owner').rpc('setup.officials', { officials });
  const form = surveyForm(stage.runtime);
  return { stage, form };
};

const seconds = (stage: Stage, n: number) => {
  stage.runtime.state.clock.now += n * 1000;
};

const review = (stage: Stage): DataReview =>
  stage.page('pelaksana').rpc<DataReview>('data.review', { period });

const home = (stage: Stage): Home => stage.page('pelaksana').rpc<Home>('home.load', { period });

const lock = (stage: Stage) =>
  stage.page('pelaksana').rpc('data.lock', {
    ...stage.page('pelaksana').at(period),
    shortfallReason: 'Baru dimulai.',
  });

const tab = (stage: Stage) => {
  const found = stage.runtime
    .as(people.owner)
    .SpreadsheetApp.openById(stage.workbook)
    .getSheetByName('Respons Formulir');
  if (found === null) throw new Error('There is no response tab');
  return found;
};

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
  throw new Error('Nothing was refused');
};

describe('answers sent through the public form', () => {
  test('a service added to the form is counted under its name', () => {
    const { stage, form } = opened();
    form.submit();
    form
      .asOffice()
      .getItemById(Number(form.idOf('Jenis layanan yang diterima')))
      .asListItem()
      .setChoiceValues([...office.services, 'Surat Pindah']);
    seconds(stage, 90);
    form.submit({ service: 'Surat Pindah' });
    expect(review(stage).perService).toEqual([
      { label: 'Kartu Keluarga (KK)', n: 1 },
      { label: 'Surat Pindah', n: 1 },
    ]);
  });

  test('a question reworded and moved, and columns added by staff, change nothing', () => {
    const { stage, form } = opened();
    form.submit({ points: '123412341' });
    const google = form.asOffice();
    const complaint = google.getItemById(
      Number(form.idOf('Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?')),
    );
    complaint.setTitle('Apakah penanganan pengaduan di kantor ini sudah baik?');
    google.moveItem(complaint.getIndex(), 0);
    const sheet = tab(stage);
    const free = sheet.getLastColumn() + 1;
    sheet.getRange(1, free, 1, 3).setValues([['No', 'Tanggal diperiksa', 'Catatan petugas']]);
    sheet.getRange(2, free, 1, 2).setValues([[1, '2021-08-30']]);
    seconds(stage, 90);
    form.submit({ points: '123412341' });
    const seen = review(stage);
    expect([seen.counted, seen.notCounted.total, seen.elsewhere]).toEqual([2, 0, 0]);
    expect(home(stage).alarms.filter((one) => one.includes('Respons Formulir'))).toEqual([]);
  });

  test('a question that can no longer be recognised is named, with the way to repair', () => {
    const { stage, form } = opened();
    form.submit();
    form
      .asOffice()
      .getItemById(
        Number(
          form.idOf(
            'Bagaimana pendapat Saudara tentang perilaku petugas dalam pelayanan terkait kesopanan dan keramahan?',
          ),
        ),
      )
      .setTitle('Bagaimana orangnya?');
    const sentence =
      'Tab Respons Formulir, baris 1: tidak ada kolom jawaban untuk U7 (Perilaku Pelaksana). Perbaikannya: buka formulir, kembalikan kalimat pertanyaan itu seperti pada kuesioner, atau jalankan Penyiapan lagi agar pertanyaan yang terhapus dibuat kembali; jawaban yang sudah masuk tidak hilang.';
    expect(home(stage).alarms).toContain(sentence);
    expect(refusal(() => lock(stage))).toBe(sentence);
  });

  test('two in the same second are two; rows inserted between them move nothing', () => {
    const { stage, form } = opened();
    form.submit({ points: '111111111' });
    form.submit({ points: '444444444' });
    expect(lock(stage)).toMatchObject({ counted: 2 });
    tab(stage).insertRowBefore(2);
    tab(stage).insertRowBefore(4);
    const seen = review(stage);
    expect([seen.counted, seen.late.total, seen.notCounted.total]).toEqual([2, 0, 0]);
  });

  test('text beginning with = + - @ stays text, in the tab and after the lock', () => {
    const { stage, form } = opened();
    const remarks = ['=1+1', '+62 ramah', '-cepat', '@petugas bagus'];
    for (const remark of remarks) {
      form.submit({ remark });
      seconds(stage, 120);
    }
    expect(lock(stage)).toMatchObject({ counted: 4 });
    const column =
      tab(stage).getRange(1, 1, 1, tab(stage).getLastColumn()).getValues()[0]?.indexOf('Saran dan masukan') ??
      -1;
    expect(
      tab(stage)
        .getRange(2, column + 1, 4, 1)
        .getValues()
        .flat(),
    ).toEqual(remarks);
    expect(
      tab(stage)
        .getRange(2, column + 1, 4, 1)
        .getFormulas()
        .flat(),
    ).toEqual(['', '', '', '']);
  });

  test('an answer changed by its respondent counts as it stands before the lock, and is told after it', () => {
    const { stage, form } = opened();
    form.asOffice().setAllowResponseEdits(true);
    const { responseId } = form.submit({ points: '222222222' });
    seconds(stage, 300);
    form.submit({ points: '333333333' }, responseId);
    expect(lock(stage)).toMatchObject({ counted: 1 });
    seconds(stage, 300);
    form.submit({ points: '444444444' }, responseId);
    // Google stamps the row anew: the locked answer is gone, and the one in its place is late.
    const seen = review(stage);
    expect(seen.drift).toBe('1 jawaban berubah setelah data dikunci.');
    expect(seen.late.total).toBe(1);
  });

  test('an answer after the lock is late: listed, not counted until step 1 is reopened with a reason', () => {
    const { stage, form } = opened();
    form.submit();
    lock(stage);
    seconds(stage, 600);
    form.submit({ age: '51' });
    const seen = review(stage);
    expect([seen.counted, seen.late.total]).toEqual([1, 1]);
    expect(seen.late.rows[0]).toMatchObject({
      where: 'Respons Formulir baris 3',
      what: '1 Juli 2021, Perempuan, 51 tahun, Kartu Keluarga (KK)',
      reason:
        'Terlambat: masuk setelah data dikunci. Untuk menghitungnya, buka kembali langkah 1 dengan alasan.',
    });
    const page = stage.page('pelaksana');
    page.rpc('data.reopen', { ...page.at(period), reason: 'Satu jawaban terlambat masuk.' });
    expect(lock(stage)).toMatchObject({ counted: 2 });
    expect(review(stage).late.total).toBe(0);
  });

  test('rows worth a look are listed; not counting one takes a reason and stands in the record', () => {
    const { stage, form } = opened();
    for (let n = 0; n < 5; n += 1) {
      form.submit({ age: String(30 + n), points: '342433243' });
      seconds(stage, 20);
    }
    seconds(stage, 3600);
    form.submit({ age: '14', education: 'S1', points: '342433242' });
    const seen = review(stage);
    expect(seen.flags.map(({ kind, total, sentence }) => [kind, total, sentence])).toEqual([
      [
        'improbable',
        1,
        '1 jawaban berprofil janggal: usia tidak wajar, atau tidak cocok dengan pendidikan atau pekerjaannya.',
      ],
      [
        'burst',
        5,
        expect.stringMatching(/^5 jawaban masuk beruntun dalam beberapa menit sejak 09\.0\d, 1 Juli 2021\.$/),
      ],
    ]);
    const { id = '', said = '' } = seen.flags[0]?.rows[0] ?? {};
    const page = stage.page('pelaksana');
    const ask = { rows: [{ id, said, instead: '' }], include: false };
    expect(refusal(() => page.rpc('data.setAside', { ...page.at(period), ...ask, reason: '' }))).toMatch(
      /alasan/i,
    );
    page.rpc('data.setAside', { ...page.at(period), ...ask, reason: 'Diisi anak yang mengantar ibunya' });
    const after = review(stage);
    expect([after.counted, after.notCounted.total, after.all]).toEqual([5, 1, 6]);
    expect(after.notCounted.rows[0]).toMatchObject({
      reason: 'Tidak dihitung (alasan: Diisi anak yang mengantar ibunya)',
      aside: true,
    });
    page.rpc('data.setAside', { ...page.at(period), ...ask, include: true, reason: 'Ternyata benar' });
    expect(review(stage).counted).toBe(6);
  });

  test('one value for everything, sheets that are the same, and a series at night are each listed with their sentence; all still count', () => {
    const { stage, form } = opened();
    form.submit({ points: '444444444', age: '29' });
    for (const points of ['342433243', '342433243']) {
      seconds(stage, 600);
      form.submit({ points, age: '38' });
    }
    // The stage's clock stands at nine in the morning: on to a quarter past ten in the evening.
    seconds(stage, 13 * 3600);
    for (const [at, points] of ['343434343', '434343434', '334433443'].entries()) {
      seconds(stage, 900);
      form.submit({ points, age: String(50 + at) });
    }
    const seen = review(stage);
    expect(Object.fromEntries(seen.flags.map(({ kind, sentence }) => [kind, sentence]))).toEqual({
      straightLine: '1 jawaban memberi nilai yang sama untuk semua pertanyaan.',
      identical: '2 jawaban sama persis: tanggal, profil, dan semua nilainya.',
      night: '3 jawaban masuk pada malam 1 Juli 2021 antara pukul 21.00 dan 05.00.',
    });
    expect([seen.counted, seen.notCounted.total, seen.all]).toEqual([6, 0, 6]);
  });

  test('one sheet on the form, on paper and in the E-SKM export: shown side by side, one is set aside with its reason', () => {
    const { stage, form } = opened();
    const page = stage.page('pelaksana');
    // Question 8 is U9, question 9 is U8: 3, 4, 3, 4, 2, 3, 4, 2, 1 in the order asked.
    form.submit({ points: '343423421', age: '41' });
    const sheet = { sex: 'P', age: 41, education: 'SMA', occupation: 'Wirausaha', service: '', remark: '' };
    page.rpc('paper.add', {
      batch: '',
      rows: [
        { ...sheet, serial: '0001', date: '2021-07-01', answers: '343423421' },
        { ...sheet, serial: '0002', date: '2021-07-01', answers: '343423422' },
      ],
    });
    const titles = ['TANGGAL', 'JENIS KELAMIN', 'USIA', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `U${n}`)];
    stage.runtime.state.clock.now += 3 * 24 * 3_600_000;
    page.rpc('import.commit', {
      fileName: 'e-skm.csv',
      order: 'element',
      rows: [titles, ['03/07/2021', 'P', '41', ...'343423412']].map((cells, at) => ({
        line: at + 1,
        cells: [...cells],
      })),
    });
    const [flag] = review(stage).flags;
    expect(flag).toMatchObject({
      kind: 'acrossSources',
      sentence:
        '3 jawaban dari sumber yang berbeda tampak berasal dari orang yang sama: jenis kelamin, usia, dan semua nilainya sama, tanggalnya berdekatan.',
      usualReason: 'Isian ganda',
    });
    expect(flag?.rows.map(({ where, what }) => `${where}: ${what}`)).toEqual([
      'Respons Formulir baris 2: 1 Juli 2021, Perempuan, 41 tahun, Kartu Keluarga (KK). Nilai 3 4 3 4 2 3 4 1 2',
      'Formulir Kertas baris 2: 1 Juli 2021, Perempuan, 41 tahun. Nilai 3 4 3 4 2 3 4 1 2',
      'Data dari E-SKM baris 2: 3 Juli 2021, Perempuan, 41 tahun. Nilai 3 4 3 4 2 3 4 1 2',
    ]);
    const rows = flag?.rows.slice(1).map(({ id, said, instead }) => ({ id, said, instead }));
    page.rpc('data.setAside', { ...page.at(period), rows, include: false, reason: flag?.usualReason });
    const after = review(stage);
    expect([after.counted, after.notCounted.total, after.flags]).toEqual([2, 2, []]);
    expect(after.notCounted.rows.map(({ reason }) => reason)).toEqual([
      'Tidak dihitung (alasan: Isian ganda)',
      'Tidak dihitung (alasan: Isian ganda)',
    ]);
  });

  describe('not counted by decision, and then changed by its respondent', () => {
    const decided = () => {
      const { stage, form } = opened();
      form.asOffice().setAllowResponseEdits(true);
      form.submit({ age: '45' });
      seconds(stage, 120);
      const { responseId } = form.submit({ age: '14', education: 'S1', points: '444444444' });
      seconds(stage, 120);
      form.submit({ age: '52', points: '332233443' });
      const page = stage.page('pelaksana');
      const odd = review(stage).flags.find(({ kind }) => kind === 'improbable')?.rows[0];
      const decide = (row: ReviewRow | undefined, include: boolean, reason: string) => {
        const { id = '', said = '', instead = '' } = row ?? {};
        return page.rpc('data.setAside', {
          ...page.at(period),
          rows: [{ id, said, instead }],
          include,
          reason,
        });
      };
      decide(odd, false, 'Diisi anak yang mengantar ibunya');
      expect(review(stage)).toMatchObject({ counted: 2, lapsed: { total: 0 } });
      seconds(stage, 3600);
      form.submit({ age: '41', education: 'S1', points: '334433443' }, responseId);
      return { stage, form, decide, responseId };
    };

    test('it is listed, said before locking, and nothing is locked until somebody decides again', () => {
      const { stage, decide } = decided();
      const seen = review(stage);
      expect([seen.counted, seen.notCounted.total, seen.lapsed.total, seen.all]).toEqual([3, 0, 1, 3]);
      expect(seen.lapsed.rows[0]).toMatchObject({
        where: 'Respons Formulir baris 3',
        what: '1 Juli 2021, Perempuan, 41 tahun, Kartu Keluarga (KK)',
        reason:
          'Diubah setelah diputuskan tidak dihitung pada 1 Juli 2021 (alasan: Diisi anak yang mengantar ibunya). Sekarang dihitung; putuskan lagi.',
      });
      const sentence = '1 jawaban yang diputuskan tidak dihitung berubah setelah keputusan itu.';
      expect(stage.page('pelaksana').rpc<Task>('home.load', { period }).task.notes).toContain(sentence);
      expect(refusal(() => lock(stage))).toBe(
        `${sentence} Buka Data > Periksa jawaban dan putuskan lagi sebelum mengunci data.`,
      );
      decide(seen.lapsed.rows[0], true, 'Isinya sekarang wajar');
      expect(lock(stage)).toMatchObject({ counted: 3, excluded: 0 });
    });

    test('it can be set aside again, with the reason for what it says now', () => {
      const { stage, decide } = decided();
      decide(review(stage).lapsed.rows[0], false, 'Masih diisi anak yang sama');
      const seen = review(stage);
      expect([seen.counted, seen.notCounted.total, seen.lapsed.total]).toEqual([2, 1, 0]);
      expect(seen.notCounted.rows[0]?.reason).toBe('Tidak dihitung (alasan: Masih diisi anak yang sama)');
      expect(lock(stage)).toMatchObject({ counted: 2, excluded: 1 });
    });

    test('given its row was deleted instead, then that is said too, and the decision is let go', () => {
      const { stage, decide } = decided();
      tab(stage).deleteRow(3);
      const [gone] = review(stage).lapsed.rows;
      expect(gone).toMatchObject({
        where: 'Tidak ditemukan lagi',
        reason:
          'Diputuskan tidak dihitung pada 1 Juli 2021 (alasan: Diisi anak yang mengantar ibunya), lalu diubah respondennya atau dihapus; barisnya tidak ditemukan lagi. Putuskan lagi.',
      });
      expect(refusal(() => lock(stage))).toMatch(/putuskan lagi sebelum mengunci data/);
      decide(gone, true, 'Barisnya dihapus atas permintaan warga');
      expect(lock(stage)).toMatchObject({ counted: 2, excluded: 0 });
    });
  });
});
