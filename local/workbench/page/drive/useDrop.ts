import { useState } from 'preact/hooks';
import { useSession } from '../session';

/** The kind of data that a dragged thing of Drive carries. */
export const dragged = 'application/x-eskm-drive';

/** Lets a dragged thing be dropped into `target` (a folder's id, `mine`); null takes nothing. */
export const useDrop = (target: string | null) => {
  const { attempt } = useSession();
  const [over, setOver] = useState(false);
  if (target === null) return {};
  return {
    'data-over': over || undefined,
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer?.types.includes(dragged)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop(event: DragEvent) {
      event.preventDefault();
      setOver(false);
      const id = event.dataTransfer?.getData(dragged);
      if (id && id !== target) void attempt('drive.move', { id, target });
    },
  };
};
