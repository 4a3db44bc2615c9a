import fc from 'fast-check';
import type { ReportFacts } from '../../../../src/domain/report/reportFacts';
import type { TemplateBlock } from '../../../../src/shared/templates/templateDocument';
import { textOf } from '../../../../src/shared/templates/templateParagraphs';
import { factSets, responseOf } from './factSets';
import { factsOf } from './factsOf';
import { figuresOf } from './figuresOf';
import { kecamatanFacts, periodNamed } from './kecamatanFacts';
import { mergedReport, reportLines, reportText, sentencesOf } from './reportLines';

const sets = Object.entries(factSets);

describe('the report of the kecamatan, Semester I 2021', () => {
  const lines = reportLines(kecamatanFacts()).map(({ text }) => text);
  const text = lines.join('\n');
  /** The cells of the table row that begins with these. */
  const rowFrom = (...first: readonly string[]) => {
    const at = lines.findIndex((_, nth) => first.every((cell, next) => lines[nth + next] === cell));
    return (length: number) => lines.slice(at, at + length);
  };

  it('given 16 answers, carries the figures of the engine and of test/data', () => {
    expect(text).toContain(
      'Nilai indeks Kecamatan Metro Timur pada Semester I Tahun 2021 menurut 16 responden adalah 3,5556.',
    );
    expect(text).toContain('Nilai IKM-nya adalah 88,89, dengan mutu pelayanan A dan kinerja Sangat Baik.');
    expect(rowFrom('88,89', 'A')(4)).toEqual(['88,89', 'A', 'Sangat Baik', '16']);
    expect(rowFrom('U8', 'Penanganan Pengaduan, Saran dan Masukan')(6).slice(2)).toEqual([
      '3,56',
      '89,06',
      'A',
      'Sangat Baik',
    ]);
    expect(rowFrom('U9', 'Sarana dan Prasarana')(6).slice(2)).toEqual(['3,63', '90,63', 'A', 'Sangat Baik']);
  });

  it('given its sums per element, prints lampiran 2 with sums, NRR and weighted NRR', () => {
    // test/data/golden: sums per question 60 59 54 58 55 51 60 58 57; questions 8 and 9 are U9 and U8.
    expect(rowFrom('Σ nilai per unsur')(10).slice(1)).toEqual([
      '60',
      '59',
      '54',
      '58',
      '55',
      '51',
      '60',
      '57',
      '58',
    ]);
    expect(rowFrom('NRR per unsur')(10).slice(1)).toEqual([
      '3,75',
      '3,69',
      '3,38',
      '3,63',
      '3,44',
      '3,19',
      '3,75',
      '3,56',
      '3,63',
    ]);
    expect(rowFrom('NRR tertimbang per unsur')(10).slice(1)).toEqual([
      '0,417',
      '0,410',
      '0,375',
      '0,403',
      '0,382',
      '0,354',
      '0,417',
      '0,396',
      '0,403',
    ]);
    expect(rowFrom('*) Jumlah NRR tertimbang')(2)).toEqual(['*) Jumlah NRR tertimbang', '3,5556']);
    expect(rowFrom('**) IKM unit pelayanan')(2)).toEqual(['**) IKM unit pelayanan', '88,89']);
    expect(lines.filter((line) => line === '16').length).toBeGreaterThan(0);
  });

  it('given the two semesters of 2020, tells the change from the last one', () => {
    expect(text).toContain(
      'Nilai IKM naik 11,67, dari 77,22 (mutu B) pada Semester II Tahun 2020 menjadi 88,89 (mutu A) pada Semester I Tahun 2021.',
    );
    expect(rowFrom('2', 'Semester II Tahun 2020')(6)).toEqual([
      '2',
      'Semester II Tahun 2020',
      '10',
      '77,22',
      'B',
      '−14,45',
    ]);
  });

  it('given the questionnaire, prints question 8 about U9 and question 9 about U8', () => {
    expect(rowFrom('8', 'Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana? (U9)')(3)[2]).toBe(
      'Buruk',
    );
    expect(
      rowFrom('9', 'Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan? (U8)')(3)[2],
    ).toBe('Tidak ada');
  });

  it('given services of fewer than five respondents, leaves their figures out', () => {
    expect(text).toContain('Empat layanan yang dinilai oleh kurang dari lima responden tidak ditampilkan');
    expect(rowFrom('1', 'Kartu Tanda Penduduk (KTP)')(6)).toEqual([
      '1',
      'Kartu Tanda Penduduk (KTP)',
      '5',
      '87,78',
      'B',
      'Baik',
    ]);
  });

  it('prints the regulation under its full title', () => {
    expect(text).toContain(
      'Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik.',
    );
  });
});

