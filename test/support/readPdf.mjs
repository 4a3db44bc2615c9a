// Reads a PDF from stdin and prints what tests look at as JSON. A process of its own: pdf.js is loaded by a dynamic
// import, which jest's sandbox refuses.
import { extractText, getDocumentProxy, getMeta } from 'unpdf';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat(chunks)));
const { text } = await extractText(pdf, { mergePages: false });
const [sizes, boxes] = [[], []];
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  sizes.push({ width, height });
  const { items } = await page.getTextContent();
  const written = items.filter(({ str }) => str?.trim());
  boxes.push({
    left: Math.min(...written.map(({ transform }) => transform[4])),
    right: Math.max(...written.map(({ transform, width: wide }) => transform[4] + wide)),
    top: Math.max(...written.map(({ transform }) => transform[5])),
    bottom: Math.min(...written.map(({ transform }) => transform[5])),
  });
}
const { info } = await getMeta(pdf);
const outline = (await pdf.getOutline()) ?? [];
const pages = text.map((page) => page.replace(/\s+/g, ' ').trim());
process.stdout.write(
  JSON.stringify({
    pages,
    sizes,
    boxes,
    title: info.Title ?? '',
    outline: outline.map((entry) => entry.title),
  }),
);
