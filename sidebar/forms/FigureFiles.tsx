import { useState } from 'preact/hooks';
import { resultWords } from '../../src/shared/messages/resultScreen';
import type { Office } from '../office';

const words = resultWords.files;

/** Rekap OPP and the processing table as Excel files; the tab Pengolahan Data written anew. */
export const FigureFiles = ({ office, period }: { readonly office: Office; readonly period: string }) => {
  const [files, setFiles] = useState<readonly { name: string; url: string }[]>([]);
  const busy = office.busy !== null;
  const make = async () => {
    const answer = await office.act('recap.make', { period }, { quiet: true });
    if (!answer) return;
    setFiles(answer.files);
    office.tell({ tone: 'good', sentence: words.made });
  };
  const rewrite = async () => {
    if (await office.act('calculation.write', { period }, { quiet: true }))
      office.tell({ tone: 'good', sentence: words.rewritten });
  };
  return (
    <details>
      <summary>{words.title}</summary>
      <p class="quiet">{words.hint}</p>
      <button type="button" class="secondary" disabled={busy} onClick={() => void make()}>
        {words.recap}
      </button>
      <ul class="small">
        {files.map(({ name, url }) => (
          <li key={name}>
            <a href={url} target="_blank" rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <button type="button" class="secondary" disabled={busy} onClick={() => void rewrite()}>
        {words.rewrite}
      </button>
    </details>
  );
};
