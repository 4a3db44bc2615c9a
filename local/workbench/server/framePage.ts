/**
 * What a page that a script shows finds as `google.script`: the calls go to the window around it by message, since
 * the frame has no address of its own and may reach nothing. As in Apps Script: a fresh runner per chain, handlers
 * called later with one argument and the user object, private functions (`name_`) not there.
 */
const bridge = `(() => {
  const waiting = new Map();
  let number = 0;
  const call = (runner, fn, args) => {
    number += 1;
    waiting.set(number, runner);
    try { parent.postMessage({ eskm: 'call', number, fn, args }, '*'); }
    catch (error) { waiting.delete(number); throw new TypeError('Failed due to illegal value in property: ' + error.message); }
  };
  const runner = (success, failure, object) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (f) => runner(f, failure, object);
      if (name === 'withFailureHandler') return (f) => runner(success, f, object);
      if (name === 'withUserObject') return (o) => runner(success, failure, o);
      if (typeof name !== 'string' || name.endsWith('_') || name === 'then') return undefined;
      return (...args) => call({ success, failure, object }, name, args);
    },
  });
  addEventListener('message', (event) => {
    if (event.source !== parent || !event.data || event.data.eskm !== 'reply') return;
    const { number: which, ok, value, message } = event.data;
    const asked = waiting.get(which);
    waiting.delete(which);
    if (!asked) return;
    if (ok) { if (asked.success) asked.success(value, asked.object); }
    else if (asked.failure) asked.failure(new Error(message), asked.object);
    else console.warn(message);
  });
  const tell = (message) => parent.postMessage({ eskm: message }, '*');
  window.google = { script: {
    run: runner(null, null, undefined),
    host: {
      close: () => tell('close'),
      setWidth: (width) => parent.postMessage({ eskm: 'size', width }, '*'),
      setHeight: (height) => parent.postMessage({ eskm: 'size', height }, '*'),
      editor: { focus: () => tell('focus') },
      origin: 'https://docs.google.com',
    },
  } };
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link || link.hasAttribute('download') || /^(blob|data):/.test(link.href)) return;
    if (link.getAttribute('href').startsWith('#')) return;
    event.preventDefault();
    parent.postMessage({ eskm: 'open', url: link.href }, '*');
  });
  addEventListener('DOMContentLoaded', () => tell('ready'));
})();`;

/** Nothing from outside, no connection anywhere; the page's own code and pictures stand inside it. */
export const framePolicy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; " +
  "font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-scripts allow-forms allow-modals allow-downloads";

/** A page of a script with the bridge ahead of its own code. */
export const framePage = (html: string): string => {
  const script = `<script>${bridge}</script>`;
  const head = /<head\b[^>]*>/i.exec(html);
  if (!head) return `<!DOCTYPE html>${script}${html}`;
  const at = head.index + head[0].length;
  return html.slice(0, at) + script + html.slice(at);
};
