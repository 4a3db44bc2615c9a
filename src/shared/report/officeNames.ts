import type { OfficeFacts, Signatory } from '../../domain/report/officeFacts';
import { headPost } from '../office/officeName';
import { oneLine, phrase } from './wording';

/** "Provinsi Lampung", also when typed with the word; the special regions keep their own names. */
export function provinceName(office: OfficeFacts): string {
  const name = oneLine(office.province);
  return /^(provinsi|daerah)\s/i.test(name) ? name : `Provinsi ${name}`;
}

/**
 * The post above a signature, line by line (tata naskah dinas): the post itself, "Plt."/"Plh." before it, or
 * "a.n." with the signing official's own post under it.
 */
export function postLines(signatory: Signatory, office: OfficeFacts): readonly string[] {
  const post = headPost(office.kecamatan);
  switch (signatory.mode) {
    case 'self':
      return [`${post},`];
    case 'acting':
      return [`Plt. ${post},`];
    case 'daily':
      return [`Plh. ${post},`];
    case 'onBehalf':
      return [`a.n. ${post}`, `${oneLine(signatory.ownPost)},`];
  }
}

/** Pangkat and NIP under a name, those that are known. */
export function rankLines(signatory: Signatory): readonly string[] {
  const { rank, nip } = signatory;
  return [...(rank === null ? [] : [oneLine(rank)]), ...(nip === null ? [] : [`NIP ${groupedNip(nip)}`])];
}

/** "19700101 199503 1 002": birth date, appointment, sex, serial number. Anything else stays as typed. */
function groupedNip(nip: string): string {
  const digits = nip.replace(/\D/g, '');
  return digits.length === 18 ? digits.replace(/^(.{8})(.{6})(.)(.{3})$/, '$1 $2 $3 $4') : oneLine(nip);
}

/** What a letterhead's line holds at its size without wrapping. */
const lineLength = 84;

/** Address lines of a letterhead: street, then the ways to reach the office that are known, none cut in two. */
export function addressLines(office: OfficeFacts): readonly string[] {
  const { postcode, phone, email, website } = office;
  const street = [
    phrase(oneLine(office.address)),
    ...(postcode === null ? [] : [`Kode Pos ${postcode}`]),
  ].join(', ');
  const lines = [street];
  const contacts = [
    ...(phone === null ? [] : [`Telepon ${phone}`]),
    ...(website === null ? [] : [`Laman ${website}`]),
    ...(email === null ? [] : [`Surel ${email}`]),
  ];
  for (const [at, contact] of contacts.entries()) {
    const last = lines[lines.length - 1] ?? '';
    if (at > 0 && last.length + contact.length + 2 <= lineLength)
      lines[lines.length - 1] = `${last}, ${contact}`;
    else lines.push(contact);
  }
  return lines;
}
