import { DOMParser } from '@xmldom/xmldom';
import type { ElementResult } from '../../../../src/domain/index/indexResult';
import { periodOf } from '../../../../src/domain/period/period';
import { standardElements } from '../../../../src/domain/survey/element';
import { breakdownBars } from '../../../../src/shared/pictures/breakdownBars';
import { distributionBars } from '../../../../src/shared/pictures/distributionBars';
import { elementBars } from '../../../../src/shared/pictures/elementBars';
import { inPanel } from '../../../../src/shared/pictures/layout';
import type { Picture } from '../../../../src/shared/pictures/picture';
import { textWidth, twoLines } from '../../../../src/shared/pictures/textWidth';
import { trendLine } from '../../../../src/shared/pictures/trendLine';

/** Semester I 2021 of the demonstration data. */
const sums = [60, 59, 54, 58, 55, 51, 60, 57, 58];
const elements: ElementResult[] = standardElements.map((code, at) => ({
  code,
  n: 16,
  sum: sums[at] ?? 0,
  nrr: (sums[at] ?? 0) / 16,
  nrrWeighted: (sums[at] ?? 0) / 144,
  grade: at === 2 || at === 4 || at === 5 ? 'B' : 'A',
  distribution: [0, 4, 4, 8],
}));

const points = [77.22, 88.89, 87.73].map((ikm, at) => ({
  period: periodOf('semester', 2020, at + 2),
  ikm,
  grade: ikm > 88.31 ? ('A' as const) : ('B' as const),
}));

const bars = [
  { name: 'KTP <baru> & "lama"', counted: 12, small: false, figure: { ikm: 88.89, grade: 'A' } },
  {
    name: 'Surat Keterangan Tidak Mampu (SKTM) untuk keperluan sekolah',
    counted: 3,
    small: true,
    figure: { ikm: 70.5, grade: 'C' },
  },
];

const all: [string, Picture][] = [
  ['elements', elementBars(elements)],
  [
    'fourteen elements',
    elementBars(
      Array.from({ length: 14 }, (_, at) => ({
        ...(elements[0] as ElementResult),
        code: `U${at + 1}` as const,
        nrr: 2 + at / 10,
      })),
    ),
  ],
  ['trend', trendLine(points)],
  ['trend of one', trendLine(points.slice(0, 1))],
  [
    'trend of ten',
    trendLine(
      Array.from({ length: 12 }, (_, at) => ({
        period: periodOf('semester', 2015, at + 1),
        ikm: 25 + at * 6.8,
        grade: 'C' as const,
      })),
    ),
  ],
  ['distribution', distributionBars(elements)],
  ['breakdown', breakdownBars(bars, 'internal')],
  ['public breakdown', breakdownBars(bars, 'public')],
  ['elements in the panel', elementBars(elements, inPanel)],
  ['trend in the panel', trendLine(points, inPanel)],
  ['distribution in the panel', distributionBars(elements, inPanel)],
  ['breakdown in the panel', breakdownBars(bars, 'internal', inPanel)],
];

type Text = { text: string; x: number; y: number; size: number; anchor: string };

const textsOf = ({ svg }: Picture): Text[] => {
  const faults: string[] = [];
  const document = new DOMParser({ onError: (_, message) => faults.push(message) }).parseFromString(
    svg,
    'image/svg+xml',
  );
  expect(faults).toEqual([]);
  return Array.from(document.getElementsByTagName('text')).map((node) => ({
    text: node.textContent ?? '',
    x: Number(node.getAttribute('x')),
    y: Number(node.getAttribute('y')),
    size: Number(node.getAttribute('font-size') || document.documentElement?.getAttribute('font-size')),
    anchor: node.getAttribute('text-anchor') || 'start',
  }));
};

const words = (picture: Picture) => textsOf(picture).map(({ text }) => text);

