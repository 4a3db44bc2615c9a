import { fileVerdict } from '../../../src/app/desk/fileVerdict';
import { bytesOf, plainPdf, signedPdf, signersObjects } from '../../support/signedPdf';

const pdf = (text: string) => ({ mimeType: 'application/pdf', content: bytesOf(text) });

const verifiedText = plainPdf('IKM 88,89');
const verified = bytesOf(verifiedText);

describe('a file that came back from the Camat', () => {
  it('is the same when every byte is', () => {
    expect(fileVerdict(verified, pdf(verifiedText))).toBe('same');
  });

  it('is signed when the verified bytes stand in front and the signature covers the whole file', () => {
    expect(fileVerdict(verified, pdf(signedPdf(verifiedText)))).toBe('signed');
  });

  it('is still signed when a second signature was added over the first', () => {
    const second = signersObjects.replace('8 0 R] /SigFlags', '8 0 R 10 0 R] /SigFlags');
    expect(fileVerdict(verified, pdf(signedPdf(signedPdf(verifiedText), second)))).toBe('signed');
  });

  it.each([
    ['something was appended after signing', `${signedPdf(verifiedText)}4 0 obj\nendobj\n`],
    ['the signer wrote the file anew', signedPdf(verifiedText.replace('%PDF-1.4', '%PDF-1.7'))],
    [
      'a page was pointed at other contents before signing',
      signedPdf(verifiedText, signersObjects.replace('/Contents 4 0 R', '/Contents 12 0 R')),
    ],
    [
      "a page's text was replaced before signing",
      signedPdf(verifiedText, '4 0 obj\n<< /Length 21 >>\nstream\nBT (IKM 99,99) Tj ET\nendstream\nendobj'),
    ],
    [
      'a note was laid over the page before signing',
      signedPdf(verifiedText, `${signersObjects}\n11 0 obj\n<< /Type /Annot /Subtype /FreeText >>\nendobj`),
    ],
    [
      'another catalogue was put in force before signing',
      signedPdf(
        verifiedText,
        `${signersObjects}\n20 0 obj\n<< /Type /Catalog /Pages 21 0 R >>\nendobj\ntrailer << /Root 20 0 R >>`,
      ),
    ],
    [
      'the appended objects are packed where they cannot be read',
      signedPdf(verifiedText, '12 0 obj\n<< /Type /ObjStm /N 3 >>\nstream\nx\nendstream\nendobj'),
    ],
  ])('is not proven to be the same when %s', (_, text) => {
    expect(fileVerdict(verified, pdf(text))).toBe('rewritten');
  });

  it('is a scan when it is a photograph, or a PDF of pictures without any typeface', () => {
    const scanned =
      '%PDF-1.4\n1 0 obj\n<< /Subtype /Image /Filter /DCTDecode >>\nstream\nx\nendstream\nendobj\n%%EOF';
    expect(fileVerdict(verified, pdf(scanned))).toBe('scan');
    expect(fileVerdict(verified, { mimeType: 'image/jpeg', content: bytesOf('ÿØÿ') })).toBe('scan');
  });

  it.each([
    ['another version of the report', verifiedText.replace('88,89', '90,00')],
    ['the report cut short', verifiedText.slice(0, 200)],
    ['no PDF at all', 'Disahkan. Terima kasih.'],
  ])('is something else when it is %s', (_, text) => {
    expect(fileVerdict(verified, pdf(text))).toBe('other');
  });
});
