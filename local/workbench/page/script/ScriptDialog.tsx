import { useEffect, useRef } from 'preact/hooks';
import type { Shown } from '../../api';
import { Sign } from '../parts/Sign';
import { ScriptFrame } from './ScriptFrame';

type Dialog = Extract<Shown, { kind: 'dialog' | 'alert' }>;

/** `showModalDialog`, `showModelessDialog` and `alert` as Sheets frames them. */
export const ScriptDialog = ({
  shown,
  onClose,
}: {
  readonly shown: Dialog;
  readonly onClose: () => void;
}) => {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    if (shown.kind === 'alert' || shown.modal) box.current?.showModal();
    else box.current?.show();
  }, [shown]);
  return (
    <dialog class="ask script" ref={box} aria-label={shown.title || 'Pesan skrip'} onClose={onClose}>
      <div class="title">
        <h2>{shown.title}</h2>
        <button type="button" aria-label="Tutup" onClick={onClose}>
          <Sign of="close" />
        </button>
      </div>
      {shown.kind === 'alert' ? (
        <>
          <p>{shown.message}</p>
          <div class="choices">
            <button type="button" class="primary" onClick={onClose} ref={(button) => button?.focus()}>
              Oke
            </button>
          </div>
        </>
      ) : (
        <ScriptFrame
          frame={shown.frame}
          title={shown.title}
          width={shown.width ?? 600}
          height={shown.height ?? 400}
          onClose={onClose}
        />
      )}
    </dialog>
  );
};
