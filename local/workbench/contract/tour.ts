import type { Call, Nothing } from './call';

/** One thing to do in the guided tour. */
export type TourStep = {
  readonly id: string;
  readonly title: string;
  /** What to click, in a sentence or two. */
  readonly how: string;
  /** Who does it, as the panel says it. */
  readonly post: string;
  /** Persona to sit down as; null where it makes no difference. */
  readonly persona: string | null;
  /** View to go to; null for what is at the foot of every view. */
  readonly view: 'buku' | 'formulir' | 'drive' | 'surel' | null;
  /** What to open in the view; none: how the view begins. */
  readonly inside?: string;
  /** Read from the state of the office: it has really been done. */
  readonly done: boolean;
};

export type TourView = {
  /** Whether this office is the tour's own; else it has to be begun first. */
  readonly ready: boolean;
  /** The starting point that the tour begins from. */
  readonly start: string;
  readonly steps: readonly TourStep[];
  /** The step to do now, from 0; null when all are done. */
  readonly at: number | null;
  /** What somebody did that leads back, in words; null when nothing does. */
  readonly note: string | null;
};

export type TourCalls = { 'tour.view': Call<Nothing, TourView> };
