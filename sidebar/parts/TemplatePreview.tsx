import { useState } from 'preact/hooks';
import type { Answer } from '../../src/shared/contract/contract';
import { screen } from '../../src/shared/messages/screen';
import { templatePreview as words } from '../../src/shared/messages/templatePreview';
import type { Office } from '../office';
import { orTell } from '../orTell';
import { rasterise } from '../rasterise';

type Props = { readonly office: Office; readonly period: string };

/** What the office's own template makes, before it is needed. */
export const TemplatePreview = ({ office, period }: Props) => {
  const [made, setMade] = useState<Answer<'template.preview'> | null>(null);
  const show = async (data: 'period' | 'example') => {
    setMade(null);
    const ordered = await office.act('template.pictures', { period, data }, { quiet: true });
    if (!ordered) return;
    office.work({ doing: screen.drawing, progress: 0 });
    const pictures = await orTell(office, screen.drawingFailed, () => rasterise(ordered.pictures));
    if (!pictures) return;
    const doing = { doing: screen.making, progress: 0.3 };
    setMade(await office.act('template.preview', { period, data, pictures }, { quiet: true, doing }));
  };
  const showLetter = async () => {
    setMade(null);
    const doing = { doing: screen.making, progress: 0.3 };
    setMade(await office.act('letter.preview', { period }, { quiet: true, doing }));
  };
  const link = (label: string, { url }: { readonly url: string }) => (
    <li>
      <a href={url} target="_blank" rel="noreferrer">
        {label}
      </a>
    </li>
  );
  return (
    <details>
      <summary>{words.title}</summary>
      <p class="quiet">{words.hint}</p>
      {(['period', 'example'] as const).map((data) => (
        <button
          key={data}
          type="button"
          class="secondary"
          disabled={office.busy !== null}
          onClick={() => void show(data)}
        >
          {data === 'period' ? words.withPeriod : words.withExample}
        </button>
      ))}
      <button
        type="button"
        class="secondary"
        disabled={office.busy !== null}
        onClick={() => void showLetter()}
      >
        {words.letter}
      </button>
      {made && (
        <ul class="documents" role="status">
          {link(words.openDocument, made.document)}
          {link(words.openPdf, made.pdf)}
        </ul>
      )}
    </details>
  );
};
