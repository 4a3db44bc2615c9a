import { useEffect, useRef, useState } from 'preact/hooks';
import { readBase64 } from '../parts/bytes';
import { openPdf, type PdfDocument } from './pdfReader';

/** Sharper than this costs more memory than an old laptop has. */
const sharpest = 2;

const textOf = async (document: PdfDocument, number: number): Promise<string> => {
  const { items } = await (await document.getPage(number)).getTextContent();
  return items.map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str)).join('');
};

/** One page, drawn when it comes near the visible part; its text stands beside it for screen readers. */
const Page = ({ document, number }: { readonly document: PdfDocument; readonly number: number }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(false);
  const [ratio, setRatio] = useState(297 / 210);
  const [text, setText] = useState('');
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const watch = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      { rootMargin: '800px' },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext('2d');
    if (!near || !element || !pen) return;
    let stop = (): void => undefined;
    let alive = true;
    void document.getPage(number).then((page) => {
      if (!alive) return;
      const plain = page.getViewport({ scale: 1 });
      setRatio(plain.height / plain.width);
      const width = element.clientWidth * Math.min(devicePixelRatio, sharpest);
      const viewport = page.getViewport({ scale: width / plain.width });
      element.width = Math.round(viewport.width);
      element.height = Math.round(viewport.height);
      const drawing = page.render({ canvas: element, canvasContext: pen, viewport });
      stop = () => drawing.cancel();
      // A drawing that is broken off says so; the next one follows.
      drawing.promise.catch(() => undefined);
    });
    void textOf(document, number).then((found) => alive && setText(found));
    return () => {
      alive = false;
      stop();
    };
  }, [near, document, number]);
  return (
    <li>
      <canvas ref={canvas} style={{ aspectRatio: `1 / ${ratio}` }} />
      <p class="unseen">
        Halaman {number}. {text}
      </p>
    </li>
  );
};

/** A PDF, page under page, in every browser. */
export const PdfView = ({ base64, name }: { readonly base64: string; readonly name: string }) => {
  const [document, setDocument] = useState<PdfDocument>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let close = (): void => undefined;
    let alive = true;
    openPdf(readBase64(base64)).then(
      (opened) => {
        close = opened.close;
        if (alive) setDocument(opened.document);
        else close();
      },
      () => alive && setProblem('Berkas ini bukan PDF yang dapat dibaca.'),
    );
    return () => {
      alive = false;
      close();
    };
  }, [base64]);
  if (problem) return <p class="hint">{problem}</p>;
  if (!document)
    return (
      <p class="hint" role="status">
        Membuka PDF …
      </p>
    );
  return (
    <ol class="pdf" aria-label={`${name}, ${document.numPages} halaman`}>
      {Array.from({ length: document.numPages }, (_, at) => (
        <Page key={at} document={document} number={at + 1} />
      ))}
    </ol>
  );
};
