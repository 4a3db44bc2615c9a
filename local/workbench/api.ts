import type { Call } from './contract/call';
import type { ClockCalls } from './contract/clock';
import type { DriveCalls } from './contract/drive';
import type { FormCalls } from './contract/form';
import type { LedgerCalls } from './contract/ledger';
import type { MailCalls } from './contract/mail';
import type { OfficeCalls } from './contract/office';
import type { TourCalls } from './contract/tour';
import type { WorkbookCalls } from './contract/workbook';

/**
 * Everything the page can ask of the server: POST /api/<method> with an `Asking`, answered by a `Reply`. Both ends are
 * typed by this one table; a view adds its calls in a file of `contract/` and its type here.
 */
export type Api = OfficeCalls &
  WorkbookCalls &
  DriveCalls &
  MailCalls &
  FormCalls &
  ClockCalls &
  LedgerCalls &
  TourCalls;

export type Method = keyof Api;
export type Args<M extends Method> = Api[M]['args'];
export type Answer<M extends Method> = Api[M]['answer'];

/** A table of calls: what a file of `contract/` declares. */
export type CallTable = Readonly<Record<string, Call<unknown, unknown>>>;

export type Asking = {
  /** Address of the account at this window's keyboard; '' for a visitor who isn't signed in. */
  readonly person: string;
  /** Made up by the window; it is told what others change, not what it changed itself. */
  readonly window: string;
  readonly args: unknown;
};

/** What scripts showed this person while the call ran. */
export type Shown =
  | {
      readonly kind: 'sidebar';
      readonly frame: string;
      readonly title: string;
      /** The workbook beside which it stands. */
      readonly book: string;
    }
  | {
      readonly kind: 'dialog';
      readonly frame: string;
      readonly title: string;
      readonly modal: boolean;
      readonly width: number | null;
      readonly height: number | null;
    }
  | { readonly kind: 'alert'; readonly title: string; readonly message: string }
  | {
      readonly kind: 'toast';
      readonly title: string;
      readonly message: string;
      readonly seconds: number | null;
    };

export type Reply =
  | { readonly ok: true; readonly value: unknown; readonly shown: readonly Shown[] }
  | {
      readonly ok: false;
      /** `refused`: the person may read why. `fault`: something is broken here. */
      readonly kind: 'refused' | 'fault';
      readonly sentence: string;
    };

/** One server-sent event of /events: the office is another than it was. */
export type Changed = {
  readonly revision: number;
  /** The window that did it; '' for the clock or a start from the beginning. */
  readonly by: string;
  /** True when everything is new: begin anew rather than look again. */
  readonly anew: boolean;
};
