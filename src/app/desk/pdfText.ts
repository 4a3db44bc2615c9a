/** A PDF's bytes as text, one character per byte: its structure is ASCII, its streams are left as they are. */
export function pdfText(bytes: Uint8Array): string {
  const block = 0x4000;
  let text = '';
  for (let at = 0; at < bytes.length; at += block) {
    text += String.fromCharCode(...bytes.subarray(at, at + block));
  }
  return text;
}

/** Whether `bytes` begin with exactly `prefix`. */
export function startsWith(bytes: Uint8Array, prefix: Uint8Array): boolean {
  return bytes.length >= prefix.length && prefix.every((byte, at) => bytes[at] === byte);
}

/** One plain (uncompressed) object of a PDF: `12 0 obj … endobj`. */
export type PdfObject = { readonly number: number; readonly body: string };

/** The plain objects of a PDF text, in file order; what lies in compressed object streams isn't among them. */
export function plainObjects(text: string): readonly PdfObject[] {
  const found: PdfObject[] = [];
  for (const match of text.matchAll(/(?:^|[\s>])(\d{1,10})\s+\d{1,5}\s+obj\b/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('endobj', start);
    found.push({ number: Number(match[1]), body: text.slice(start, end < 0 ? text.length : end) });
  }
  return found;
}
