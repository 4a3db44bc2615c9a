import { useState } from 'preact/hooks';

const key = 'tour';

/**
 * Whether this window shows the tour: at first where the office is the tour's own and there is room (a phone has none);
 * from then on as the person wants it, each window for itself.
 */
export const useTour = (toured: boolean): readonly [boolean, (open: boolean) => void] => {
  const kept = sessionStorage.getItem(key);
  const [open, setOpen] = useState(kept === null ? toured && innerWidth > 760 : kept === 'open');
  return [
    open,
    (next) => {
      sessionStorage.setItem(key, next ? 'open' : 'shut');
      setOpen(next);
    },
  ];
};
