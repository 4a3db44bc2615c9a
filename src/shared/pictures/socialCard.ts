import { formatDecimal, formatInteger } from '../format/formatNumber';
import { gradeNames } from '../format/gradeLabel';
import type { PublicationFacts } from '../publication/publicationFacts';
import { capital } from '../report/wording';
import { ink } from './ink';
import { type Picture, toPicture } from './picture';
import { label, rectangle } from './shapes';
import { twoLines } from './textWidth';

const width = 1080;
const edge = 80;

/** The two formats that social media show whole: where things stand (baselines) and how large the lists are. */
const formats = {
  square: { height: 1080, head: 250, title: 80, value: 440, lists: 660, size: 30 },
  story: { height: 1920, head: 460, title: 190, value: 740, lists: 1030, size: 42 },
} as const;

export type SocialFormat = keyof typeof formats;

/** The result as a picture for social media: the figure, what is good, what will be mended. Units are pixels. */
export function socialCard(facts: PublicationFacts, format: SocialFormat): Picture {
  const { height, head, title, value: valueLine, lists: listsTop, size } = formats[format];
  const { overall, office, regency, period, good, improve } = facts;
  const value = formatDecimal(overall.ikm, 2);
  const grade = `${overall.grade} · ${gradeNames[overall.grade]}`;
  const respondents = `menurut penilaian ${formatInteger(overall.counted)} responden`;
  const lists = [
    { title: 'Yang dinilai paling baik', items: good },
    { title: 'Yang akan kami perbaiki', items: improve.map(({ what }) => what) },
  ].filter(({ items }) => items.length > 0);
  const columns = lists.map((one, at) => {
    const beside = format === 'square';
    const room = beside ? (width - 2 * edge - 40) / 2 : width - 2 * edge;
    const x = beside ? edge + at * (room + 40) : edge;
    return list(one.title, one.items, { x, top: beside ? listsTop : listsTop + at * 400, room, size });
  });
  const alt = `Indeks Kepuasan Masyarakat ${office}, ${regency}, ${period}: ${value}, mutu pelayanan ${overall.grade} (${gradeNames[overall.grade]}), ${respondents}.`;
  return toPicture(width, height, alt, [
    rectangle(0, 0, width, head, { fill: ink.strong }),
    middle(title, 40, 'INDEKS KEPUASAN MASYARAKAT (IKM)', { fill: '#ffffff', 'font-weight': 'bold' }),
    middle(title + 66, fitted(office, 48), office, { fill: '#ffffff', 'font-weight': 'bold' }),
    middle(title + 116, 34, `${regency} · ${period}`, { fill: '#ffffff' }),
    middle(valueLine, 170, value, { fill: ink.strong, 'font-weight': 'bold' }),
    middle(valueLine + 84, 44, `Mutu pelayanan ${grade}`, {
      fill: ink.text,
      'font-weight': 'bold',
    }),
    middle(valueLine + 134, 32, respondents, { fill: ink.muted }),
    ...columns,
    rectangle(0, height - 120, width, 120, { fill: '#eef3f8' }),
    middle(height - 68, 30, 'Terima kasih atas penilaian Anda.', { fill: ink.text }),
    middle(height - 30, 26, 'Penilaian Anda membantu kami terus memperbaiki pelayanan.', { fill: ink.muted }),
  ]);
}

/** Long names of offices get smaller letters, never cut. */
const fitted = (text: string, size: number): number =>
  Math.min(size, Math.floor((size * 34) / Math.max(34, text.length)));

type Ink = Readonly<Record<string, string>>;

const middle = (y: number, size: number, text: string, look: Ink): string =>
  label(width / 2, y, text, { 'text-anchor': 'middle', 'font-size': size, ...look });

type Place = { readonly x: number; readonly top: number; readonly room: number; readonly size: number };

/** At most three items: a picture is looked at for a moment. */
function list(title: string, items: readonly string[], { x, top, room, size }: Place): string {
  let y = top + size * 2.2;
  const parts = [
    label(x, top, title, { 'font-size': size + 4, 'font-weight': 'bold', fill: ink.strong }),
    rectangle(x, top + 16, room, 4, { fill: ink.strong }),
  ];
  for (const item of items.slice(0, 3)) {
    const lines = twoLines(capital(item), room - 36, size);
    parts.push(rectangle(x, y - size * 0.6, 14, 14, { fill: ink.middle, stroke: ink.strong }));
    for (const [at, one] of lines.entries())
      parts.push(label(x + 32, y + at * (size + 6), one, { 'font-size': size, fill: ink.text }));
    y += size * 1.9 + (lines.length - 1) * (size + 6);
  }
  return parts.join('');
}
