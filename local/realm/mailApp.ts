import { nextUuid } from '../model/ids';
import type { RealmContext } from './context';
import { emulated } from './emulate';
import { type MailFields, messageOf } from './mailMessage';

const SEND_SCOPE = 'https://www.googleapis.com/auth/script.send_mail';

function fieldsOf(args: readonly unknown[]): MailFields {
  const [first, second, third, fourth] = args;
  if (args.length === 1) return { ...(first as MailFields) };
  if (args.length === 4 && typeof fourth === 'string') {
    return { to: first, replyTo: second, subject: third, body: fourth };
  }
  return { ...((fourth ?? {}) as MailFields), to: first, subject: second, body: third };
}

/** `MailApp`. Each recipient uses up one of the day's mails; the message goes to the state's outbox. */
export function createMailApp(ctx: RealmContext): unknown {
  return emulated<null, Record<string, unknown>>('MailApp', {
    getRemainingDailyQuota: () => {
      ctx.charge('MailApp.getRemainingDailyQuota', 'handle');
      ctx.requireScope('MailApp.getRemainingDailyQuota', SEND_SCOPE);
      return ctx.host.quotaLeft('email');
    },
    sendEmail: (_: null, ...args: unknown[]) => {
      const fields = fieldsOf(args);
      ctx.requireScope('MailApp.sendEmail', SEND_SCOPE);
      const message = messageOf(ctx, fields);
      const bytes = message.attachments.reduce((sum, one) => sum + one.content.length, 0);
      ctx.charge('MailApp.sendEmail', 'mail.send', { bytes: Math.floor((bytes * 3) / 4) });
      ctx.useQuota('email', message.to.length + message.cc.length + message.bcc.length);
      const mail = { id: nextUuid(ctx.state.ids), ...message, sent: ctx.now() };
      ctx.state.mails.push(ctx.own(mail));
    },
  } as never).make(null);
}

/** `GmailApp` is left out: it needs a restricted scope. Every member throws by name. */
export function createGmailApp(ctx: RealmContext): unknown {
  return new Proxy(Object.create(null), {
    get(_target, member) {
      if (typeof member !== 'string') return undefined;
      return () => {
        throw ctx.fail(`GmailApp.${member} is not emulated locally`);
      };
    },
  });
}
