import type { MailAttachment, MailState } from '../model/mail';
import { blobOf } from './blob';
import type { RealmContext } from './context';

/** Limits per message; the body's differs by account (Quotas for Google Services). */
const LIMITS = {
  recipients: 50,
  attachments: 250,
  bytes: 25 * 1024 * 1024,
  body: { consumer: 200 * 1024, workspace: 400 * 1024 },
};

/** Fields of `sendEmail`'s object, whichever signature brought them. */
export type MailFields = Record<string, unknown>;
export type Message = Omit<MailState, 'id' | 'sent'>;

const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/;

/** Addresses of a comma-separated list; `Name <address>` is understood. Throws the real text for a broken one. */
function addresses(ctx: RealmContext, value: unknown): string[] {
  if (value === undefined || value === null || value === '') return [];
  const parts = (Array.isArray(value) ? value.map(String) : String(value).split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.map((part) => {
    const address = (/<([^<>]+)>$/.exec(part)?.[1] ?? part).trim();
    if (!ADDRESS.test(address)) throw ctx.fail(`Invalid email: ${part}`);
    return address;
  });
}

function attachment(ctx: RealmContext, value: unknown): MailAttachment {
  const blob = blobOf(value);
  if (blob !== undefined) {
    return {
      name: blob.name ?? 'Untitled',
      mimeType: blob.contentType ?? 'application/octet-stream',
      content: blob.bytes,
    };
  }
  throw ctx.fail('Invalid argument: attachments');
}

function inlineImages(ctx: RealmContext, value: unknown): Message['inlineImages'] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') throw ctx.fail('Invalid argument: inlineImages');
  return Object.entries(value).map(([contentId, image]) => ({ contentId, ...attachment(ctx, image) }));
}

function text(value: unknown): string | null {
  return value === undefined || value === null ? null : String(value);
}

/** What a reader without HTML sees when only `htmlBody` was given. */
function plainOf(html: string): string {
  return html
    .replace(/<(style|script)[\s\S]*?<\/\1>/gi, '')
    .replace(/<(br|\/p|\/div|\/tr|\/h\d|\/li)[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

function bytesOf(attachments: readonly MailAttachment[]): number {
  return attachments.reduce((sum, one) => sum + Math.floor((one.content.length * 3) / 4), 0);
}

/** Reads and checks a message. Throws what Apps Script throws. */
export function messageOf(ctx: RealmContext, fields: MailFields): Message {
  const to = addresses(ctx, fields.to);
  const cc = addresses(ctx, fields.cc);
  const bcc = addresses(ctx, fields.bcc);
  const all = to.length + cc.length + bcc.length;
  if (all === 0) throw ctx.fail('Failed to send email: no recipient');
  if (all > LIMITS.recipients) throw ctx.fail('Limit Exceeded: Email Recipients Per Message.');
  const given = fields.attachments ?? [];
  const attachments = (Array.isArray(given) ? given : [given]).map((one) => attachment(ctx, one));
  const images = inlineImages(ctx, fields.inlineImages);
  if (attachments.length > LIMITS.attachments)
    throw ctx.fail('Limit Exceeded: Email Attachments Per Message.');
  if (bytesOf(attachments) + bytesOf(images) > LIMITS.bytes) {
    throw ctx.fail('Limit Exceeded: Email Total Attachments Size.');
  }
  const htmlBody = text(fields.htmlBody);
  const body = text(fields.body) ?? plainOf(htmlBody ?? '');
  const size = Math.max(body.length, htmlBody?.length ?? 0);
  if (size > LIMITS.body[ctx.effectiveUser.kind]) throw ctx.fail('Limit Exceeded: Email Body Size.');
  return {
    from: ctx.effectiveUser.email,
    fromName: text(fields.name),
    to,
    cc,
    bcc,
    replyTo: text(fields.replyTo),
    noReply: fields.noReply === true && ctx.effectiveUser.kind === 'workspace',
    subject: text(fields.subject) ?? '',
    body,
    htmlBody,
    attachments,
    inlineImages: images,
  };
}
