import { parsePeriod } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import type { Answer, Args } from '../../shared/contract/contract';
import type { PictureFile } from '../../shared/contract/documentCalls';
import { elementBars } from '../../shared/pictures/elementBars';
import type { Picture } from '../../shared/pictures/picture';
import { socialCard } from '../../shared/pictures/socialCard';
import { captionText } from '../../shared/publication/captionText';
import { publicationFileNames as names, publicationWords as words } from '../../shared/publication/channels';
import { posterMergeData } from '../../shared/publication/posterMergeData';
import type { PublicationFacts } from '../../shared/publication/publicationFacts';
import { citizensPage, tablePage } from '../../shared/publication/webPages';
import { posterExpectation } from '../../shared/templates/poster';
import { effectKey } from '../effectKey';
import { fileOnce } from '../once';
import type { FileContent } from '../ports/files';
import type { Problem } from '../problem';
import { contentMark } from '../report/compileDocument';
import { compilePdf } from '../report/compilePdf';
import { makeRoomFor } from '../report/makeRoomFor';
import { periodFolder } from '../report/periodFolder';
import type { StaffWorld } from '../world';
import { type Approved, approvedFacts } from './approvedFacts';

/** Pixels per unit: charts are printed, cards are drawn in pixels. */
const picturesOf = (facts: PublicationFacts): Readonly<Record<string, Picture & { scale: number }>> => ({
  chart: { ...elementBars(facts.overall.elements), scale: 3 },
  square: { ...socialCard(facts, 'square'), scale: 1 },
  story: { ...socialCard(facts, 'story'), scale: 1 },
});

export function publicationPictures(
  world: StaffWorld,
  args: Args<'publication.pictures'>,
): Result<Answer<'publication.pictures'>, Problem> {
  const approved = approvedFacts(world, args.period);
  if (!approved.ok) return approved;
  const pictures = Object.entries(picturesOf(approved.value.facts));
  return ok({
    pictures: pictures.map(([key, { svg, width, height, scale }]) => ({
      key,
      svg,
      widthPx: width * scale,
      heightPx: height * scale,
    })),
  });
}

/** The publication pack of an approved report, each file once per content. */
export function makePublication(
  world: StaffWorld,
  args: Args<'publication.make'>,
): Result<Answer<'publication.make'>, Problem> {
  const approved = approvedFacts(world, args.period);
  if (!approved.ok) return approved;
  const { facts } = approved.value;
  const png = (key: string) => pngOf(args.pictures, key);
  const [chart, square, story] = [png('chart'), png('square'), png('story')];
  if (chart === null || square === null || story === null) return refuse({ kind: 'pictureMissing' });
  const folder = publicationFolder(world, args.period);
  if (!folder.ok) return folder;
  const poster = posterPdf(world, approved.value, folder.value, chart);
  if (!poster.ok) return poster;
  const caption = captionText(facts);
  const of = `${facts.office} ${facts.period}`;
  const made = world.lock.exclusively(() => {
    const put = (label: string, name: string, type: string, content: FileContent, seen: string) => {
      const key = effectKey(approved.value.round, 'publication', contentMark(world, `${name}\n${seen}`));
      const { url } = fileOnce(world, key, (id) => {
        makeRoomFor(world, folder.value, name, id);
        return world.files.create(folder.value, name, type, content, id);
      });
      return { label, url };
    };
    const text = (label: string, name: string, type: string, content: string) =>
      put(label, name, type, { text: content }, content);
    const cards = picturesOf(facts);
    const card = (key: 'square' | 'story', base64: string) =>
      put(words[key], `${names[key](of)}.png`, 'image/png', { base64 }, cards[key]?.svg ?? '');
    return [
      { label: words.poster, url: poster.value },
      card('square', square),
      card('story', story),
      text(words.caption, `${names.caption(of)}.txt`, 'text/plain', caption),
      text(words.table, `${names.table(of)}.html`, 'text/html', tablePage(facts)),
      text(words.citizens, `${names.citizens(of)}.html`, 'text/html', citizensPage(facts)),
    ];
  });
  if (!made.held) return refuse({ kind: 'beingMade' });
  return ok({ files: made.value, folderUrl: world.files.folderUrl(folder.value), caption });
}

/** The poster's column is wider than the report's. */
const posterScale = 1.07;

function posterPdf(
  world: StaffWorld,
  { facts, office, round }: Approved,
  folderId: string,
  pngBase64: string,
): Result<string, Problem> {
  const { alt, width, height } = elementBars(facts.overall.elements);
  const pdf = compilePdf(world, office.settings, {
    round,
    kind: 'poster',
    template: 'poster',
    expectation: posterExpectation(),
    name: names.poster(`${facts.office} ${facts.period}`),
    folderId,
    data: posterMergeData(facts, {
      pngBase64,
      widthPt: width * posterScale,
      heightPt: height * posterScale,
      alt,
    }),
  });
  return pdf.ok ? ok(pdf.value.url) : pdf;
}

function publicationFolder(world: StaffWorld, periodText: string): Result<string, Problem> {
  const period = parsePeriod(periodText);
  if (!period.ok) return refuse({ kind: 'unknownPeriod', period: periodText });
  return ok(world.files.ensureFolder(periodFolder(world, { period: period.value }), words.folder));
}

/** The picture as the page drew it; null unless it is a PNG (every one begins with the same eight bytes). */
const pngOf = (sent: readonly PictureFile[], key: string): string | null => {
  const found = sent.find((one) => one.key === key)?.pngBase64 ?? '';
  return found.startsWith('iVBORw0KGgo') ? found : null;
};
