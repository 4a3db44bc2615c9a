import { randomBytes } from 'node:crypto';

/** A page that a script showed to somebody: the sidebar or a dialog. */
export type Frame = {
  readonly html: string;
  /** Who sees it and whose calls it makes. */
  readonly person: string;
  /** The workbook whose script showed it. */
  readonly container: string;
};

/** Frames that stay open: enough for several windows with a sidebar and dialogs each. */
const KEPT = 64;

export type Frames = {
  /** Keeps a page and gives the name of its address. */
  show(frame: Frame): string;
  find(id: string): Frame | undefined;
  clear(): void;
};

export const createFrames = (): Frames => {
  const frames = new Map<string, Frame>();
  return {
    show(frame) {
      const id = randomBytes(12).toString('hex');
      frames.set(id, frame);
      for (const oldest of frames.keys()) {
        if (frames.size <= KEPT) break;
        frames.delete(oldest);
      }
      return id;
    },
    find: (id) => frames.get(id),
    clear: () => frames.clear(),
  };
};
