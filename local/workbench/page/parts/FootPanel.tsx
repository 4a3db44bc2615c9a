import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ScrollRegion } from './ScrollRegion';
import { Sign } from './Sign';

/** A panel that stands above the foot of the window until it is shut; Escape shuts it too. */
export const FootPanel = ({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) => {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <section
      class="foot-panel"
      ref={panel}
      tabIndex={-1}
      aria-label={title}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div class="modal-head">
        <h2>{title}</h2>
        <button type="button" class="plain" aria-label="Tutup" onClick={onClose}>
          <Sign of="close" />
        </button>
      </div>
      <ScrollRegion name="foot-body" label={title}>
        {children}
      </ScrollRegion>
    </section>
  );
};