describe.each(all)('the picture of %s', (_, picture) => {
  it('is well-formed, with letters of at least 9 pt, all of them inside its edges', () => {
    for (const { text, x, y, size, anchor } of textsOf(picture)) {
      const width = textWidth(text, size);
      const start = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
      expect(size).toBeGreaterThanOrEqual(9);
      expect(start).toBeGreaterThanOrEqual(-1);
      expect(start + width).toBeLessThanOrEqual(picture.width + 1);
      expect(y - size * 0.75).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(picture.height);
    }
  });

  it('holds no figure that went wrong, and says in words what it shows', () => {
    expect(picture.svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(picture.alt).toMatch(/^Grafik .*\.$/);
  });

  it('tells its fills apart without colour: hatchings are its own', () => {
    const used = [...picture.svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    for (const id of used) expect(picture.svg).toContain(`<pattern id="${id}"`);
  });
});

describe('the bars of elements', () => {
  it('carry the figure with a comma and the grade, and hatch the three lowest', () => {
    const picture = elementBars(elements);
    expect(words(picture)).toEqual(
      expect.arrayContaining(['3,75  A', '3,56  A', '3,63  A', '3,19  B', '3 unsur dengan nilai terendah']),
    );
    expect(picture.svg.match(/fill="url\(#unsur-hatch\)"/g)).toHaveLength(4);
    expect(picture.alt).toContain(
      'Nilai terendah: U3 Waktu Penyelesaian, U5 Produk Spesifikasi Jenis Pelayanan, dan U6 Kompetensi Pelaksana.',
    );
  });

  it('hatch all that tie for the last place', () => {
    const tied = elements.map((element) => ({ ...element, nrr: element.code === 'U1' ? 4 : 3 }));
    expect(words(elementBars(tied))).toContain('8 unsur dengan nilai terendah');
  });

  it('are as long as their figure: 1 has none, 4 reaches the end of the scale', () => {
    const widths = (nrr: number) =>
      /<rect x="176" y="26" width="([\d.]+)"/.exec(
        elementBars([{ ...(elements[0] as ElementResult), nrr }]).svg,
      )?.[1];
    expect([widths(1), widths(2.5), widths(4)].map(Number)).toEqual([0, 100, 200]);
  });
});

describe('the trend', () => {
  it('names each period with its figure and grade', () => {
    expect(words(trendLine(points))).toEqual(
      expect.arrayContaining(['77,22 (B)', '88,89 (A)', '87,73 (B)', 'Sem. I 2021', 'A  ≥ 88,31']),
    );
  });

  it('shows the last ten periods', () => {
    const [, many] = all[4] ?? [];
    if (many === undefined) throw new Error('missing');
    expect(words(many)).not.toContain('25,00');
    expect(words(many)).toContain('99,80');
  });
});

describe('the distribution', () => {
  it('prints whole per cent that add up to 100 in every bar', () => {
    const thirds = elements.map((element) => ({ ...element, distribution: [0, 1, 1, 1] as const }));
    expect(words(distributionBars(thirds)).filter((text) => text.endsWith('%'))).toEqual(
      Array(9).fill(['34%', '33%', '33%']).flat(),
    );
  });

  it('draws nothing for an element without answers', () => {
    expect(
      distributionBars([{ ...(elements[0] as ElementResult), distribution: [0, 0, 0, 0] }]).svg,
    ).not.toContain('NaN');
  });
});

describe('a breakdown', () => {
  it('marks small groups as weak inside the office', () => {
    expect(words(breakdownBars(bars, 'internal'))).toEqual(
      expect.arrayContaining([
        '70,50  C',
        'n = 3',
        '* kurang dari 5 responden: nilai belum dapat dijadikan dasar',
      ]),
    );
  });

  it('keeps their figures and numbers from the public', () => {
    const picture = breakdownBars(bars, 'public');
    expect(words(picture)).toEqual(
      expect.arrayContaining(['–', 'n < 5', '* kurang dari 5 responden: nilai tidak ditampilkan']),
    );
    expect(`${picture.svg}${picture.alt}`).not.toMatch(/70,50|n = 3/);
  });

  it('needs no footnote where no group is small', () => {
    expect(breakdownBars(bars.slice(0, 1), 'internal').svg).not.toContain('kurang dari 5');
  });
});

describe('a label', () => {
  it('breaks at a blank into two lines that fit, the second cut with an ellipsis', () => {
    const lines = twoLines('Surat Keterangan Tidak Mampu (SKTM) untuk keperluan sekolah', 120, 9);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(textWidth(line, 9)).toBeLessThanOrEqual(120);
    expect(twoLines('Persyaratan', 120, 9)).toEqual(['Persyaratan']);
    expect(twoLines('W'.repeat(40), 120, 9)).toHaveLength(1);
  });
});
