import { fileNames } from '../../shared/office/fileNames';
import type { Ports } from '../world';

/**
 * Names aren't unique in Drive: an earlier file of the same name steps aside, so that the newest alone bears it.
 * A name isn't among the bytes that were approved.
 */
export function makeRoomFor(
  { files }: Pick<Ports, 'files'>,
  folderId: string,
  name: string,
  except = '',
): void {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  for (const file of files.list(folderId)) {
    if (file.name === name && file.id !== except) files.rename(file.id, fileNames.replaced(stem, ending));
  }
}
