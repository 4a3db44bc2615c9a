/** An address as it is compared: without blanks around it, in lower case. */
export const tidyEmail = (email: string): string => email.trim().toLowerCase();

export const isEmail = (text: string): boolean => /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]{2,}$/.test(text);

/**
 * The mailbox behind an address. `name+tag@…` is the same box with Google as `name@…`; with gmail.com dots before
 * the @ don't count either, and googlemail.com is gmail.com. (support.google.com/mail/answer/7436150, /22370)
 */
export const mailbox = (email: string): string => {
  const tidy = tidyEmail(email);
  const at = tidy.lastIndexOf('@');
  if (at < 0) return tidy;
  const domain = tidy.slice(at + 1).replace(/^googlemail\.com$/, 'gmail.com');
  const plain = tidy.slice(0, at).replace(/\+.*$/, '');
  return `${domain === 'gmail.com' ? plain.replace(/\./g, '') : plain}@${domain}`;
};
