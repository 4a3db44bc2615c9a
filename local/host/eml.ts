import { createHash } from 'node:crypto';
import type { MailAttachment, MailState } from '../model/mail';

const LINE = '\r\n';

/** A header's text: as it is when plain ASCII, else UTF-8 in encoded words of at most 75 characters (RFC 2047). */
function headerText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const words: string[] = [];
  let chunk = '';
  for (const letter of text) {
    if (Buffer.byteLength(chunk + letter) > 42) {
      words.push(chunk);
      chunk = '';
    }
    chunk += letter;
  }
  words.push(chunk);
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join(`${LINE} `);
}

function wrapped(base64: string): string {
  return (base64.match(/.{1,76}/g) ?? []).join(LINE);
}

/** A parameter such as a file name, with the UTF-8 form of RFC 2231 where it isn't plain. */
function parameter(name: string, value: string): string {
  const plain = value.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const encoded = encodeURIComponent(value).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return plain === value ? `${name}="${plain}"` : `${name}="${plain}"; ${name}*=UTF-8''${encoded}`;
}

function textPart(type: string, text: string): string {
  return [
    `Content-Type: ${type}; charset=UTF-8`,
    'Content-Transfer-Encoding: base64',
    '',
    wrapped(Buffer.from(text).toString('base64')),
  ].join(LINE);
}

function filePart(file: MailAttachment, contentId: string | null): string {
  return [
    `Content-Type: ${file.mimeType}; ${parameter('name', file.name)}`,
    `Content-Disposition: ${contentId === null ? 'attachment' : 'inline'}; ${parameter('filename', file.name)}`,
    ...(contentId === null ? [] : [`Content-ID: <${contentId}>`]),
    'Content-Transfer-Encoding: base64',
    '',
    wrapped(file.content),
  ].join(LINE);
}

function multipart(kind: string, boundary: string, parts: readonly string[]): string {
  if (parts.length === 1 && kind !== 'mixed') return parts[0] ?? '';
  const body = parts.map((part) => `--${boundary}${LINE}${part}${LINE}`).join('');
  return `Content-Type: multipart/${kind}; boundary="${boundary}"${LINE}${LINE}${body}--${boundary}--${LINE}`;
}

/** `Mon, 06 Jul 2026 01:00:00 +0000`. */
function dateHeader(instant: number): string {
  return new Date(instant).toUTCString().replace('GMT', '+0000');
}

function mailbox(name: string | null, address: string): string {
  if (name === null) return address;
  const plain = /^[\w .-]+$/.test(name);
  return `${plain ? name : /^[\x20-\x7e]*$/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : headerText(name)} <${address}>`;
}

/**
 * A mail as a message file that mail programs open (RFC 5322, MIME): UTF-8 headers, plain and HTML bodies, inline
 * pictures, attachments. Boundaries come from the mail's id, so the same mail gives the same bytes.
 */
export function toEml(mail: MailState): string {
  const boundary = (part: string) =>
    createHash('sha256').update(`${mail.id} ${part}`).digest('hex').slice(0, 28);
  const html =
    mail.htmlBody === null
      ? []
      : [
          multipart('related', boundary('related'), [
            textPart('text/html', mail.htmlBody),
            ...mail.inlineImages.map((image) => filePart(image, image.contentId)),
          ]),
        ];
  const body = multipart('alternative', boundary('alternative'), [
    textPart('text/plain', mail.body),
    ...html,
  ]);
  const content =
    mail.attachments.length === 0
      ? body
      : multipart('mixed', boundary('mixed'), [
          body,
          ...mail.attachments.map((file) => filePart(file, null)),
        ]);
  const headers = [
    `From: ${mailbox(mail.fromName, mail.from)}`,
    ...(mail.to.length > 0 ? [`To: ${mail.to.join(`,${LINE} `)}`] : []),
    ...(mail.cc.length > 0 ? [`Cc: ${mail.cc.join(`,${LINE} `)}`] : []),
    ...(mail.bcc.length > 0 ? [`Bcc: ${mail.bcc.join(`,${LINE} `)}`] : []),
    ...(mail.replyTo === null ? [] : [`Reply-To: ${mail.replyTo}`]),
    `Subject: ${headerText(mail.subject)}`,
    `Date: ${dateHeader(mail.sent)}`,
    `Message-ID: <${mail.id}@mail.local>`,
    'MIME-Version: 1.0',
  ];
  return `${headers.join(LINE)}${LINE}${content}${content.endsWith(LINE) ? '' : LINE}`;
}
