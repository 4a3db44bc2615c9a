/** One thing that the health check looks at. */
export const checkIds = [
  'account',
  'copied',
  'owner',
  'scopes',
  'posts',
  'zone',
  'tabs',
  'rows',
  'protections',
  'editors',
  'folders',
  'permissions',
  'form',
  'templates',
  'guardian',
  'triggers',
  'log',
  'quota',
] as const;
export type CheckId = (typeof checkIds)[number];

/** `attention`: works, but somebody should look. `unknown`: this account can't tell, or the look itself failed. */
export type HealthState = 'good' | 'attention' | 'broken' | 'unknown';

export type HealthCheck = {
  readonly id: CheckId;
  readonly title: string;
  readonly state: HealthState;
  /** The state and what it means. */
  readonly says: string;
  /** What to click, in order, where no button can mend it. */
  readonly steps: readonly string[];
  /** The button that mends it; null where there is none. */
  readonly repair: string | null;
};

/** One step of moving everything to another owner, looked at now. */
export type MoveStep = {
  readonly title: string;
  readonly state: 'done' | 'open' | 'unknown';
  /** What to click; '' where the step before says it. */
  readonly how: string;
  /** Where; '' when it is where one is. */
  readonly url: string;
};

export type HealthCalls = {
  /** How far the move to the account `to` has got. Changes nothing; the old owner and the new one both may look. */
  'health.move': { args: { readonly to: string }; answer: { readonly steps: readonly MoveStep[] } };
  /** Looks at everything; changes nothing. Who isn't the owner sees what everybody may know. */
  'health.check': {
    args: Readonly<Record<never, never>>;
    answer: { readonly checks: readonly HealthCheck[] };
  };
  /** Mends one thing and looks again. The owner's. */
  'health.repair': { args: { readonly id: CheckId }; answer: { readonly checks: readonly HealthCheck[] } };
};
