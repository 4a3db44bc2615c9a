import { fileVerdict } from '../../../src/app/desk/fileVerdict';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const pdf = (text: string) => ({ mimeType: 'application/pdf', content: bytes(text) });

/** A page of text as an office suite writes it, with its typeface embedded. */
const verifiedText = [
  '%PDF-1.4',
  '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj',
  '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj',
  '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>\nendobj',
  '4 0 obj\n<< /Length 25 >>\nstream\nBT (IKM 88,89) Tj ET\nendstream\nendobj',
  '5 0 obj\n<< /Type /Font /FontFile2 6 0 R >>\nendobj',
  'trailer << /Root 1 0 R >>\n%%EOF\n',
].join('\n');
const verified = bytes(verifiedText);

const signersObjects = [
  '1 0 obj\n<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [8 0 R] /SigFlags 3 >> >>\nendobj',
  '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>/Annots[8 0 R]>>\nendobj',
  '8 0 obj\n<< /Type /Annot /Subtype /Widget /FT /Sig /V 9 0 R >>\nendobj',
].join('\n');

/** Appends a signature over everything but its own value, as a signer does. */
function signed(original: string, objects = signersObjects): string {
  const value = `<${'30'.repeat(40)}>`;
  const head = (range: string) =>
    `${original}${objects}\n9 0 obj\n<< /Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [${range}] /Contents `;
  const tail = ' >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n';
  const first = head(' '.repeat(30)).length;
  const second = first + value.length;
  const range = `0 ${first} ${second} ${tail.length}`.padEnd(30);
  return head(range) + value + tail;
}

describe('a file that came back from the Camat', () => {
  it('is the same when every byte is', () => {
    expect(fileVerdict(verified, pdf(verifiedText))).toBe('same');
  });

  it('is signed when the verified bytes stand in front and the signature covers the whole file', () => {
    expect(fileVerdict(verified, pdf(signed(verifiedText)))).toBe('signed');
  });

  it('is still signed when a second signature was added over the first', () => {
    const second = signersObjects.replace('8 0 R] /SigFlags', '8 0 R 10 0 R] /SigFlags');
    expect(fileVerdict(verified, pdf(signed(signed(verifiedText), second)))).toBe('signed');
  });

  it.each([
    ['something was appended after signing', `${signed(verifiedText)}4 0 obj\nendobj\n`],
    ['the signer wrote the file anew', signed(verifiedText.replace('%PDF-1.4', '%PDF-1.7'))],
    [
      'a page was pointed at other contents before signing',
      signed(verifiedText, signersObjects.replace('/Contents 4 0 R', '/Contents 12 0 R')),
    ],
    [
      "a page's text was replaced before signing",
      signed(verifiedText, '4 0 obj\n<< /Length 25 >>\nstream\nBT (IKM 99,99) Tj ET\nendstream\nendobj'),
    ],
    [
      'a note was laid over the page before signing',
      signed(verifiedText, `${signersObjects}\n11 0 obj\n<< /Type /Annot /Subtype /FreeText >>\nendobj`),
    ],
    [
      'another catalogue was put in force before signing',
      signed(
        verifiedText,
        `${signersObjects}\n20 0 obj\n<< /Type /Catalog /Pages 21 0 R >>\nendobj\ntrailer << /Root 20 0 R >>`,
      ),
    ],
    [
      'the appended objects are packed where they cannot be read',
      signed(verifiedText, '12 0 obj\n<< /Type /ObjStm /N 3 >>\nstream\nx\nendstream\nendobj'),
    ],
  ])('is not proven to be the same when %s', (_, text) => {
    expect(fileVerdict(verified, pdf(text))).toBe('rewritten');
  });

  it('is a scan when it is a photograph, or a PDF of pictures without any typeface', () => {
    const scanned =
      '%PDF-1.4\n1 0 obj\n<< /Subtype /Image /Filter /DCTDecode >>\nstream\nx\nendstream\nendobj\n%%EOF';
    expect(fileVerdict(verified, pdf(scanned))).toBe('scan');
    expect(fileVerdict(verified, { mimeType: 'image/jpeg', content: bytes('ÿØÿ') })).toBe('scan');
  });

  it.each([
    ['another version of the report', verifiedText.replace('88,89', '90,00')],
    ['the report cut short', verifiedText.slice(0, 200)],
    ['no PDF at all', 'Disahkan. Terima kasih.'],
  ])('is something else when it is %s', (_, text) => {
    expect(fileVerdict(verified, pdf(text))).toBe('other');
  });
});
