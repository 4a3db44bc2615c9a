import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { letterhead, officials, people } from '../../../local/demo/cast';
import { readInput } from '../../../local/demo/inputTable';
import { openStage } from '../../../local/demo/stage';
import { launchChromium } from '../../support/chromium';
import { dist } from '../../support/officeStates';
import { openSidebar } from '../../support/openSidebar';
import { type Hands, handsOn } from '../../support/sidebarHands';

const root = join(__dirname, '..', '..', '..');
const period = '2021-S1';
const input = readInput(join(root, 'test', 'data', 'responses', 'kecamatan-2020-2021.csv'), 'questionnaire');

/** Menu E-SKM, then Buka E-SKM. */
const openingClicks = 2;
/** The cell's arrow, then the choice. */
const cellClicks = 2;

/** What a person did at the screens so far: pointer activations or Enter, and fields typed into or chosen. */
type Count = { clicks: number; fields: number };

const counting = (hands: Hands, count: Count): Hands => ({
  ...hands,
  press: (name) => {
    count.clicks += 1;
    return hands.press(name);
  },
  tick: (name) => {
    count.clicks += 1;
    return hands.tick(name);
  },
  type: (label, text) => {
    count.fields += 1;
    return hands.type(label, text);
  },
});

/** The line of docs/clicks.md that a number must stand in. */
const stated = (what: string): number => {
  const text = readFileSync(join(root, 'docs', 'clicks.md'), 'utf8');
  const line = text.split('\n').find((one) => one.startsWith(`| ${what} |`));
  return Number(line?.split('|')[2]?.trim());
};

describe('clicks and fields', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 120_000);
  afterAll(() => browser.close());

  it('given an empty account, when an office is set up and takes one SOP without returns, then docs/clicks.md tells what it takes', async () => {
    const stage = openStage(dist, period);
    const { runtime, workbook } = stage;
    const session = async (user: string, count: Count, part: (hands: Hands) => Promise<void>) => {
      const { page } = await openSidebar(browser, runtime, { user, workbook });
      const plain = handsOn(page);
      count.clicks += openingClicks;
      await plain.settle();
      await part(counting(plain, count));
      await plain.settle();
      await page.context().close();
    };
    const choose = (user: string, range: string, value: string, count: Count) => {
      count.clicks += cellClicks;
      runtime.editCell({ spreadsheetId: workbook, sheet: 'Alur SOP', range, value }, { user });
    };

    const setUp: Count = { clicks: 0, fields: 0 };
    await session(people.owner, setUp, async (hands) => {
      await hands.type(/^Nama kecamatan/, 'Sukamaju');
      await hands.type(/^Kabupaten/, 'Kabupaten Mekarsari');
      await hands.type(/^Provinsi/, 'Nusa Raya');
      await hands.type(/^Alamat kantor/, 'Jalan Merdeka Nomor 1');
      await hands.type(/^Jenis layanan/, 'Kartu Keluarga (KK)');
      await hands.type(/^Perkiraan/, '300');
      for (const role of ['pelaksana', 'kasiYanum', 'sekcam', 'camat'] as const)
        await hands.type(
          { pelaksana: /Pelaksana$/, kasiYanum: /Kasi Yanum$/, sekcam: /Sekcam$/, camat: /Camat$/ }[role],
          people[role],
        );
      await hands.press(/^Siapkan Kantor$/);
    });
    // Zone and official source stand on the screen with their usual answers.
    setUp.fields += 2;
    const form = Object.values(runtime.state.forms)[0];
    if (form === undefined) throw new Error('no form');
    runtime.submitForm(
      form.id,
      Object.fromEntries(
        form.items
          .filter(({ type }) => type !== 'PARAGRAPH_TEXT')
          .map((item) => [String(item.id), item.type === 'TEXT' ? '35' : (item.choices.at(-1)?.value ?? '')]),
      ),
    );
    expect(setUp).toEqual({ clicks: stated('clicks, setup'), fields: stated('fields, setup') });
    expect(setUp.fields).toBeLessThanOrEqual(12);

    // Asked later, counted apart; the answers of the period are there.
    stage.page('owner').rpc('setup.officials', { officials });
    stage.page('owner').rpc('setup.letterhead', letterhead);
    stage.guardianPage().rpc('setup.guardian', {
      officeUrl: `https://docs.google.com/spreadsheets/d/${workbook}/edit`,
    });
    stage.page('pelaksana').rpc('import.commit', input);

    const sop: Count = { clicks: 0, fields: 0 };
    await session(people.pelaksana, sop, async (hands) => {
      await hands.type(/^Alasan/, 'Sebagian warga belum terbiasa.');
      await hands.press(/^Kunci Data$/);
      await hands.wait(/Dokumen selesai/);
      await hands.press(/^Ajukan Draf$/);
    });
    await session(people.kasiYanum, sop, async (hands) => {
      await hands.press(/^Draf laporan$/);
      await hands.settle();
      await hands.type(/^Hasil evaluasi/, 'Mutu pelayanan dipertahankan.');
      // When and by whom is said once; the other two items go along.
      await hands.type(/^Program/, 'Menambah petugas loket');
      await hands.tick(/TW III$/);
      await hands.type(/^Penanggung jawab/, 'Kasi Yanum');
      await hands.type(/^Program/, 'Menempel daftar biaya di loket');
      await hands.type(/^Program/, 'Menambah kursi tunggu');
      await hands.press(/^Tetapkan$/);
    });
    await session(people.pelaksana, sop, async (hands) => {
      await hands.press(/^Susun Laporan Akhir$/);
    });
    choose(people.kasiYanum, 'E7', 'Paraf', sop);
    choose(people.sekcam, 'F7', 'Verifikasi', sop);
    await session(people.pelaksana, sop, async (hands) => {
      await hands.type(/^Nomor surat/, '118');
      await hands.reach(/^Tanggal surat/);
      await hands.keys('01072021');
      await hands.press(/^Buat Surat Pengantar$/);
      await hands.settle();
      await hands.press(/^Letakkan di Meja Camat$/);
    });
    choose(people.camat, 'G9', 'Sahkan', sop);
    await session(people.pelaksana, sop, async (hands) => {
      await hands.press(/^Kirim Surel$/);
      await hands.settle();
      expect(await hands.text()).toContain('Laporan sudah dikirim');
    });
    expect(sop.clicks).toBe(stated('clicks, one SOP without returns'));
  }, 600_000);
});
