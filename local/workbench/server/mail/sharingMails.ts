import { driveUrl } from '../../../model/drive';
import type { MailState } from '../../../model/mail';
import type { RuntimeState } from '../../../model/state';

const rights: Readonly<Record<string, string>> = {
  editor: 'mengedit',
  writer: 'mengedit',
  commenter: 'mengomentari',
  viewer: 'melihat',
  reader: 'melihat',
};

/** The mails that Drive itself sends when something is shared; not part of the outbox that scripts fill. */
export const sharingMails = (state: RuntimeState): MailState[] =>
  (state.drive.notices ?? []).flatMap((notice, at) => {
    const item = state.drive.items[notice.itemId];
    if (item === undefined) return [];
    const from = state.accounts[notice.from]?.name ?? notice.from;
    const right = rights[notice.role] ?? 'membuka';
    return [
      {
        id: `bagikan-${at + 1}`,
        from: notice.from,
        fromName: `${from} (melalui Google Drive)`,
        to: [notice.to],
        cc: [],
        bcc: [],
        replyTo: notice.from,
        noReply: false,
        subject: `Dibagikan kepada Anda: “${item.name}”`,
        body: `${from} mengundang Anda untuk ${right} “${item.name}”.\n\n${driveUrl(item)}`,
        htmlBody: null,
        attachments: [],
        inlineImages: [],
        sent: notice.sent,
      },
    ];
  });
