import { useState } from 'preact/hooks';
import type { DocEdit, DocParagraph } from '../../contract/drive';
import { useAsked, useSession } from '../session';
import { ParagraphForm } from './ParagraphForm';

type Open = { readonly kind: 'replace' | 'insertAfter'; readonly at: number };

type LineProps = {
  readonly paragraph: DocParagraph;
  readonly open: Open['kind'] | null;
  readonly setOpen: (open: Open | null) => void;
  readonly onEdit: (edit: DocEdit) => void;
};

const Line = ({ paragraph, open, setOpen, onEdit }: LineProps) => {
  const { at, text, look, editable } = paragraph;
  const shown = text || '(paragraf kosong)';
  return (
    <li class={look}>
      {open === 'replace' ? (
        <ParagraphForm
          label="Isi paragraf"
          start={text}
          onSave={(typed) => onEdit({ kind: 'replace', at, before: text, text: typed })}
          onCancel={() => setOpen(null)}
          onRemove={() => onEdit({ kind: 'remove', at, before: text })}
          onAddBelow={() => setOpen({ kind: 'insertAfter', at })}
        />
      ) : editable ? (
        <button type="button" class="paragraph" onClick={() => setOpen({ kind: 'replace', at })}>
          <span class="unseen">Ubah: </span>
          {shown}
        </button>
      ) : (
        <p class="paragraph">{shown}</p>
      )}
      {open === 'insertAfter' && (
        <ParagraphForm
          label="Paragraf baru"
          start=""
          onSave={(typed) => onEdit({ kind: 'insertAfter', at, before: text, text: typed })}
          onCancel={() => setOpen(null)}
        />
      )}
    </li>
  );
};

/** Writing in a Doc as a person does, one paragraph at a time; tables and pictures stay as they are. */
export const DocEditor = ({ id }: { readonly id: string }) => {
  const { attempt } = useSession();
  const { value, problem } = useAsked('doc.paragraphs', { id });
  const [open, setOpen] = useState<Open | null>(null);
  const edit = async (change: DocEdit): Promise<void> => {
    if (await attempt('doc.edit', { id, edit: change })) setOpen(null);
  };
  if (value === undefined) return <p class="hint">{problem ?? 'Membuka …'}</p>;
  return (
    <>
      <p class="hint">Pilih paragraf untuk mengubahnya. Tabel dan gambar tidak disunting di sini.</p>
      <ol class="doc">
        {value.map((paragraph) => (
          <Line
            key={`${paragraph.at} ${paragraph.text}`}
            paragraph={paragraph}
            open={open?.at === paragraph.at ? open.kind : null}
            setOpen={setOpen}
            onEdit={(change) => void edit(change)}
          />
        ))}
      </ol>
    </>
  );
};
