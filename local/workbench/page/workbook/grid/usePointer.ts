import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export type PointerHands = {
  readonly down: (event: PointerEvent) => void;
  readonly move: (event: PointerEvent) => void;
  readonly up: () => void;
  readonly twice: (event: MouseEvent) => void;
};

/** The mouse on the cells; its hands are always those of the newest drawing. */
export const usePointer = (place: RefObject<HTMLElement>, hands: PointerHands): void => {
  const latest = useRef(hands);
  latest.current = hands;
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const ends = new AbortController();
    const { signal } = ends;
    element.addEventListener('pointerdown', (event) => latest.current.down(event), { signal });
    element.addEventListener('pointermove', (event) => latest.current.move(event), { signal });
    element.addEventListener('pointerup', () => latest.current.up(), { signal });
    element.addEventListener('dblclick', (event) => latest.current.twice(event), { signal });
    return () => ends.abort();
  }, []);
};
