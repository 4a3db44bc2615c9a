import type { CivilDate } from '../../domain/calendar/civilDate';
import type { RoleId } from '../contract/homeCalls';

/** Refusals of the workbook side: setup, identity, data, decisions, sending. */
export type OfficeProblem =
  | { readonly kind: 'notSetUp' }
  | { readonly kind: 'identityBlank' }
  | { readonly kind: 'identityUnknown'; readonly email: string }
  | {
      readonly kind: 'identityNotInForce';
      readonly email: string;
      readonly why: 'ended' | 'notYet';
      readonly day: CivilDate;
    }
  | { readonly kind: 'ownerOnly'; readonly owner: string }
  | { readonly kind: 'wrongWorkbook'; readonly expected: 'office' | 'guardian' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'ownColumnClosed'; readonly role: RoleId }
  | { readonly kind: 'badArguments'; readonly field: string }
  | { readonly kind: 'badSetting'; readonly setting: string; readonly value: string }
  | { readonly kind: 'officialMissing'; readonly role: RoleId }
  | { readonly kind: 'unknownPeriod'; readonly period: string }
  | { readonly kind: 'importedBefore'; readonly fileName: string; readonly batch: string }
  | { readonly kind: 'nothingToImport' }
  | { readonly kind: 'unreadableTable'; readonly sentence: string }
  | { readonly kind: 'unknownBatch'; readonly batch: string }
  | { readonly kind: 'batchLocked'; readonly batch: string; readonly period: string }
  | { readonly kind: 'dataDrifted'; readonly sentence: string }
  | { readonly kind: 'integrityBroken'; readonly sentence: string }
  | { readonly kind: 'documentMissing'; readonly document: string }
  | { readonly kind: 'documentChanged'; readonly document: string }
  | { readonly kind: 'mailQuota'; readonly left: number }
  | { readonly kind: 'badDate'; readonly date: string }
  | { readonly kind: 'officeNotFound' }
  | { readonly kind: 'sameWorkbook' };
