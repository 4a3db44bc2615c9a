/** A Google account that may own files, run scripts and receive mail. */
export type AccountState = {
  /** Canonical address, lower case. */
  email: string;
  name: string;
  /** Decides the quotas and whether domain-only methods throw. */
  kind: 'consumer' | 'workspace';
  /** What the account typed when it was invited; `getEmail()` gives the canonical address. */
  aliases: string[];
  /** Scopes granted per script project id; no entry = everything the manifest asks for. */
  consents: Record<string, string[]>;
};

/** Finds an account by its address or one of its aliases (any letter case). */
export function findAccount(accounts: Record<string, AccountState>, email: string): AccountState | undefined {
  const wanted = email.trim().toLowerCase();
  return accounts[wanted] ?? Object.values(accounts).find((account) => account.aliases.includes(wanted));
}
