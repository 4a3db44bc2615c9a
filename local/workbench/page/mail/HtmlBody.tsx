import { useRef, useState } from 'preact/hooks';
import { useSession } from '../session';

/**
 * A mail's HTML in a frame that may run nothing and fetch nothing. The frame shares our origin only so that a click on
 * a link can be caught here: without `allow-scripts` nothing inside can use that.
 */
export const HtmlBody = ({ page }: { readonly page: string }) => {
  const { openAddress } = useSession();
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(200);
  const prepare = (): void => {
    const inside = frame.current?.contentDocument;
    if (!inside) return;
    setHeight(inside.documentElement.scrollHeight);
    inside.addEventListener('click', (event) => {
      const link = (event.target as Element | null)?.closest('a[href]');
      if (!link) return;
      event.preventDefault();
      openAddress(link.getAttribute('href') ?? '');
    });
    for (const kind of ['auxclick', 'submit'] as const)
      inside.addEventListener(kind, (event) => event.preventDefault());
  };
  return (
    <iframe
      ref={frame}
      class="mail-html"
      title="Isi surel"
      sandbox="allow-same-origin"
      srcdoc={page}
      style={{ height: `${height}px` }}
      onLoad={prepare}
    />
  );
};
