import { formatDecimal, formatInteger } from '../format/formatNumber';
import { gradeLabel, gradeNames } from '../format/gradeLabel';
import { elementBars } from '../pictures/elementBars';
import { escapeText } from '../pictures/picture';
import { elementName } from '../questionnaire/elementNames';
import { capital, countWord } from '../report/wording';
import { thanks } from './captionText';
import type { Improvement, PublicationFacts, PublicGroup } from './publicationFacts';

const style =
  'body{font:16px/1.5 Arial,Helvetica,sans-serif;color:#1a1a1a;max-width:44rem;margin:0 auto;padding:1rem}table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:bold;padding:.25rem 0}th,td{border:1px solid #8c8c8c;padding:.4rem;text-align:left}td.n{text-align:right}thead th{background:#e9edf2}.ikm{font-size:3rem;font-weight:bold;color:#1f4e79;margin:0}figure{margin:1rem 0}svg{max-width:100%;height:auto}';

const page = (title: string, body: readonly string[]): string =>
  [
    '<!DOCTYPE html>',
    '<html lang="id">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeText(title)}</title><style>${style}</style></head>`,
    '<body><main>',
    ...body,
    '</main></body>',
    '</html>',
    '',
  ].join('\n');

const element = (tag: string, text: string): string => `<${tag}>${escapeText(text)}</${tag}>`;

/** IKM and elements as a table for the office's website, with the chart and its words for those who can't see it. */
export function tablePage(facts: PublicationFacts): string {
  const { overall, office, regency, period, dates } = facts;
  const title = `Indeks Kepuasan Masyarakat (IKM) ${office}, ${period}`;
  const chart = elementBars(overall.elements);
  return page(title, [
    element('h1', title),
    element('p', `${regency}. Periode survei: ${dates}.`),
    `<p>Nilai IKM: <strong>${formatDecimal(overall.ikm, 2)}</strong>, mutu pelayanan <strong>${gradeLabel(overall.grade)}</strong>, dari ${formatInteger(overall.counted)} responden.</p>`,
    table(
      'Nilai per unsur pelayanan',
      ['Unsur', 'Nilai rata-rata', 'Nilai konversi', 'Mutu'],
      overall.elements.map(({ code, nrr, grade }) => [
        `${code} ${elementName(code)}`,
        formatDecimal(nrr, 2),
        formatDecimal(nrr * 25, 2),
        grade,
      ]),
    ),
    `<figure>${chart.svg}<figcaption>${escapeText(chart.alt)}</figcaption></figure>`,
    ...servicesTable(facts),
    ...groupsTable('Responden menurut jenis kelamin', facts.sex),
    ...groupsTable('Responden menurut pendidikan', facts.education),
    element('p', thanks),
  ]);
}

/** The result for citizens, in plain words: what is good, what will be mended, and when. */
export function citizensPage(facts: PublicationFacts): string {
  const { overall, office, period, good, improve } = facts;
  const title = `Pelayanan ${office} menurut warga, ${period}`;
  return page(title, [
    element('h1', title),
    `<p class="ikm">${formatDecimal(overall.ikm, 2)}</p>`,
    element(
      'p',
      `${capital(formatInteger(overall.counted))} orang menilai pelayanan kami. Dari nilai tertinggi 100, kami mendapat ${formatDecimal(overall.ikm, 2)}. Artinya, pelayanan kami dinilai ${gradeNames[overall.grade].toLowerCase()}.`,
    ),
    ...(good.length === 0 && improve.length === 0 ? [element('p', allEqual)] : []),
    ...(good.length === 0
      ? []
      : [
          element('h2', `${thingsCount(good.length)} yang dinilai baik`),
          `<ul>${good.map((one) => element('li', capital(one))).join('')}</ul>`,
        ]),
    ...(improve.length === 0
      ? []
      : [
          element('h2', `${thingsCount(improve.length)} yang akan kami perbaiki, dan kapan`),
          `<ul>${improve.map(improvement).join('')}</ul>`,
        ]),
    element('p', thanks),
  ]);
}

const allEqual = 'Semua hal yang ditanyakan mendapat nilai yang sama sehingga tidak ada yang menonjol.';

/** "Tiga hal" */
const thingsCount = (count: number): string => `${capital(countWord(count))} hal`;

function improvement({ what, steps }: Improvement): string {
  const said = steps.map(({ programme, when }) =>
    when === '' ? `${programme}.` : `${programme} (${when}).`,
  );
  const text = said.length === 0 ? '' : `: ${escapeText(said.join(' '))}`;
  return `<li><strong>${escapeText(capital(what))}</strong>${text}</li>`;
}

function servicesTable({ services, servicesHidden }: PublicationFacts): readonly string[] {
  if (services.length < 2) return [];
  const rows = services.map(({ service, counted, ikm, grade }) => [
    service,
    formatInteger(counted),
    formatDecimal(ikm, 2),
    grade,
  ]);
  return [
    table(
      servicesHidden
        ? 'Nilai per layanan (layanan dengan sedikit responden tidak dirinci)'
        : 'Nilai per layanan',
      ['Layanan', 'Responden', 'IKM', 'Mutu'],
      rows,
    ),
  ];
}

function groupsTable(caption: string, groups: readonly PublicGroup[]): readonly string[] {
  if (!groups.some(({ n }) => n !== null)) return [];
  const rows = groups.map(({ label, n }) => [label, n === null ? 'tidak dirinci' : formatInteger(n)]);
  return [table(caption, ['Kelompok', 'Jumlah'], rows)];
}

function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const titles = head.map((title) => `<th scope="col">${escapeText(title)}</th>`).join('');
  const lines = rows.map(([first = '', ...cells]) => {
    const values = cells.map((text) => `<td class="n">${escapeText(text)}</td>`).join('');
    return `<tr><th scope="row">${escapeText(first)}</th>${values}</tr>`;
  });
  return `<table><caption>${escapeText(caption)}</caption><thead><tr>${titles}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}
