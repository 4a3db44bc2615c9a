// Reads a PDF from stdin and prints what tests look at as JSON. A process of its own: pdf.js is loaded by a dynamic
// import, which jest's sandbox refuses.
import { extractText, getDocumentProxy, getMeta } from 'unpdf';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat(chunks)));
const { text } = await extractText(pdf, { mergePages: false });
const sizes = [];
for (let number = 1; number <= pdf.numPages; number++) {
  const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
  sizes.push({ width, height });
}
const { info } = await getMeta(pdf);
const outline = (await pdf.getOutline()) ?? [];
const pages = text.map((page) => page.replace(/\s+/g, ' ').trim());
process.stdout.write(
  JSON.stringify({ pages, sizes, title: info.Title ?? '', outline: outline.map((entry) => entry.title) }),
);
