export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A one-page PDF with its typeface embedded, as an office suite writes it; `words` stand on the page. */
export const plainPdf = (words: string): string =>
  [
    '%PDF-1.4',
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj',
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj',
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>\nendobj',
    `4 0 obj\n<< /Length ${words.length + 12} >>\nstream\nBT (${words}) Tj ET\nendstream\nendobj`,
    '5 0 obj\n<< /Type /Font /FontFile2 6 0 R >>\nendobj',
    'trailer << /Root 1 0 R >>\n%%EOF\n',
  ].join('\n');

/** What a signer adds to `plainPdf`: the form in the catalogue, the field on the page, the field itself. */
export const signersObjects = [
  '1 0 obj\n<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [8 0 R] /SigFlags 3 >> >>\nendobj',
  '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>/Annots[8 0 R]>>\nendobj',
  '8 0 obj\n<< /Type /Annot /Subtype /Widget /FT /Sig /V 9 0 R >>\nendobj',
].join('\n');

/** Appends a signature over everything but its own value, as a signer does. */
export function signedPdf(original: string, objects = signersObjects): string {
  const value = `<${'30'.repeat(40)}>`;
  const head = (range: string) =>
    `${original}${objects}\n9 0 obj\n<< /Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [${range}] /Contents `;
  const tail = ' >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n';
  const first = head(' '.repeat(30)).length;
  const second = first + value.length;
  return head(`0 ${first} ${second} ${tail.length}`.padEnd(30)) + value + tail;
}

/** What a signer appends to any PDF: its field, the signature over everything but itself, a trailer of its own. */
export function signBytes(bytes: Uint8Array): Uint8Array {
  const original = Buffer.from(bytes).toString('latin1');
  const root = /\/Root\s+(\d+)\s+\d+\s+R/.exec(original)?.[1] ?? '1';
  const value = `<${'30'.repeat(60)}>`;
  const head = (range: string) =>
    `${original}\n9001 0 obj\n<< /Type /Annot /Subtype /Widget /FT /Sig /V 9002 0 R >>\nendobj\n9002 0 obj\n<< /Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [${range}] /Contents `;
  const tail = ` >>\nendobj\ntrailer << /Root ${root} 0 R >>\n%%EOF\n`;
  const first = head(' '.repeat(40)).length;
  const second = first + value.length;
  const range = `0 ${first} ${second} ${tail.length}`.padEnd(40);
  return Buffer.from(head(range) + value + tail, 'latin1');
}
