import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';
import { type GuideId, guideIds } from '../src/shared/contract/helpCalls';
import { guideTitles, helpWords } from '../src/shared/messages/help';

const docs = join(__dirname, '..', 'docs');

const fileOf = (id: GuideId): string => (id === 'pasang' ? 'pasang.md' : `panduan/${id}.md`);

/** The guide that a link between the documents leads to, if it is one. */
const guideAt = (href: string): GuideId | undefined =>
  guideIds.find((id) => href.split('#')[0]?.split('/').at(-1) === `${id}.md`);

/** A table that held nothing but pictures. */
const pictureTable =
  /<table>\s*<thead>(?:(?!<\/thead>)[\s\S])*<\/thead>\s*<tbody><tr>\s*(?:<td>\s*<\/td>\s*)+<\/tr>\s*<\/tbody><\/table>\n?/g;

/**
 * Pictures stay in docs/: the person has the screens themselves beside the dialog, and what ships stays small. Links
 * between guides become switches, links to other documents plain text.
 */
const toHtml = (markdown: string): string => {
  const marked = new Marked({
    renderer: {
      image: () => '',
      html: ({ text }) => text.replace(/<img[^>]*>/g, ''),
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        if (/^https:/.test(href)) return `<a href="${href}" target="_blank" rel="noreferrer">${text}</a>`;
        const guide = guideAt(href);
        return guide === undefined
          ? text
          : `<button type="button" class="link" onclick="showGuide('${guide}')">${text}</button>`;
      },
    },
  });
  return (marked.parse(markdown, { async: false }) as string)
    .replaceAll('<p></p>\n', '')
    .replace(pictureTable, '');
};

const style = readFileSync(join(__dirname, 'guidePage.css'), 'utf8');

/** Shows one guide; the server calls it behind the page with the guide of whoever asked. */
const script = `
function showGuide(id) {
  document.querySelectorAll('article').forEach(function (one) { one.hidden = one.id !== id; });
  document.querySelectorAll('nav button').forEach(function (one) {
    one.setAttribute('aria-current', String(one.value === id));
  });
  document.querySelector('main').scrollTop = 0;
}`;

/** `panduan.html`: every guide of docs/ in one file, for the dialog that the sidebar's help opens. */
export const guidePage = (): string =>
  [
    '<!DOCTYPE html>',
    '<html lang="id">',
    `<head><meta charset="utf-8"><title>${helpWords.dialog}</title><style>${style}</style></head>`,
    `<body><nav aria-label="${helpWords.choose}">`,
    ...guideIds.map(
      (id) =>
        `<button type="button" value="${id}" onclick="showGuide(this.value)">${guideTitles[id]}</button>`,
    ),
    '</nav><main tabindex="0">',
    ...guideIds.map(
      (id) => `<article id="${id}" hidden>${toHtml(readFileSync(join(docs, fileOf(id)), 'utf8'))}</article>`,
    ),
    '</main>',
    `<script>${script}</script></body>`,
    '</html>',
    '',
  ].join('\n');
