import { useState } from 'preact/hooks';
import type { DocEdit, DocParagraph } from '../../contract/drive';
import { useAsked, useSession } from '../session';

type Open = { readonly kind: 'replace' | 'insertAfter'; readonly at: number };

const ParagraphForm = ({
  label,
  start,
  onSave,
  onCancel,
}: {
  readonly label: string;
  readonly start: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}) => {
  const [text, setText] = useState(start);
  return (
    <form
      class="paragraph-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text.replace(/\s*\n+\s*/g, ' ').trim());
      }}
    >
      <label>
        {label}
        <textarea
          rows={Math.min(10, Math.ceil(text.length / 80) + 1)}
          value={text}
          maxLength={5000}
          ref={(element) => {
            if (element && document.activeElement?.tagName !== 'TEXTAREA') element.focus();
          }}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="choices">
        <button type="button" onClick={onCancel}>
          Batal
        </button>
        <button type="submit" class="primary">
          Simpan
        </button>
      </div>
    </form>
  );
};

type LineProps = {
  readonly paragraph: DocParagraph;
  readonly open: Open | null;
  readonly setOpen: (open: Open | null) => void;
  readonly onEdit: (edit: DocEdit) => void;
};

const Line = ({ paragraph, open, setOpen, onEdit }: LineProps) => {
  const { at, text, look, editable } = paragraph;
  const here = open?.at === at ? open.kind : null;
  const begin = text.slice(0, 40) || 'paragraf kosong';
  return (
    <li class={look}>
      {here === 'replace' ? (
        <ParagraphForm
          label="Isi paragraf"
          start={text}
          onSave={(typed) => onEdit({ kind: 'replace', at, before: text, text: typed })}
          onCancel={() => setOpen(null)}
        />
      ) : (
        <div class="paragraph">
          <p>{text || <span class="quiet">(kosong)</span>}</p>
          <span class="tools">
            {editable && (
              <button
                type="button"
                class="plain"
                aria-label={`Ubah: ${begin}`}
                onClick={() => setOpen({ kind: 'replace', at })}
              >
                Ubah
              </button>
            )}
            <button
              type="button"
              class="plain"
              aria-label={`Tambah paragraf di bawah: ${begin}`}
              onClick={() => setOpen({ kind: 'insertAfter', at })}
            >
              + Di bawah
            </button>
            {editable && (
              <button
                type="button"
                class="plain"
                aria-label={`Hapus: ${begin}`}
                onClick={() => onEdit({ kind: 'remove', at, before: text })}
              >
                Hapus
              </button>
            )}
          </span>
        </div>
      )}
      {here === 'insertAfter' && (
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
      <p class="hint">Ubah satu paragraf setiap kali. Tabel dan gambar tidak disunting di sini.</p>
      <ol class="doc">
        {value.map((paragraph) => (
          <Line
            key={`${paragraph.at} ${paragraph.text}`}
            paragraph={paragraph}
            open={open}
            setOpen={setOpen}
            onEdit={(change) => void edit(change)}
          />
        ))}
      </ol>
    </>
  );
};
