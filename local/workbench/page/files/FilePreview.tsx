import './files.css';
import { readBase64 } from '../parts/bytes';
import { PdfView } from './PdfView';

/** A file as the browser may show it: PDF, pictures and plain text; anything else is for downloading. */
export const FilePreview = ({
  file,
}: {
  readonly file: { readonly name: string; readonly mimeType: string; readonly base64: string };
}) => {
  const { name, mimeType, base64 } = file;
  if (mimeType === 'application/pdf') return <PdfView base64={base64} name={name} />;
  if (/^image\/(png|jpe?g|gif|webp)$/.test(mimeType))
    return <img class="picture" src={`data:${mimeType};base64,${base64}`} alt={name} />;
  if (/^text\/|[/+]json$/.test(mimeType))
    return <pre class="plain-text">{new TextDecoder().decode(readBase64(base64))}</pre>;
  return <p class="hint">Jenis berkas ini tidak dapat ditampilkan di sini. Unduh untuk membukanya.</p>;
};
