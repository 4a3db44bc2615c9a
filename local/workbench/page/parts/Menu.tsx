import type { ComponentChildren } from 'preact';
import { Sign } from './Sign';
import { useMenu } from './useMenu';

/** A word that opens a list of things to do; `script` = made by the office's script. */
export const Menu = ({
  title,
  script = false,
  children,
}: {
  readonly title: string;
  readonly script?: boolean;
  readonly children: (shut: () => void) => ComponentChildren;
}) => {
  const { open, setOpen, box } = useMenu();
  return (
    <div class={script ? 'menu own' : 'menu'} ref={box}>
      <button type="button" aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        {title}
      </button>
      {open && (
        <div class="list" role="menu" aria-label={title}>
          {children(() => setOpen(false))}
        </div>
      )}
    </div>
  );
};

/** One thing to do, or (with `checked`) one that is on or off. */
export const Entry = ({
  text,
  keys,
  disabled = false,
  checked,
  onChoose,
}: {
  readonly text: string;
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly checked?: boolean;
  readonly onChoose: () => void;
}) => (
  <button
    type="button"
    {...(checked === undefined
      ? { role: 'menuitem' }
      : { role: 'menuitemcheckbox', 'aria-checked': checked })}
    disabled={disabled}
    onClick={onChoose}
  >
    {checked !== undefined && (
      <span class="tick" aria-hidden="true">
        {checked && <Sign of="check" />}
      </span>
    )}
    <span class="text">{text}</span>
    {keys && <kbd>{keys}</kbd>}
  </button>
);
