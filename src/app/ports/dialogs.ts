import type { GuideId } from '../../shared/contract/helpCalls';

/** Windows over the workbook, for what is too wide for the sidebar. Only at a person's screen. */
export type Dialogs = {
  openGuide(guide: GuideId): void;
};
