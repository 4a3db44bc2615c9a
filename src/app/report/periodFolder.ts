import type { Period } from '../../domain/period/period';
import { periodLabel } from '../../shared/format/periodLabel';
import type { Ports } from '../world';

/** The period's working folder: by its name, else made. */
export const periodFolder = (
  { files }: Pick<Ports, 'files'>,
  { period }: { readonly period: Period },
): string => files.ensureFolder(files.folderOf('reports'), periodLabel(period));
