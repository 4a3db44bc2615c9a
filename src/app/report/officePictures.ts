import type { Photo } from '../../domain/report/reportFacts';
import { photoFolderName } from '../../shared/office/documentNames';
import type { PictureBytes } from '../../shared/report/indexTexts';
import type { SettingValues } from '../ports/settings';
import type { Ports } from '../world';
import { imageSize } from './imageFile';

type World = Pick<Ports, 'files'>;

/** Lampiran 3 shows a selection; every photo costs the report its weight. */
const mostPhotos = 12;
/** A file larger than this would not fit the memory of an execution several times over. */
const largestFile = 8_000_000;

/** The photos in the period's folder `Dokumentasi`, by name, scaled to the page; their names are the captions. */
export function photosIn(world: World, periodFolderId: string): readonly Photo[] {
  const folder = world.files.ensureFolder(periodFolderId, photoFolderName);
  const images = world.files
    .list(folder)
    .filter(({ mimeType }) => mimeType === 'image/jpeg' || mimeType === 'image/png')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return images.slice(0, mostPhotos).flatMap(({ id, name }) => {
    const picture = pictureOf(world, id, { width: 400, height: 240 });
    return picture === null ? [] : [{ ...picture, caption: captionOf(name) }];
  });
}

/** The regency's coat of arms, when the office has put its file's address or id into Pengaturan. */
export function logoOf(world: World, settings: SettingValues): PictureBytes | null {
  const id = /[\w-]{20,}/.exec(settings.logo ?? '')?.[0] ?? (settings.logo ?? '').trim();
  return id === '' || world.files.get(id) === null ? null : pictureOf(world, id, { width: 70, height: 80 });
}

type Box = { readonly width: number; readonly height: number };

/** The file's picture as large as fits the box (points); null when it is no picture, or too heavy. */
function pictureOf({ files }: World, id: string, box: Box): PictureBytes | null {
  if (files.size(id) > largestFile) return null;
  const pngBase64 = files.base64(id);
  const size = imageSize(pngBase64);
  if (size === null) return null;
  const scale = Math.min(box.width / size.width, box.height / size.height);
  return { pngBase64, widthPt: size.width * scale, heightPt: size.height * scale };
}

/** "01 Loket pelayanan.jpg" → "Loket pelayanan": a number in front only sets the order. */
const captionOf = (name: string): string =>
  name
    .replace(/\.[A-Za-z]{3,4}$/, '')
    .replace(/^\d+[\s._-]+/, '')
    .replace(/_/g, ' ')
    .trim() || 'Dokumentasi';
