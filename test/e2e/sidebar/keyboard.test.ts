import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { officials, people } from '../../../local/demo/cast';
import { openStage, type Stage } from '../../../local/demo/stage';
import { verificationChecklist } from '../../../src/shared/sop/verificationChecklist';
import { launchChromium } from '../../support/chromium';
import { dist } from '../../support/officeStates';
import { openDialog, openSidebar } from '../../support/openSidebar';
import { type Hands, handsOn } from '../../support/sidebarHands';

const answers = join(__dirname, '..', '..', 'data', 'responses', 'kecamatan-2020-2021.csv');
/** One person opens the sidebar, does their part and closes it; nothing may have gone wrong behind the screen. */
const at = async (
  browser: Browser,
  stage: Stage,
  user: string,
  part: (hands: Hands) => Promise<void>,
  workbook = stage.workbook,
) => {
  const { page, consoleErrors, foreignRequests } = await openSidebar(browser, stage.runtime, {
    user,
    workbook,
  });
  page.on('filechooser', (chooser) => void chooser.setFiles(answers));
  const hands = handsOn(page);
  await hands.settle();
  await part(hands);
  await hands.settle();
  expect({ consoleErrors, foreignRequests }).toEqual({ consoleErrors: [], foreignRequests: [] });
  await page.context().close();
};

/** The wide window that the sidebar opened: a file of the computer, its order, one batch. */
const importByKeyboard = async (browser: Browser, stage: Stage) => {
  const user = people.pelaksana;
  const { page, consoleErrors } = await openDialog(browser, stage.runtime, {
    user,
    workbook: stage.workbook,
  });
  page.on('filechooser', (chooser) => void chooser.setFiles(answers));
  const hands = handsOn(page);
  await hands.settle();
  await hands.tick(/^Pilih berkas XLSX atau CSV/);
  await page.getByRole('heading', { name: 'kecamatan-2020-2021.csv' }).waitFor();
  await hands.settle();
  await hands.choose(/^Kolom u1/, 'Pertanyaan');
  await hands.settle();
  await hands.press(/^Masukkan 41 Jawaban$/);
  await hands.settle();
  expect(await hands.text()).toContain('41 jawaban dimasukkan sebagai satu kelompok.');
  expect(consoleErrors).toEqual([]);
  await page.context().close();
};

const submitDraft = async (hands: Hands) => {
  await hands.wait(/Dokumen selesai/);
  await hands.press(/^Ajukan Draf$/);
  await hands.settle();
  expect(await hands.text()).toContain('Menunggu Kasi Yanum');
};

const finalise = async (hands: Hands) => {
  await hands.press(/^Susun Laporan Akhir$/);
  await hands.settle();
  expect(await hands.text()).toContain('Menunggu Kasi Yanum');
};

