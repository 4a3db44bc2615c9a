import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Choices = {
  readonly values: readonly string[];
  /** Which one Enter takes; −1 for none. */
  readonly choice: number;
  /** What it stands under. */
  readonly under: RefObject<HTMLElement>;
  readonly help: string;
  readonly onChoose: (value: string) => void;
};

/** The list of a cell's drop-down. */
export const ListChoices = ({ values, choice, under, help, onChoose }: Choices) => {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [box, anchor] = [list.current, under.current];
    if (!box || !anchor) return;
    const room = box.parentElement?.clientHeight ?? 0;
    const below = anchor.offsetTop + anchor.offsetHeight + 2;
    const fits = below + box.offsetHeight <= room;
    box.style.left = `${anchor.offsetLeft}px`;
    box.style.top = `${fits ? below : Math.max(0, anchor.offsetTop - box.offsetHeight - 2)}px`;
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
