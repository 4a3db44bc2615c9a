import type { CivilDate } from '../calendar/civilDate';
import type { Complaint } from '../report/reportFacts';
import type { ElementCode } from '../survey/element';

/** A complaint or suggestion (aduan, saran) as the office keeps it, Perpres 76/2013. */
export type ComplaintRecord = {
  /** Running number in its tab. */
  readonly no: number;
  /** Day it came in; decides the period. */
  readonly date: CivilDate;
  readonly channel: Complaint['channel'];
  readonly text: string;
  readonly element: ElementCode | null;
  readonly person: string;
  readonly status: Complaint['status'];
  /** Day on which it was dealt with; null while it isn't. */
  readonly doneOn: CivilDate | null;
  readonly answer: string;
  /** Id of the answer sheet whose free text it is; '' = typed in. */
  readonly origin: string;
};
