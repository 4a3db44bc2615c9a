import { useEffect, useRef, useState } from 'preact/hooks';

type Props = {
  readonly label: string;
  readonly start: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
  readonly onRemove?: () => void;
  readonly onAddBelow?: () => void;
};

/** One paragraph being typed; line breaks become spaces, since Enter would begin another paragraph. */
export const ParagraphForm = ({ label, start, onSave, onCancel, onRemove, onAddBelow }: Props) => {
  const [text, setText] = useState(start);
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => input.current?.focus(), []);
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
          ref={input}
          rows={Math.min(10, Math.ceil(text.length / 80) + 1)}
          value={text}
          maxLength={5000}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="choices">
        {onRemove && (
          <button type="button" onClick={onRemove}>
            Hapus
          </button>
        )}
        {onAddBelow && (
          <button type="button" onClick={onAddBelow}>
            Tambah di bawah
          </button>
        )}
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
