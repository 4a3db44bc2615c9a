import type { Answer } from '../../src/shared/contract/contract';
import { screen } from '../../src/shared/messages/screen';
import type { Busy, Office } from '../office';
import { orTell } from '../orTell';
import { rasterise } from '../rasterise';

/** A server that never says `done` must not keep the page calling for ever. */
const mostCalls = 200;

/**
 * Long work in pieces: pictures drawn here, then the same call again and again until the server says it is
 * done. Each call repeats no finished piece, so it goes on after an interruption.
 */
export const makeDocument = async (
  office: Office,
  method: 'draft.make' | 'report.finalise',
  at: { readonly period: string; readonly expectedVersion: string },
): Promise<void> => {
  const ordered = await office.act('report.pictures', { period: at.period }, { quiet: true });
  if (!ordered) return;
  office.work({ doing: screen.drawing, progress: 0 });
  const pictures = await orTell(office, screen.drawingFailed, () => rasterise(ordered.pictures));
  if (!pictures) return;
  let doing: Busy = { doing: screen.making, progress: 0 };
  for (let call = 0; call < mostCalls; call += 1) {
    const answer: Answer<typeof method> | null = await office.act(
      method,
      { ...at, pictures },
      { quiet: true, doing },
    );
    if (!answer) return;
    doing = { doing: answer.doing, progress: answer.progress };
    if (!answer.done) continue;
    await office.reload(at.period);
    office.tell({ tone: 'good', sentence: [screen.made, ...answer.notes].join(' ') });
    return;
  }
  office.tell({ tone: 'bad', sentence: screen.makingStopped });
};

/**
 * After Kunci Data nobody has to decide anything before the draft is there: where the same person makes it, it is
 * made at once. A page closed meanwhile leaves the button Buat Draf, which goes on from there.
 */
export const draftAtOnce = async (office: Office): Promise<void> => {
  const home = office.current();
  if (home?.period && home.task?.primary?.action === 'makeDraft')
    await makeDocument(office, 'draft.make', { period: home.period.id, expectedVersion: home.version });
};
