import { useEffect, useRef, useState } from 'preact/hooks';

type Question = {
  readonly title: string;
  readonly text: string;
  /** Label of a text to be typed; without it only yes or no is asked. */
  readonly field?: string;
  readonly confirm: string;
  readonly onConfirm: (text: string) => void;
  readonly onCancel: () => void;
};

/** A modal question of the workbench itself. */
export const Ask = ({ title, text, field, confirm, onConfirm, onCancel }: Question) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="ask" ref={dialog} aria-labelledby="ask-title" onCancel={onCancel} onClose={onCancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (field === undefined || typed.trim() !== '') onConfirm(typed.trim());
        }}
      >
        <h2 id="ask-title">{title}</h2>
        <p>{text}</p>
        {field !== undefined && (
          <label>
            {field}
            <input value={typed} maxLength={60} onInput={(event) => setTyped(event.currentTarget.value)} />
          </label>
        )}
        <div class="choices">
          <button type="button" onClick={onCancel}>
            Batal
          </button>
          <button type="submit" class="primary">
            {confirm}
          </button>
        </div>
      </form>
    </dialog>
  );
};
