import { inboxOf, type MailState } from '../../../model/mail';
import type { RuntimeState } from '../../../model/state';
import type { MailboxName, MailLine, MailView } from '../../contract/mail';
import { WorkbenchRefusal } from '../refusal';
import { htmlPage } from './htmlPage';
import { sharingMails } from './sharingMails';

/** Everything ever sent, Drive's own notices of sharing among it, oldest first. */
const allMails = (state: RuntimeState): MailState[] =>
  [...state.mails, ...sharingMails(state)].sort((one, other) => one.sent - other.sent);

const address = (text: string): string => (/<([^>]+)>/.exec(text)?.[1] ?? text).trim().toLowerCase();

const recipients = (mail: MailState): string[] => [...mail.to, ...mail.cc, ...mail.bcc].map(address);

/** The mailboxes there are: every account's, then every address outside that mail went to. */
export const mailboxes = (state: RuntimeState): MailboxName[] => {
  const mails = allMails(state);
  const box = (email: string, name: string, account: boolean): MailboxName => ({
    email,
    name,
    account,
    received: inboxOf(mails, email).length,
  });
  const known = Object.values(state.accounts).map(({ email, name }) => box(email, name, true));
  const aliases = new Set(Object.values(state.accounts).flatMap((one) => [one.email, ...one.aliases]));
  const outside = [...new Set(mails.flatMap(recipients))].filter((email) => !aliases.has(email)).sort();
  return [...known, ...outside.map((email) => box(email, email, false))];
};

const addressesOf = (state: RuntimeState, email: string): readonly string[] => [
  email.toLowerCase(),
  ...(state.accounts[email.toLowerCase()]?.aliases ?? []),
];

const concerns = (state: RuntimeState, mail: MailState, email: string): 'in' | 'out' | null => {
  const own = addressesOf(state, email);
  if (recipients(mail).some((one) => own.includes(one))) return 'in';
  return own.includes(address(mail.from)) ? 'out' : null;
};

const nameOf = (state: RuntimeState, email: string): string => state.accounts[address(email)]?.name ?? email;

/** A mailbox, the newest first: what came in and what went out. */
export const mailList = (state: RuntimeState, email: string): MailLine[] =>
  allMails(state)
    .flatMap((mail): MailLine[] => {
      const direction = concerns(state, mail, email);
      if (direction === null) return [];
      const partner =
        direction === 'in'
          ? (mail.fromName ?? nameOf(state, mail.from))
          : recipients(mail)
              .map((one) => nameOf(state, one))
              .join(', ');
      return [
        {
          id: mail.id,
          direction,
          with: partner,
          subject: mail.subject,
          begin: mail.body.replace(/\s+/g, ' ').trim().slice(0, 120),
          sent: mail.sent,
          attachments: mail.attachments.length,
        },
      ];
    })
    .reverse();

/** The mail, for somebody in whose mailbox it lies. */
export const mailOf = (state: RuntimeState, email: string, id: string): MailState => {
  const mail = allMails(state).find((one) => one.id === id);
  if (mail === undefined || concerns(state, mail, email) === null)
    throw new WorkbenchRefusal('Surel ini tidak ada di kotak surat itu.');
  return mail;
};

export const mailView = (state: RuntimeState, email: string, id: string): MailView => {
  const mail = mailOf(state, email, id);
  const { name } = state.accounts[address(mail.from)] ?? {};
  const shown = mail.fromName ?? name ?? null;
  return {
    id: mail.id,
    from: shown === null ? mail.from : `${shown} <${mail.from}>`,
    to: mail.to,
    cc: mail.cc,
    // Only who sent it knows who got a blind copy.
    bcc: concerns(state, mail, email) === 'out' ? mail.bcc : [],
    replyTo: mail.replyTo,
    subject: mail.subject,
    sent: mail.sent,
    text: mail.body,
    html: mail.htmlBody === null ? null : htmlPage(mail.htmlBody, mail.inlineImages),
    attachments: mail.attachments.map(({ name: file, mimeType, content }) => ({
      name: file,
      mimeType,
      bytes: Buffer.byteLength(content, 'base64'),
    })),
  };
};

/** One attachment's bytes (base64). */
export const mailAttachment = (
  state: RuntimeState,
  email: string,
  id: string,
  at: number,
): { name: string; mimeType: string; base64: string } => {
  const file = mailOf(state, email, id).attachments[at];
  if (file === undefined) throw new WorkbenchRefusal('Lampiran itu tidak ada.');
  return { name: file.name, mimeType: file.mimeType, base64: file.content };
};
