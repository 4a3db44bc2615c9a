import type { Made } from '../../shared/contract/documentCalls';
import { previewFolderName } from '../../shared/office/documentNames';
import type { MergeData } from '../../shared/templates/mergeData';
import { makeRoomFor } from '../report/makeRoomFor';
import type { StaffWorld } from '../world';

type Preview = {
  readonly template: string;
  readonly name: string;
  readonly data: MergeData;
  /** Printed at the head of every page. */
  readonly mark: string;
};

/**
 * A template merged to be looked at, as Doc and PDF in a folder of its own. It stays outside the record: no side effect
 * is noted, no folder of a period is touched, and the document says on every page that it is a preview.
 */
export function makePreview(
  world: StaffWorld,
  { template, name, data, mark }: Preview,
): { readonly document: Made; readonly pdf: Made } {
  const folder = world.files.ensureFolder(world.files.folderOf('templates'), previewFolderName);
  makeRoomFor(world, folder, name);
  const file = world.documents.copy(template, name, folder);
  world.documents.merge(file.id, data);
  world.documents.mark(file.id, mark);
  makeRoomFor(world, folder, `${name}.pdf`);
  const pdf = world.documents.exportPdf(file.id, `${name}.pdf`, folder);
  return { document: { url: file.url, fileId: file.id }, pdf: { url: pdf.url, fileId: pdf.id } };
}
