import type { MailCalls } from '../../contract/mail';
import { type Handlers, look } from '../handlers';
import { mailAttachment, mailboxes, mailList, mailView } from './mailboxes';

export const mailCalls: Handlers<MailCalls> = {
  'mail.boxes': look(({ runtime }) => mailboxes(runtime.state)),
  'mail.list': look(({ runtime }, { box }) => mailList(runtime.state, box)),
  'mail.view': look(({ runtime }, { box, id }) => mailView(runtime.state, box, id)),
  'mail.attachment': look(({ runtime }, { box, id, at }) => mailAttachment(runtime.state, box, id, at)),
};
