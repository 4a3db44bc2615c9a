import type { Office } from '../office';
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
  const pictures = await rasterise(ordered.pictures);
  for (let call = 0; call < mostCalls; call += 1) {
    const answer = await office.act(method, { ...at, pictures }, { quiet: true });
    if (!answer) return;
    if (answer.done) break;
    office.work({ doing: answer.doing, progress: answer.progress });
  }
  await office.load(at.period);
};
