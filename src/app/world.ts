import type { Result } from '../domain/result';
import type { ApprovalCells } from './ports/approvalCells';
import type { CalculationSheet } from './ports/calculationSheet';
import type { ChoiceCells } from './ports/choiceCells';
import type { Clock } from './ports/clock';
import type { ComplaintSheet } from './ports/complaintSheet';
import type { Dialogs } from './ports/dialogs';
import type { Documents } from './ports/documents';
import type { EventLog } from './ports/eventLog';
import type { FaultLog } from './ports/faultLog';
import type { Files } from './ports/files';
import type { GuardianBook } from './ports/guardianBook';
import type { Hashing } from './ports/hashing';
import type { HealthPorts } from './ports/health';
import type { Holidays } from './ports/holidays';
import type { Identity } from './ports/identity';
import type { IncomingLetters, OutgoingLetters } from './ports/letterBooks';
import type { Lock } from './ports/lock';
import type { Mailer } from './ports/mailer';
import type { Officials } from './ports/officials';
import type { PaperSheet } from './ports/paperSheet';
import type { Place } from './ports/place';
import type { PlanSheet } from './ports/planSheet';
import type { PracticeRoom } from './ports/practiceRoom';
import type { Responses } from './ports/responses';
import type { Services } from './ports/services';
import type { Settings } from './ports/settings';
import type { SetupPorts } from './ports/setupPorts';
import type { SideEffects } from './ports/sideEffects';
import type { StatusTexts } from './ports/statusTexts';
import type { SurveyAddress } from './ports/surveyAddress';
import type { TableFiles } from './ports/tableFiles';
import type { Workbooks } from './ports/workbooks';
import type { Problem } from './problem';

/** What every use case may need, whichever account it runs as. All of it is about the office workbook. */
export type Ports = {
  readonly clock: Clock;
  readonly place: Place;
  readonly identity: Identity;
  readonly lock: Lock;
  readonly log: EventLog;
  readonly cells: ApprovalCells;
  readonly settings: Settings;
  readonly officials: Officials;
  readonly services: Services;
  readonly surveyAddress: SurveyAddress;
  readonly holidays: Holidays;
  readonly responses: Responses;
  readonly paper: PaperSheet;
  readonly complaints: ComplaintSheet;
  readonly outgoingLetters: OutgoingLetters;
  readonly incomingLetters: IncomingLetters;
  readonly calculation: CalculationSheet;
  readonly plan: PlanSheet;
  readonly statusTexts: StatusTexts;
  readonly sideEffects: SideEffects;
  readonly files: Files;
  readonly documents: Documents;
  readonly dialogs: Dialogs;
  readonly workbooks: Workbooks;
  readonly tableFiles: TableFiles;
  readonly mailer: Mailer;
  readonly hashing: Hashing;
  readonly faults: FaultLog;
};

/**
 * Every use case names the account it runs as, so that none assumes rights it lacks. `staff`: anyone at the
 * office workbook's sidebar, the Camat on a computer included; may write the record, their own approval column
 * and the working tabs, nothing else.
 */
export type StaffWorld = Ports & { readonly runsAs: 'staff' };

/** The owner of the office workbook, at its sidebar: may also change settings, structure and permissions. */
export type OwnerWorld = Ports & {
  readonly runsAs: 'owner';
  readonly setup: SetupPorts;
  readonly health: HealthPorts;
  /** The guardian, in its own workbook; null in the office's, whose script can't see the guardian's triggers. */
  guardian(): GuardianWorld | null;
};

/**
 * The owner again, but run from the unshared guardian workbook, whose script nobody else can rewrite:
 * the only one whose times and findings count.
 */
export type GuardianWorld = Ports & {
  readonly runsAs: 'guardian';
  readonly book: GuardianBook;
  readonly choices: ChoiceCells;
  readonly setup: SetupPorts;
};

/** A workbook of the owner's that is about to become the guardian; it knows no office yet. */
export type NewGuardianWorld = {
  readonly runsAs: 'newGuardian';
  /** Remembers which office is guarded. Refused unless it can be opened, is set up, and is another workbook of the same owner. */
  connect(officeUrl: string): Result<GuardianWorld, Problem>;
};

/** Anyone at a sidebar who makes, watches or removes their own Latihan; the office isn't within reach. */
export type TraineeWorld = { readonly runsAs: 'trainee'; readonly room: PracticeRoom };

export type World = StaffWorld | OwnerWorld | GuardianWorld | NewGuardianWorld | TraineeWorld;
export type RunsAs = World['runsAs'];
export type WorldOf<R extends RunsAs> = Extract<World, { readonly runsAs: R }>;