describe('The whole SOP at the sidebar, with the keyboard alone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 120_000);
  afterAll(() => browser.close());

  it('given a blank workbook, when owner and four posts do their parts, a return included, then the report is sent', async () => {
    const stage = openStage(dist, '2021-S1');

    await at(browser, stage, people.owner, async (hands) => {
      await hands.type(/^Nama kecamatan/, 'Sukamaju');
      await hands.type(/^Kabupaten/, 'Kabupaten Mekarsari');
      await hands.type(/^Provinsi/, 'Nusa Raya');
      await hands.type(/^Alamat kantor/, 'Jalan Merdeka Nomor 1');
      await hands.type(/^Jenis layanan/, 'Kartu Keluarga (KK)\nSurat Keterangan Tidak Mampu (SKTM)');
      await hands.type(/^Perkiraan/, '300');
      await hands.type(/Pelaksana$/, people.pelaksana);
      await hands.type(/Kasi Yanum$/, people.kasiYanum);
      await hands.type(/Sekcam$/, people.sekcam);
      await hands.type(/Camat$/, people.camat);
      await hands.press(/^Siapkan Kantor$/);
      await hands.settle();
      expect(await hands.text()).toContain('Selesai disiapkan');
      await hands.go('Lainnya');
      await hands.press(/^Buka pengaturan kantor$/);
      await hands.settle();
      await hands.press(/^Data pejabat$/);
      for (const official of officials) {
        await hands.type(/^Nama lengkap/, official.name);
        await hands.type(/^NIP/, official.nip);
        await hands.type(/^Pangkat/, official.rank);
      }
      await hands.press(/^Simpan$/);
      await hands.settle();
      expect(await hands.text()).toContain('Tersimpan.');
      await hands.press(/^Kop surat/);
      await hands.type(/^Tempat penulisan/, 'Sukamaju');
      await hands.type(/^Kepada Yth/, 'Bupati Mekarsari');
      await hands.type(/^di$/, 'Mekarsari');
      await hands.type(/^Alamat surel tujuan/, people.regency);
      await hands.press(/^Simpan$/);
      await hands.settle();
      expect(await hands.text()).toContain('Tersimpan.');
    });

    await at(
      browser,
      stage,
      people.owner,
      async (hands) => {
        await hands.press(/^Jadikan buku kerja ini Penjaga$/);
        await hands.type(
          /^Tautan buku kerja kantor/,
          `https://docs.google.com/spreadsheets/d/${stage.workbook}/edit`,
        );
        await hands.press(/^Jadikan Penjaga$/);
        await hands.settle();
        expect(await hands.text()).toContain('Penjaga berjalan');
      },
      stage.guardian,
    );

    await at(browser, stage, people.pelaksana, async (hands) => {
      await hands.go('Data');
      await hands.press(/^Data dari E-SKM$/);
      await hands.press(/^Buka Data dari E-SKM$/);
      await hands.settle();
      await importByKeyboard(browser, stage);
      await hands.press(/^Perbarui Angka$/);
      await hands.settle();
      await hands.go('Tugas Saya');
      await hands.type(/^Alasan/, 'Sebagian warga belum terbiasa mengisi survei daring.');
      await hands.press(/^Kunci Data$/);
      // The draft follows by itself.
      await submitDraft(hands);
    });

    await at(browser, stage, people.kasiYanum, async (hands) => {
      await hands.press(/^Kembalikan untuk Diperbaiki$/);
      await hands.type(/^Catatan/, 'Jelaskan cara pengumpulan data.');
      await hands.press(/^Kembalikan untuk Diperbaiki$/);
      await hands.settle();
      expect(await hands.text()).toContain('Menunggu Pelaksana');
    });

    await at(browser, stage, people.pelaksana, async (hands) => {
      expect(await hands.text()).toContain('Catatan Kasi Yanum: Jelaskan cara pengumpulan data.');
      await hands.press(/^Buat Draf$/);
      await submitDraft(hands);
    });

    await at(browser, stage, people.kasiYanum, async (hands) => {
      await hands.press(/^Draf laporan$/);
      await hands.settle();
      await hands.type(/^Hasil evaluasi/, 'Mutu pelayanan dipertahankan.');
      await hands.type(/^Keputusan lain/, 'Hasil survei diumumkan di papan informasi.');
      await hands.type(/^Program/, 'Menambah petugas loket pada jam ramai');
      // Quarter and person hold for the items below, too.
      await hands.tick(/TW III$/);
      await hands.type(/^Penanggung jawab/, 'Kasi Yanum');
      await hands.type(/^Program/, 'Menempel batas waktu tiap layanan di loket');
      await hands.type(/^Program/, 'Memeriksa dokumen bersama pemohon sebelum diserahkan');
      await hands.press(/^Tetapkan$/);
      await hands.settle();
      expect(await hands.text()).toContain('Menunggu Pelaksana');
    });

    await at(browser, stage, people.pelaksana, finalise);

    await at(browser, stage, people.kasiYanum, async (hands) => {
      await hands.press(/^Laporan \(PDF\)$/);
      await hands.press(/^Paraf$/);
      await hands.press(/^Paraf$/);
      await hands.settle();
      expect(await hands.text()).toContain('Menunggu Sekcam');
    });

    await at(browser, stage, people.sekcam, async (hands) => {
      await hands.press(/^Laporan \(PDF\)$/);
      await hands.press(/^Verifikasi$/);
      await hands.settle();
      for (const { item } of verificationChecklist) await hands.tick(new RegExp(`^${item.slice(0, 20)}`));
      await hands.press(/^Verifikasi$/);
      await hands.settle();
      expect(await hands.text()).toContain('Menunggu Pelaksana');
    });

    await at(browser, stage, people.pelaksana, async (hands) => {
      await hands.type(/^Nomor surat/, '000.8.3.4/118/KEC-SKM/2021');
      // The date field of a browser in Indonesian: day, month, year.
      await hands.reach(/^Tanggal surat/);
      await hands.keys('01072021');
      await hands.press(/^Buat Surat Pengantar$/);
      await hands.settle();
      await hands.press(/^Letakkan di Meja Camat$/);
      await hands.settle();
      expect(await hands.text()).toContain('Menunggu Camat');
    });

    await at(browser, stage, people.camat, async (hands) => {
      await hands.press(/^Laporan \(PDF\)$/);
      await hands.press(/^Surat Pengantar \(PDF\)$/);
      await hands.press(/^Sahkan$/);
      await hands.press(/^Sahkan$/);
      await hands.settle();
      expect(await hands.text()).toContain('Menunggu Pelaksana');
    });

    await at(browser, stage, people.pelaksana, async (hands) => {
      await hands.reach(/^Alamat surel tujuan/);
      await hands.press(/^Kirim Surel$/);
      await hands.settle();
      expect(await hands.text()).toContain('Laporan sudah dikirim');
      await hands.press(/^Catat Tanda Terima$/);
      await hands.reach(/^Tanggal/);
      await hands.keys('01072021');
      await hands.type(/^Bukti/, 'Tanda terima Bagian Organisasi');
      await hands.press(/^Catat Tanda Terima$/);
      await hands.settle();
      expect(await hands.text()).toContain('Tercatat. Kode keaslian');
    });

    const mails = stage.runtime.state.mails.filter(({ to }) => to.includes(people.regency));
    expect(mails).toHaveLength(1);
  }, 900_000);
});
