import type { Call, Nothing } from './call';

/** Mailboxes as a person reads them. Instants are milliseconds since 1970. */

export type MailboxName = {
  readonly email: string;
  readonly name: string;
  /** How many mails it got. */
  readonly received: number;
  /** False for an address outside the office that has no account here. */
  readonly account: boolean;
};

export type MailLine = {
  readonly id: string;
  readonly direction: 'in' | 'out';
  /** Sender of what came in, recipients of what went out. */
  readonly with: string;
  readonly subject: string;
  /** The first words. */
  readonly begin: string;
  readonly sent: number;
  readonly attachments: number;
};

export type MailView = {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string | null;
  readonly subject: string;
  readonly sent: number;
  readonly text: string;
  /** A whole page that may do nothing: no script, nothing from outside; pictures stand inside. */
  readonly html: string | null;
  readonly attachments: readonly {
    readonly name: string;
    readonly mimeType: string;
    readonly bytes: number;
  }[];
};

export type MailCalls = {
  'mail.boxes': Call<Nothing, readonly MailboxName[]>;
  /** Any mailbox may be read here, whoever sits at the window: outsiders have no window of their own. */
  'mail.list': Call<{ readonly box: string }, readonly MailLine[]>;
  'mail.view': Call<{ readonly box: string; readonly id: string }, MailView>;
  'mail.attachment': Call<
    { readonly box: string; readonly id: string; readonly at: number },
    { readonly name: string; readonly mimeType: string; readonly base64: string }
  >;
};
