import { join } from 'node:path';
import { office, officials, people } from '../../local/demo/cast';
import { openStage, type Stage } from '../../local/demo/stage';
import { surveyForm } from '../support/respondents';

const guard = ({ runtime, guardian }: Stage) =>
  runtime.call('guardianOnTimer_', [{}], { container: guardian, user: people.owner, via: 'editor' });

const book = ({ runtime, workbook }: Stage) => runtime.as(people.owner).SpreadsheetApp.openById(workbook);

/** What somebody reads who only opens the workbook: lines with something in them. */
const read = (stage: Stage): readonly string[] =>
  (book(stage).getSheetByName('Beranda')?.getRange('A1:C48').getDisplayValues() ?? [])
    .map((row) =>
      row
        .filter((cell) => cell !== '')
        .join(' | ')
        .trim(),
    )
    .filter((line) => line !== '');

describe('the tab Beranda', () => {
  test('right after setup says the period, what is wanted by when, and where to begin', () => {
    const stage = openStage(join(__dirname, '..', '..', 'dist'), '2021-S1');
    stage.page('owner').rpc('setup.run', office);
    expect(read(stage).slice(0, 10)).toEqual([
      'E-SKM Kecamatan Sukamaju',
      'Periode | Semester II Tahun 2021',
      'Sekarang | Langkah 1: Kumpulkan dan kunci data survei',
      'Giliran | Pelaksana',
      'Batas waktu | Direncanakan Senin, 3 Januari 2022',
      'Mulai bekerja | Menu E-SKM, lalu Buka E-SKM | Di ponsel: buka tab Alur SOP dan pilih di kolom jabatan Anda.',
      'Jawaban Semester II Tahun 2021',
      'Sasaran sampel | 169 jawaban | Jawaban yang masuk dihitung oleh Penjaga.',
      'Kalender Semester II Tahun 2021 | Batas waktu | Keadaan',
      'Langkah 1. Kumpulkan dan kunci data survei | Direncanakan Senin, 3 Januari 2022 | Jawaban sedang dikumpulkan',
    ]);
    // The sidebar speaks of the same period, though the guardian has not counted yet.
    const opened = stage.page('owner').rpc<{ period: { id: string } }>('home.load', { period: null });
    expect(opened.period.id).toBe('2021-S2');
    expect(book(stage).getSheetByName('Pengolahan Data')?.getRange('A1').getValue()).toBe(
      'Tabel pengolahan ditulis di sini setelah data dikunci (langkah 1, tombol Kunci Data).',
    );
  });

  test('shows answers against the target by channel and service, and the calendar of the semester', () => {
    const stage = openStage(join(__dirname, '..', '..', 'dist'), '2021-S1');
    stage.page('owner').rpc('setup.run', office);
    stage.page('owner').rpc('setup.officials', { officials });
    // The tab begins with the national holidays of fixed date; Monday 3 January 2022 is taken as a day off besides.
    const holidays = book(stage).getSheetByName('Hari Libur');
    const begun = holidays?.getRange('A2:B11').getValues() ?? [];
    expect([begun[0], begun[9]]).toEqual([
      ['1 Januari 2021', 'Tahun Baru Masehi'],
      ['25 Desember 2022', 'Hari Raya Natal'],
    ]);
    holidays?.getRange('A12:B12').setValues([['2022-01-03', 'Cuti bersama']]);
    // By the calendars of 2021 and 2022, from 1 July 2021 on.
    const daysOff = [
      'Selasa, 17 Agustus 2021',
      'Sabtu, 25 Desember 2021',
      'Sabtu, 1 Januari 2022',
      'Senin, 3 Januari 2022',
      'Minggu, 1 Mei 2022',
    ];
    stage.guardianPage().rpc('setup.guardian', {
      officeUrl: `https://docs.google.com/spreadsheets/d/${stage.workbook}/edit`,
    });
    const form = surveyForm(stage.runtime);
    const services = ['Kartu Keluarga (KK)', 'Kartu Keluarga (KK)', 'Kartu Tanda Penduduk (KTP)'];
    for (const service of services) form.submit({ service });
    const page = stage.page('pelaksana');
    const sheet = { sex: 'L', age: 40, education: 'SMA', occupation: 'Swasta', remark: '' };
    page.rpc('paper.add', {
      batch: '',
      rows: [
        { ...sheet, serial: '0001', date: '2021-07-01', service: services[0], answers: '333333333' },
        { ...sheet, serial: '0002', date: '2021-07-01', service: services[0], answers: '33333333-' },
      ],
    });
    stage.runtime.state.clock.now += 61 * 60_000;
    guard(stage);
    // Four of 169 (Krejcie-Morgan's table for 300 users): a half of one of the twenty blocks.
    expect(read(stage)).toEqual([
      'E-SKM Kecamatan Sukamaju',
      'Periode | Semester II Tahun 2021',
      'Sekarang | Langkah 1: Kumpulkan dan kunci data survei',
      'Giliran | Pelaksana',
      'Batas waktu | Direncanakan Selasa, 4 Januari 2022',
      'Mulai bekerja | Menu E-SKM, lalu Buka E-SKM | Di ponsel: buka tab Alur SOP dan pilih di kolom jabatan Anda.',
      'Jawaban Semester II Tahun 2021',
      'Dihitung | █░░░░░░░░░░░░░░░░░░░ | 4 dari sasaran 169 (2%)',
      'Formulir daring | ███████████████░░░░░ | 3 (75%)',
      'Formulir kertas | █████░░░░░░░░░░░░░░░ | 1 (25%)',
      'Per layanan',
      'Kartu Keluarga (KK) | ███████████████░░░░░ | 3 (75%)',
      'Kartu Tanda Penduduk (KTP) | █████░░░░░░░░░░░░░░░ | 1 (25%)',
      'Tidak dihitung | 1',
      expect.stringMatching(/^Terakhir dihitung 1 Juli 2021 pukul 10\.\d\d WIB$/),
      'Kalender Semester II Tahun 2021 | Batas waktu | Keadaan',
      'Langkah 1. Kumpulkan dan kunci data survei | Direncanakan Selasa, 4 Januari 2022 | Jawaban sedang dikumpulkan',
      'Langkah 2. Susun draf laporan | Direncanakan Rabu, 5 Januari 2022 | Belum gilirannya',
      'Langkah 3. Tentukan evaluasi dan rencana tindak lanjut | Direncanakan Kamis, 6 Januari 2022 | Belum gilirannya',
      'Langkah 4. Susun laporan akhir | Direncanakan Jumat, 7 Januari 2022 | Belum gilirannya',
      'Langkah 5. Periksa dan verifikasi laporan | Direncanakan Senin, 10 Januari 2022 | Belum gilirannya',
      'Langkah 6. Buat surat pengantar | Direncanakan Selasa, 11 Januari 2022 | Belum gilirannya',
      'Langkah 7. Sahkan laporan | Direncanakan Rabu, 12 Januari 2022 | Belum gilirannya',
      'Langkah 8. Kirim laporan | Direncanakan Kamis, 13 Januari 2022 | Belum gilirannya',
      'Berikutnya: Semester I Tahun 2022',
      'Mengumpulkan jawaban | 1 Januari s.d. 30 Juni 2022',
      'Data dikunci | Paling lambat Jumat, 1 Juli 2022',
      'Laporan dikirim | Direncanakan Selasa, 12 Juli 2022',
      `Hari libur | ${daysOff.join('\n')}`,
      expect.stringMatching(/^Formulir survei \| https:/),
    ]);
    // The panel opens at the same period, though the one before it has ended: nothing is there to be locked.
    const { period } = page.rpc<{ period: { id: string } }>('home.load', { period: null });
    expect(period.id).toBe('2021-S2');
    page.rpc('data.lock', { ...page.at('2021-S2'), shortfallReason: 'Baru dimulai.' });
    expect(read(stage)).toEqual(
      expect.arrayContaining([
        'Sekarang | Langkah 2: Susun draf laporan',
        'Batas waktu | Paling lambat Jumat, 2 Juli 2021',
        'Langkah 2. Susun draf laporan | Paling lambat Jumat, 2 Juli 2021 | Menunggu Pelaksana sejak 1 Juli 2021',
      ]),
    );
  }, 120_000);
});
