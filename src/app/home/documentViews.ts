import type { DocumentView } from '../../shared/contract/homeCalls';
import { documentLabels } from '../../shared/messages/homeWords';
import { documentUrl, fileUrl, latestEffect } from '../effectKey';
import type { SideEffect } from '../ports/sideEffects';

const kinds = Object.keys(documentLabels) as (keyof typeof documentLabels)[];

const folderUrl = (id: string): string => `https://drive.google.com/drive/folders/${id}`;

const urlOf = (kind: keyof typeof documentLabels, id: string): string => {
  if (kind === 'draft' || kind === 'report') return documentUrl(id);
  return kind === 'deskFolder' ? folderUrl(id) : fileUrl(id);
};

/** The newest of each kind of document that a period has. */
export const documentViews = (effects: readonly SideEffect[], period: string): readonly DocumentView[] =>
  kinds.flatMap((kind) => {
    const made = latestEffect(effects, period, kind);
    return made === null ? [] : [{ key: kind, label: documentLabels[kind], url: urlOf(kind, made.ref) }];
  });
