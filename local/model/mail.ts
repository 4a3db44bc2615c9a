// Owned by MailApp. The outbox: every mail sent, oldest first. An inbox is the mails that name its owner.

export type MailAttachment = {
  name: string;
  mimeType: string;
  /** Base64. */
  content: string;
};

export type MailState = {
  id: string;
  from: string;
  /** Shown sender name; null = the account's own. */
  fromName: string | null;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo: string | null;
  /** Sent from a no-reply address (Workspace only). */
  noReply: boolean;
  subject: string;
  body: string;
  htmlBody: string | null;
  attachments: MailAttachment[];
  /** Pictures named by `cid:` in the HTML body. */
  inlineImages: (MailAttachment & { contentId: string })[];
  /** Milliseconds since 1970 UTC. */
  sent: number;
};

/** Mails a person finds in the inbox, oldest first. */
export function inboxOf(mails: readonly MailState[], email: string): MailState[] {
  const wanted = email.toLowerCase();
  return mails.filter((mail) =>
    [...mail.to, ...mail.cc, ...mail.bcc].some((address) => address.toLowerCase() === wanted),
  );
}
