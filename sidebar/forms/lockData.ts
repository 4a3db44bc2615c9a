import type { Answer, Args } from '../../src/shared/contract/contract';
import { screen } from '../../src/shared/messages/screen';
import type { Busy, Office } from '../office';

/** 300 000 rows are read in four calls; a server that never says `done` must not keep the page calling for ever. */
const mostCalls = 60;

/**
 * Kunci Data: one call, or with very many rows the same call again until the server says it is done. Each reads on
 * where the one before ended, so it goes on after an interruption. Answers whether the data is locked.
 */
export const lockData = async (office: Office, args: Args<'data.lock'>): Promise<boolean> => {
  let doing: Busy = { doing: screen.working, progress: null };
  for (let call = 0; call < mostCalls; call += 1) {
    const answer: Answer<'data.lock'> | null = await office.act('data.lock', args, {
      doing,
      quietUntil: ({ done }) => done,
    });
    if (!answer) return false;
    if (answer.done) return true;
    doing = { doing: answer.doing, progress: null, goesOn: true };
  }
  office.tell({ tone: 'bad', sentence: screen.lockingStopped });
  return false;
};
