/** NIK and KK numbers: sixteen figures, however they are spaced. */
const nik = /(?<![\d])(?:\d[ .-]?){15}\d(?!\d)/g;
/** Indonesian phone numbers: +62, 62 or 0, then eight to twelve figures with the usual separators. Hours are shorter. */
const phone = /(?<!\d)\(?(?:\+?62|0)(?:[ ().-]{0,2}\d){8,12}(?!\d)/g;
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/**
 * Text for anything printed or published: e-mail addresses, NIK and phone numbers are covered (UU 27/2022, PDP). Names
 * can't be told by a program; whoever writes the summary leaves them out.
 */
export const maskPersonal = (text: string): string =>
  text.replace(email, '[surel]').replace(nik, '[NIK]').replace(phone, '[nomor telepon]');
