import type { CivilDate } from '../calendar/civilDate';
import type { ElementCode } from '../survey/element';

/** Triwulan I–IV of a calendar year. */
export type Quarter = 1 | 2 | 3 | 4;

/** What an item of the plan answers: an element of service, or complaints (the SOP's plan is on both). */
export type PlanSubject = ElementCode | 'complaints';

/** One line of the follow-up plan (RTL, rencana tindak lanjut): the report outline's table in 4.2. */
export type PlanItem = {
  readonly subject: PlanSubject;
  /** Program/kegiatan, as the office wrote it. */
  readonly programme: string;
  readonly quarters: readonly Quarter[];
  /** Penanggung jawab: a post or section. */
  readonly personInCharge: string;
};

/** How far an item of an earlier plan has come. */
export type PlanStatus = 'done' | 'underway' | 'notDone';

/** One line of the previous period's plan with what became of it: lampiran 4. */
export type PlanOutcome = PlanItem & {
  readonly status: PlanStatus;
  /** Per cent done, 0–100, as the office judged it; left out when nobody did. */
  readonly progress?: number;
  /** Last day it was worked on or finished; null when nothing was recorded. */
  readonly date: CivilDate | null;
  /** What was done, or why not; '' when nothing was recorded. */
  readonly note: string;
  /** Name or link of the evidence; '' when there is none. */
  readonly evidence: string;
};
