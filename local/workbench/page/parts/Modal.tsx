import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Sign } from './Sign';

/** A modal dialog with a heading; Escape and the cross shut it, and the focus goes back to where it was. */
export const Modal = ({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog class="modal" ref={dialog} aria-labelledby={heading} onCancel={onClose} onClose={onClose}>
      <div class="modal-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" class="plain" aria-label="Tutup" onClick={onClose}>
          <Sign of="close" />
        </button>
      </div>
      {children}
    </dialog>
  );
};
