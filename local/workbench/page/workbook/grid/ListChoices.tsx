import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Place } from './cellPlace';

type Choices = {
  readonly values: readonly string[];
  /** Which one Enter takes; −1 for none. */
  readonly choice: number;
  /** Where its cell lies now. */
  readonly place: () => Place;
  readonly help: string;
  readonly onChoose: (value: string) => void;
};

/** The list of a cell's drop-down. */
export const ListChoices = ({ values, choice, place, help, onChoose }: Choices) => {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = list.current;
    if (!box) return;
    // Not read from the field over the cell: that one is moved only after this.
    const { x, y, height } = place();
    const { clientHeight = 0, clientWidth = 0 } = box.parentElement ?? {};
    const below = y + height + 2;
    const fits = below + box.offsetHeight <= clientHeight;
    box.style.left = `${Math.max(0, Math.min(x, clientWidth - box.offsetWidth - 4))}px`;
    box.style.top = `${fits ? below : Math.max(0, y - box.offsetHeight - 2)}px`;
  });
  return (
    <div class="choices-list" ref={list}>
      <div role="listbox" id="pilihan-sel" aria-label="Pilihan sel">
        {values.map((value, at) => (
          <div
            role="option"
            tabIndex={-1}
            id={`pilihan-${at}`}
            key={value}
            aria-selected={at === choice}
            onPointerDown={(event) => {
              event.preventDefault();
              onChoose(value);
            }}
          >
            {value}
          </div>
        ))}
      </div>
      {help !== '' && <p>{help}</p>}
    </div>
  );
};
