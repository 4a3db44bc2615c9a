export type Attachment = { readonly fileId: string; readonly name: string };

export type OutgoingMail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
};

export type Mailer = {
  /** Recipients left today for this account. */
  remaining(): number;
  send(mail: OutgoingMail): void;
};