describe.each(sets)('the report of %s', (_, make) => {
  const facts = make();
  const lines = reportLines(facts);
  const text = lines.map((line) => line.text).join('\n');

  it('holds no marker, no broken figure, no English and no slip of the pen', () => {
    expect(text).not.toMatch(/\{\{|\}\}|NaN|undefined|null|Infinity|\[object/);
    expect(text).not.toMatch(/\b(the|and|of|with|from|is|are|report|draft|true|false|empty)\b/);
    expect(text).not.toMatch(/ {2}| [.,;:](?!\.)|\.\.|,,|;;|\( | \)|\?\.|:\./);
    expect(text).not.toMatch(/(^|[\s(-])0 (responden|kuesioner|orang|unsur|kegiatan)/m);
  });

  it('begins every sentence with a capital and ends it', () => {
    const prose = lines.filter(
      ({ inTable, heading }) => !inTable && heading !== null && heading !== 'DAFTAR ISI',
    );
    const cut = prose.filter((line) => line.text !== line.heading && !/^(Tabel|Gambar) \d/.test(line.text));
    const wrong = cut.filter(({ text: one }) => one.includes('. ') && !/[.:]$/.test(one));
    expect(wrong).toEqual([]);
    expect(
      sentencesOf(lines).filter(
        (one) => /^[a-z0-9]/.test(one) && /[.]$/.test(one) && !/^(mendorong)/.test(one),
      ),
    ).toEqual([]);
  });

  it('says no sentence twice', () => {
    const sentences = sentencesOf(lines.filter(({ heading }) => heading !== 'DAFTAR ISI')).filter((one) =>
      /[.:]$/.test(one),
    );
    expect(sentences.filter((one, at) => sentences.indexOf(one) !== at)).toEqual([]);
  });

  it('leaves no chapter empty', () => {
    const { body } = mergedReport(facts);
    const empty = body.filter((block, at) => isHeading(block) && endsAtOnce(block, body[at + 1]));
    expect(empty.map((block) => (block.kind === 'paragraph' ? textOf(block) : ''))).toEqual([]);
  });

  it('prints no decimal that the engine did not give', () => {
    const figures = figuresOf(facts);
    const printed = text.match(/(?<![\d.–-])\d+,\d+(?!\d*–)/g) ?? [];
    expect(printed.filter((figure) => !figures.has(figure))).toEqual([]);
    expect(printed.length).toBeGreaterThan(30);
  });

  it('numbers its tables in order and names each of them in the text', () => {
    const captions = lines.flatMap((line) => /^Tabel (\d+)\. /.exec(line.text)?.[1] ?? []);
    expect(captions).toEqual(captions.map((_, at) => String(at + 1)));
    const prose = lines.filter((line) => !/^Tabel \d+\. /.test(line.text)).map((line) => line.text);
    const mentioned = captions.filter((no) =>
      prose.some((line) => new RegExp(`Tabel ${no}(?!\\d)`).test(line)),
    );
    expect(mentioned).toEqual(captions);
  });

  it('adds the percentages of each profile table up to 100,00', () => {
    for (const { rows } of facts.result.profile) {
      const hundredths = rows.reduce((sum, { percent }) => sum + Math.round(percent * 100), 0);
      expect(hundredths).toBe(10_000);
    }
  });
});

const isHeading = (block: TemplateBlock | undefined): boolean =>
  block?.kind === 'paragraph' && block.style.startsWith('heading');

/** A heading followed by nothing, or by one of its own level or above. */
function endsAtOnce(block: TemplateBlock, next: TemplateBlock | undefined): boolean {
  if (next === undefined) return true;
  if (block.kind !== 'paragraph' || next.kind !== 'paragraph' || !isHeading(next)) return false;
  return next.style <= block.style;
}

describe('what a report says and leaves unsaid', () => {
  const base = kecamatanFacts();
  const draft = reportText({ ...base, stage: 'draft', revision: 2, decision: null, reportDate: null });

  it('given step 2, calls itself a draft, names its revision and says what is still to come', () => {
    expect(draft).toContain('DRAF LAPORAN HASIL');
    expect(draft).toMatch(/^DRAF$/m);
    expect(draft).toContain('Revisi ke-2');
    expect(draft).toContain('Hasil evaluasi belum ditetapkan.');
    expect(draft).toContain('Rencana tindak lanjut belum ditetapkan');
    expect(draft).not.toContain('Pelatihan petugas loket');
  });

  it('given step 4, holds the decisions and no draft is left', () => {
    const final = reportText({ ...base, revision: 2 });
    expect(final).not.toMatch(/draf(?!t)(?! dan laporan)/i);
    expect(final).not.toContain('Revisi ke-2');
    expect(final).toContain('Pelatihan petugas loket');
    expect(final).toContain('Jadwal petugas loket ditambah pada hari Senin dan Selasa.');
  });

  it('given a report sent back by the regency, names the correction on its cover', () => {
    expect(reportText({ ...base, correction: 1 })).toContain('Laporan Perbaikan ke-1');
  });

  it('given no earlier period, speaks of no trend', () => {
    const first = reportText({ ...base, trend: [] });
    expect(first).toContain('survei pertama yang tercatat');
    expect(first).not.toMatch(/\bnaik\b|\bturun\b|Gambar 2|Tren Nilai IKM/);
  });

  it('given earlier periods that were never locked, tells them apart from reported ones', () => {
    const trend = base.trend.map((one, at) => ({ ...one, unlocked: at === 0 }));
    expect(reportText({ ...base, trend })).toMatch(
      /^Nilai Semester I Tahun 2020 dihitung dari jawaban yang tersimpan/m,
    );
    expect(reportText(base)).not.toContain('jawaban yang tersimpan');
  });

  it.each([
    ['exactly the target', 16, 'Jumlah tersebut tepat memenuhi sampel minimum.'],
    ['more than the target', 10, 'Jumlah tersebut melampaui sampel minimum sebanyak enam responden.'],
    [
      'fewer than the target',
      20,
      'Jumlah tersebut baru mencapai 80,00% dari sampel minimum, atau kurang empat responden.',
    ],
  ])('given %s, says so', (_, size, sentence) => {
    expect(sampled(base, { population: 30, target: { method: 'table', size } })).toContain(sentence);
  });

  it('given questionnaires that were left out, counts them by reason', () => {
    expect(sampled(base, { excluded: [{ kind: 'incomplete', n: 3 }] })).toContain(
      'Dari 19 kuesioner yang masuk, 16 dihitung dan 3 tidak dihitung karena tidak diisi lengkap.',
    );
  });

  it.each([
    ['acting', 'Plt. Camat Metro Timur,'],
    ['daily', 'Plh. Camat Metro Timur,'],
    ['self', 'Camat Metro Timur,'],
  ] as const)('given a signatory who is %s, writes the post accordingly', (mode, post) => {
    const lines = reportLines({ ...base, signatory: { mode, name: 'A', rank: null, nip: null } });
    expect(lines.map(({ text }) => text)).toContain(post);
  });

  it('given more than 300 respondents, refers to the annex and still prints the result', () => {
    const text = reportText({ ...base, respondents: null });
    expect(text).toContain('dimuat dalam lampiran terpisah');
    expect(text).toContain('Σ nilai per unsur');
  });

  it('given photos, captions them one by one', () => {
    const photo = { pngBase64: '', widthPt: 200, heightPt: 150, caption: 'ruang pelayanan' };
    expect(reportText({ ...base, photos: [photo, { ...photo, caption: 'Loket.' }] })).toMatch(
      /Foto 1\. Ruang pelayanan\n+Foto 2\. Loket/,
    );
  });

  it('given any few answers, words a whole report without a marker, a gap or a repetition', () => {
    const answers = fc.array(fc.stringMatching(/^[1-4]{9}$/), { minLength: 1, maxLength: 6 });
    const stage = fc.constantFrom<ReportFacts['stage']>('draft', 'final');
    fc.assert(
      fc.property(answers, answers, stage, (now, before, at) => {
        const period = periodNamed('2026-S1');
        const earlier = factsOf(
          periodNamed('2025-S2'),
          before.map((one, nth) => responseOf(one, nth)),
        );
        const { counted, ikm, grade, elements } = earlier.result.overall;
        const trend = [{ period: earlier.period, counted, ikm, grade, elements }];
        const facts = factsOf(
          period,
          now.map((one, nth) => responseOf(one, nth)),
          { stage: at, trend },
        );
        const lines = reportLines(facts);
        const sentences = sentencesOf(lines.filter(({ heading }) => heading !== 'DAFTAR ISI')).filter((one) =>
          /[.]$/.test(one),
        );
        expect(new Set(sentences).size).toBe(sentences.length);
        expect(lines.map(({ text }) => text).join('\n')).not.toMatch(/\{\{|NaN|undefined| {2}|\.\./);
      }),
      { numRuns: 60 },
    );
  });
});

function sampled(base: ReportFacts, changed: Partial<ReportFacts['collection']>): string {
  return reportText({ ...base, collection: { ...base.collection, ...changed } });
}
