import type { ActionView, HomeView } from '../../src/shared/contract/homeCalls';
import type { Office } from '../office';

/** What every form gets: the office to act on, the period with the version seen, and how to close. */
export type FormProps = {
  readonly office: Office;
  readonly home: HomeView;
  readonly action: ActionView;
  readonly at: { readonly period: string; readonly expectedVersion: string };
  readonly onClose: () => void;
};
