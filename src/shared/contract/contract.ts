import type { ComplaintCalls } from './complaintCalls';
import type { DataCalls } from './dataCalls';
import type { DecisionCalls } from './decisionCalls';
import type { DeskCalls } from './deskCalls';
import type { DocumentCalls } from './documentCalls';
import type { HandoutCalls } from './handoutCalls';
import type { HealthCalls } from './healthCalls';
import type { HelpCalls } from './helpCalls';
import type { HomeCalls } from './homeCalls';
import type { ImportCalls } from './importCalls';
import type { IndexCalls } from './indexCalls';
import type { LetterCalls } from './letterCalls';
import type { PlanCalls } from './planCalls';
import type { PracticeCalls } from './practiceCalls';
import type { PublicationCalls } from './publicationCalls';
import type { SendingCalls } from './sendingCalls';
import type { SetupCalls } from './setupCalls';

/**
 * Every call the page can make through the one global `rpc(method, args)`, typed once for both ends. A third
 * argument, the post that is practised, sends a call to the caller's own Latihan instead of the office.
 * Everything here crosses as JSON: no Date, no Map, no undefined inside arrays.
 */
export type Contract = HomeCalls &
  SetupCalls &
  PracticeCalls &
  HealthCalls &
  HelpCalls &
  DataCalls &
  ImportCalls &
  ComplaintCalls &
  HandoutCalls &
  IndexCalls &
  DocumentCalls &
  LetterCalls &
  PlanCalls &
  DecisionCalls &
  DeskCalls &
  SendingCalls &
  PublicationCalls;

export type Method = keyof Contract;
export type Args<M extends Method> = Contract[M]['args'];
export type Answer<M extends Method> = Contract[M]['answer'];

/**
 * What arrives at the page. `refused`: a rule said no, `sentence` tells the person why and what to do;
 * `stale` asks the page to reload before going on. `fault`: something broke; the id finds it in the log.
 */
export type Reply<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly problem: string; readonly sentence: string; readonly stale: boolean }
  | { readonly kind: 'fault'; readonly id: string; readonly sentence: string };
