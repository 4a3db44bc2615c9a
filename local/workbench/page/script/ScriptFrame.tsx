import { useEffect, useRef } from 'preact/hooks';
import { useSession } from '../session';

type Message =
  | { readonly eskm: 'call'; readonly number: number; readonly fn: string; readonly args: readonly unknown[] }
  | { readonly eskm: 'open'; readonly url: string }
  | { readonly eskm: 'close' | 'focus' | 'ready' | 'size' };

type Framed = {
  readonly frame: string;
  readonly title: string;
  readonly width?: number;
  readonly height?: number;
  readonly onClose: () => void;
};

/**
 * A page that a script showed, in a frame of its own that can reach nothing. Its `google.script.run` calls arrive
 * here as messages and go to the server as this window's person.
 */
export const ScriptFrame = ({ frame, title, width, height, onClose }: Framed) => {
  const { call, openAddress } = useSession();
  const box = useRef<HTMLIFrameElement>(null);
  const latest = useRef({ call, openAddress, onClose });
  latest.current = { call, openAddress, onClose };
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<Message>): void => {
      const inside = box.current?.contentWindow;
      if (!inside || source !== inside || typeof data !== 'object' || data === null) return;
      if (data.eskm === 'open') latest.current.openAddress(data.url);
      else if (data.eskm === 'close') latest.current.onClose();
      else if (data.eskm === 'call') {
        const { number, fn, args } = data;
        latest.current.call('script.run', { frame, fn, args }).then(
          (reply) => inside.postMessage({ eskm: 'reply', number, ...reply }, '*'),
          (error: Error) =>
            inside.postMessage({ eskm: 'reply', number, ok: false, message: error.message }, '*'),
        );
      }
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [frame]);
  return (
    <iframe
      ref={box}
      class="script-page"
      title={title}
      src={`/frame/${frame}`}
      sandbox="allow-scripts allow-forms allow-modals allow-downloads"
      style={{
        width: width === undefined ? '100%' : `${width}px`,
        height: height === undefined ? '100%' : `${height}px`,
      }}
    />
  );
};
