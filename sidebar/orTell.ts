import type { Office } from './office';

/**
 * Work that the browser itself may fail at (drawing, reading a file): a failure is told in one sentence, leaves
 * nothing busy, and answers null.
 */
export const orTell = async <T>(
  office: Pick<Office, 'tell' | 'work'>,
  sentence: string,
  work: () => Promise<T>,
): Promise<T | null> => {
  try {
    return await work();
  } catch {
    office.work(null);
    office.tell({ tone: 'bad', sentence });
    return null;
  }
};
