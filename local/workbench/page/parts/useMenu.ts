import { useEffect, useRef, useState } from 'preact/hooks';

/** An open-and-shut list: shut by Escape, by a click elsewhere, and when the focus leaves it; arrows walk it. */
export const useMenu = () => {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const entries = () => [
      ...(box.current?.querySelectorAll<HTMLElement>('[role^=menuitem]:not([disabled])') ?? []),
    ];
    (entries().find((one) => one.getAttribute('aria-checked') === 'true') ?? entries()[0])?.focus();
    const shut = (event: Event): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    const walk = (event: KeyboardEvent): void => {
      const all = entries();
      const at = all.indexOf(document.activeElement as HTMLElement);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === 'Escape') {
        setOpen(false);
        box.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
      } else if (step !== undefined && at >= 0) all[(at + step + all.length) % all.length]?.focus();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const element = box.current;
    document.addEventListener('pointerdown', shut);
    document.addEventListener('focusin', shut);
    element?.addEventListener('keydown', walk);
    return () => {
      document.removeEventListener('pointerdown', shut);
      document.removeEventListener('focusin', shut);
      element?.removeEventListener('keydown', walk);
    };
  }, [open]);
  return { open, setOpen, box };
};
