import type { Mailer } from '../app/ports/mailer';

export const mailer: Mailer = {
  remaining: () => MailApp.getRemainingDailyQuota(),
  send(mail) {
    const attachments = mail.attachments.map(({ fileId, name }) =>
      DriveApp.getFileById(fileId).getBlob().setName(name),
    );
    MailApp.sendEmail({ to: mail.to, subject: mail.subject, body: mail.text, attachments });
  },
};
