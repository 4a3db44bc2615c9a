import type { GuideId } from '../../shared/contract/helpCalls';
import type { RoleId } from '../../shared/contract/homeCalls';

/** Windows over the workbook, for what is too wide for the sidebar. Only at a person's screen. */
export type Dialogs = {
  openGuide(guide: GuideId): void;
  /** Data dari E-SKM: choosing a file, what becomes of it, taking it in. */
  openImport(practised: RoleId | null): void;
};
