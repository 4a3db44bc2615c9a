import { makeBlob } from './blob';
import type { RealmContext } from './context';
import { emulated, googleEnum } from './emulate';
import { evaluateTemplate } from './htmlTemplate';

/** What an HtmlOutput holds. `content` is as the script wrote it; what HtmlService does to it happens on serving. */
export type HtmlTarget = {
  ctx: RealmContext;
  content: string;
  title: string;
  width: number | null;
  height: number | null;
  metaTags: { name: string; content: string }[];
  self: unknown;
};

const X_FRAME = googleEnum('ALLOWALL', 'DEFAULT');
const SANDBOX = googleEnum('EMULATED', 'IFRAME', 'NATIVE');

function chained(apply: (target: HtmlTarget, ...args: never[]) => void) {
  return (target: HtmlTarget, ...args: never[]) => {
    apply(target, ...args);
    return target.self;
  };
}

function escaped(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&#34;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

const outputs = emulated<HtmlTarget, Record<string, unknown>>('HtmlService.HtmlOutput', {
  getContent: ({ content }: HtmlTarget) => content,
  setContent: chained((target, content: string) => {
    target.content = String(content);
  }),
  append: chained((target, added: string) => {
    target.content += String(added);
  }),
  appendUntrusted: chained((target, added: string) => {
    target.content += escaped(String(added));
  }),
  clear: chained((target) => {
    target.content = '';
  }),
  getTitle: ({ title }: HtmlTarget) => title,
  setTitle: chained((target, title: string) => {
    target.title = String(title);
  }),
  getWidth: ({ width }: HtmlTarget) => width,
  setWidth: chained((target, width: number | null) => {
    target.width = width;
  }),
  getHeight: ({ height }: HtmlTarget) => height,
  setHeight: chained((target, height: number | null) => {
    target.height = height;
  }),
  addMetaTag: chained((target, name: string, content: string) => {
    if (
      ![
        'viewport',
        'apple-mobile-web-app-capable',
        'mobile-web-app-capable',
        'google-site-verification',
      ].includes(name)
    ) {
      throw target.ctx.fail(`The meta tag you specified is not allowed in this context: ${name}`);
    }
    target.metaTags.push({ name, content });
  }),
  setXFrameOptionsMode: chained(() => {}),
  setSandboxMode: chained(() => {}),
  getBlob: ({ ctx, content }: HtmlTarget) =>
    makeBlob({ ctx, bytes: ctx.host.utf8ToBase64(content), contentType: 'text/html', name: null }),
} as never);

/** A new HtmlOutput for scripts. */
export function makeHtmlOutput(ctx: RealmContext, content: string): unknown {
  const target: HtmlTarget = {
    ctx,
    content,
    title: '',
    width: null,
    height: null,
    metaTags: [],
    self: null,
  };
  target.self = outputs.make(target);
  return target.self;
}

function fileText(ctx: RealmContext, name: string): string {
  const text = ctx.script.htmlFiles[name.replace(/\.html$/, '')];
  if (text === undefined) throw ctx.fail(`No HTML file named ${name} was found.`);
  return text;
}

/** `HtmlService`: pages from text or from the folder's `.html` files, templates with printing scriptlets. */
export function createHtmlService(ctx: RealmContext): unknown {
  const template = (source: string) =>
    evaluateTemplate(ctx, source, (content) => makeHtmlOutput(ctx, content));
  return emulated<null, Record<string, unknown>>('HtmlService', {
    XFrameOptionsMode: X_FRAME,
    SandboxMode: SANDBOX,
    createHtmlOutput: (_: null, content: unknown = '') => {
      ctx.charge('HtmlService.createHtmlOutput', 'handle');
      return makeHtmlOutput(ctx, String(content));
    },
    createHtmlOutputFromFile: (_: null, name: string) => {
      ctx.charge('HtmlService.createHtmlOutputFromFile', 'handle');
      return makeHtmlOutput(ctx, fileText(ctx, name));
    },
    createTemplate: (_: null, source: string) => template(String(source)),
    createTemplateFromFile: (_: null, name: string) => template(fileText(ctx, name)),
  } as never).make(null);
}
