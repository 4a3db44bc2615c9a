import type { DocumentModel } from '../../local/model/documentModel';
import { linesOf } from '../support/documentText';
import { goldenPeriods } from '../support/golden/goldenPeriods';
import {
  count,
  elementGrade,
  figure,
  figuresOf,
  gradeName,
  hundredths,
  names,
  periodText,
  printed,
  type Truth,
  truthOf,
} from '../support/golden/goldenTruth';
import { playGolden } from '../support/golden/playGolden';
import { type ReportParts, reportParts } from '../support/golden/reportSentences';
import {
  day,
  inGroup,
  quantity,
  services,
  tables,
  whatIsWrong,
  workDay,
} from '../support/golden/statedFacts';
import { readPdf } from '../support/pdfText';

/** The office's own words are what they are; a report doesn't vouch for them. */
const ownWords = ({ golden }: Truth): readonly string[] =>
  [
    ...golden.decisions,
    ...golden.evaluation.split('\n'),
    ...golden.complaints.map(({ text }) => text),
  ].filter(Boolean);

const tableWith = ({ tables: all }: ReportParts, heading: string) =>
  all.find(([head]) => head?.includes(heading))?.slice(1) ?? [];

describe.each(goldenPeriods.map((make) => make()).map((golden) => [golden.character, golden] as const))(
  'golden report: %s',
  (_, golden) => {
    const played = playGolden(golden);
    const truth = truthOf(golden);
    const { now } = truth;
    const parts = reportParts(played.document);
    const text = linesOf(played.document).join('\n');
    const texts: readonly (readonly [string, DocumentModel])[] = [
      ['draft', played.draft],
      ['document', played.document],
    ];

    it.each(texts)('the %s vouches for every sentence that counts something', (stage, model) => {
      const known = stage === 'draft' ? { ...truth, decided: false } : truth;
      const own = ownWords(truth);
      const counting = reportParts(model).sentences.filter(
        (sentence) =>
          quantity.test(sentence) && !own.some((words) => sentence.startsWith(words.slice(0, 30))),
      );
      expect(counting.flatMap((sentence) => whatIsWrong(known, sentence) ?? [])).toEqual([]);
      expect(counting.length).toBeGreaterThan(25);
    });

    it.each(texts)('the %s says no sentence twice, holds no marker, no slip, no English', (_name, model) => {
      const { sentences } = reportParts(model);
      expect(sentences.filter((one, at) => sentences.indexOf(one) !== at)).toEqual([]);
      const whole = linesOf(model).join('\n');
      expect(whole).not.toMatch(/\{\{|\}\}|NaN|undefined|null|Infinity|\[object/);
      expect(whole).not.toMatch(
        /\b(?:the|and|of|with|from|is|are|report|true|false|empty|row|draft|yes|no)\b/,
      );
      expect(whole).not.toMatch(/ {2}| [.,;:](?!\.)|\.\.(?!\.)|,,|;;|\( | \)|\?\.|:\.|\b(\p{L}+) \1\b/u);
    });

    it('leaves no chapter empty and ends every sentence', () => {
      const blocks = played.document.body.children;
      const empty = blocks.flatMap((one, at) => {
        const next = blocks.slice(at + 1).find((later) => later.type === 'table' || textIn(later) !== '');
        const level = headingLevel(one);
        if (level === 0 || textIn(one) === '') return [];
        return next === undefined || (headingLevel(next) > 0 && headingLevel(next) <= level)
          ? [textIn(one)]
          : [];
      });
      expect(empty).toEqual([]);
      const body = parts.sentences.slice(parts.sentences.findIndex((one) => one.startsWith('Puji syukur')));
      expect(body.filter((one) => !/[.:;]$|; dan$/.test(one))).toEqual([]);
    });

    it('numbers tables and pictures in order and speaks of each', () => {
      const numbers = parts.captions.flatMap((caption) => /^Tabel (\d+)\./.exec(caption)?.[1] ?? []);
      expect(numbers).toEqual(Object.values(tables(truth)).map(String));
      for (const no of numbers) expect(parts.sentences.join(' ')).toMatch(new RegExp(`Tabel ${no}(?!\\d)`));
    });

    it('prints every element, sum, service and group as they were answered', () => {
      expect(tableWith(parts, 'Nama Unsur')).toEqual(
        names.map((name, at) => {
          const sum = now.sums[at] ?? 0;
          const grade = elementGrade(sum, now.n);
          return [`U${at + 1}`, name, now.nrr[at], printed(sum * 25, now.n, 2), grade, gradeName(grade)];
        }),
      );
      const processing = tableWith(parts, now.n > 300 ? 'Uraian' : 'No. Responden');
      const sums = processing.slice(processing.findIndex(([head]) => head?.startsWith('Σ')));
      expect(sums.map(([, ...cells]) => cells.filter(Boolean))).toEqual([
        now.sums.map(figure),
        now.nrr,
        now.sums.map((sum) => printed(sum, 9 * now.n, 3)),
        [now.index],
        [now.ikm],
      ]);
      const listed = processing.slice(0, -5).map(([, ...points]) => points.join(''));
      const given = truth.answers.map(({ points }) => points.join(''));
      expect([...listed].sort()).toEqual(now.n > 300 ? [] : [...given].sort());

      const shown = services(truth).filter(({ n }) => n >= 5);
      const printedServices = tableWith(parts, 'Jenis Layanan').map(([, service, n, ikm, grade]) => [
        service,
        n,
        ikm,
        grade,
      ]);
      expect([...printedServices].sort()).toEqual(
        (services(truth).length < 2 ? [] : shown)
          .map(({ service, n }) => {
            const own = figuresOf(
              '',
              truth.answers.filter(({ profile }) => profile.service === service),
            );
            return [service, figure(n), own.ikm, own.grade];
          })
          .sort(),
      );

      let title = '';
      const percents = new Map<string, number>();
      for (const [named = '', group = '', n, percent = ''] of tableWith(parts, 'Indikator')) {
        title = named || title;
        expect([title, group, n]).toEqual([title, group, figure(inGroup(truth, title, group))]);
        percents.set(title, (percents.get(title) ?? 0) + hundredths(percent.replace('%', '')));
      }
      for (const sum of percents.values()) expect(sum).toBe(10_000);

      const trend = [...truth.earlier, now];
      expect(tableWith(parts, 'Perubahan')).toEqual(
        trend.length === 1
          ? []
          : trend.map(({ id, n, ikm, grade }, at) => {
              const last = trend[at - 1];
              const change = last === undefined ? 0 : hundredths(ikm) - hundredths(last.ikm);
              const sign = change > 0 ? '+' : change < 0 ? '−' : '';
              const signed = `${sign}${printed(Math.abs(change), 100, 2)}`;
              return [
                String(at + 1),
                periodText(id),
                figure(n),
                ikm,
                grade,
                last === undefined ? '–' : signed,
              ];
            }),
      );
    });

    it('tells plan, outcomes, complaints and photos as people put them in', () => {
      const plan = tableWith(parts, 'Prioritas Unsur').map(([, subject]) => subject);
      const subjects = [
        ...truth.lowest.map((at) => `${names[at]} (U${at + 1})`),
        ...Object.keys(golden.programmes).map(() => 'Aduan dan saran'),
      ];
      expect(plan).toEqual(golden.endsAs === 'report' ? subjects : []);
      const outcomes = tableWith(parts, 'Status').map(([, , programme, , status]) => [programme, status]);
      expect(outcomes).toEqual(
        golden.outcomes.map(({ programme, status }) => [
          programme.replace(/\.$/, ''),
          status.replace('Sedang berjalan', 'Berjalan'),
        ]),
      );
      const complaints = tableWith(parts, 'Saluran').map(([, , what]) => what);
      expect(complaints).toEqual(golden.complaints.map(({ text: words }) => words.replace(/\.$/, '')));
      expect(text.match(/^Foto \d+\. /gm) ?? []).toHaveLength(golden.photos.length);
      if (golden.endsAs === 'report') expect(text).toContain(`Sukamaju, ${day(workDay(truth, 2))}`);
      else expect(text).toMatch(/^DRAF$/m);
      expect(played.named(/^Pengolahan Data .*\.xlsx$/)).toHaveLength(now.n > 300 ? 1 : 0);
    });

    it('keeps its pages in order', () => {
      const { pages, boxes, sizes } = readPdf(played.pdf());
      const { marginLeft, marginRight } = played.document.page;
      boxes.forEach(({ left, right, top, bottom }, at) => {
        const { width = 0, height = 0 } = sizes[at] ?? {};
        expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
        expect(left).toBeGreaterThan(marginLeft - 1);
        expect(right).toBeLessThan(width - marginRight + 1);
        expect(bottom).toBeGreaterThan(20);
        expect(top).toBeLessThan(height - 20);
      });
      const solid = pages.map(squeezed);
      const rows = parts.tables.flat().map((cells) => squeezed(cells.join('')));
      // A row of figures alone is found on any page; only what is long enough tells.
      expect(rows.filter((row) => row.length > 12 && !solid.some((page) => page.includes(row)))).toEqual([]);
      pages.forEach((page, at) => {
        const goesOn = /(?:^| )\d+(?: [1-4]){9} \d+(?: [1-4]){9}/.test(page);
        if (goesOn) expect([at, page]).toEqual([at, expect.stringContaining('No. Responden U1 U2')]);
      });
      const opens = (title: string) => pages.filter((page) => page.includes(title)).at(-1) ?? '';
      for (const chapter of [
        'BAB I P',
        'BAB II P',
        'BAB III H',
        'BAB IV A',
        'BAB V K',
        'LAMPIRAN 1',
        'LAMPIRAN 2',
      ])
        expect(opens(chapter).slice(0, chapter.length)).toBe(chapter);
      const elements = pages.filter((page) => page.includes('. Nilai per unsur pelayanan'));
      expect(elements).toHaveLength(1);
      expect(elements[0]).toMatch(/U1 Persyaratan .* U9 Sarana dan Prasarana \d,\d\d/);
      // The thresholds of Permen PANRB 14/2017, lowest and highest grade on one page.
      const scale = pages.filter((page) => page.includes('. Nilai, mutu, dan kinerja pelayanan'));
      expect(scale).toHaveLength(1);
      expect(scale[0]).toMatch(/25,00–64,99 D Tidak Baik .* 88,31–100,00 A Sangat Baik/);
      // Head and foot alone would be an empty page.
      const margins = /(DRAF )?Laporan Survei Kepuasan Masyarakat Kecamatan .* Tahun \d{4} \d+$/;
      expect(pages.map((page) => page.replace(margins, '').trim())).not.toContain('');
      const signed = pages.filter((page) => page.includes('NIP 19701117 199303 1 004'));
      expect(signed).toHaveLength(1);
      expect(signed[0]).toMatch(/BAB V KESIMPULAN .* Demikian (draf )?laporan ini disusun/);
      expect(pages.slice(1).every((page, at) => new RegExp(`(^|\\s)${at + 2}(\\s|$)`).test(page))).toBe(true);
      expect(count(pages.length)).not.toBe('nol');
    });
  },
);

type Block = DocumentModel['body']['children'][number];

const textIn = (block: Block): string =>
  block.type === 'paragraph'
    ? block.children
        .map((one) =>
          one.type === 'text'
            ? one.runs.map((run) => run.text).join('')
            : one.type === 'image'
              ? 'gambar'
              : '',
        )
        .join('')
    : '';

const headingLevel = (block: Block): number =>
  block.type === 'paragraph' ? Number(/HEADING(\d)/.exec(block.heading)?.[1] ?? 0) : 0;

const squeezed = (text: string): string => text.replace(/\s+/g, '');
