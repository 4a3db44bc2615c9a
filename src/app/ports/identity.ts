/**
 * Who is at the keyboard. Apps Script answers '' where the person hasn't authorised the script (platform notes,
 * "Triggers and identity"): that is `blank`, never a person.
 */
export type Identity = {
  /** E-mail of the person who acts, lower-case; '' when the platform won't tell. */
  email(): string;
  /** E-mail of the account whose rights this run has, lower-case. */
  effectiveEmail(): string;
  /** E-mail of the office workbook's owner, lower-case; '' when this account may not know it. */
  ownerEmail(): string;
};
