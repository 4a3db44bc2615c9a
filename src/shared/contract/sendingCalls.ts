export type Channel = 'email' | 'srikandi' | 'hand' | 'portal' | 'whatsapp';

export type SendingCalls = {
  /** End of step 6: puts the period's folder (report, letter, summary) on the Camat's desk. */
  'desk.place': {
    args: { readonly period: string; readonly expectedVersion: string };
    answer: { readonly folderUrl: string };
  };
  /** Step 8 by e-mail: intent, send, record. */
  'sending.email': {
    args: { readonly period: string; readonly expectedVersion: string; readonly to: string };
    answer: { readonly code: string };
  };
  /** Step 8 by another channel, as a recorded act. `date` YYYY-MM-DD; `proof` a number, name or link. */
  'sending.record': {
    args: {
      readonly period: string;
      readonly expectedVersion: string;
      readonly channel: Channel;
      readonly date: string;
      readonly proof: string;
    };
    answer: { readonly code: string };
  };
  /** A mail whose outcome is unknown: what the person found in the Sent folder. */
  'sending.resolve': {
    args: { readonly period: string; readonly expectedVersion: string; readonly found: boolean };
    answer: { readonly code: string };
  };
};
