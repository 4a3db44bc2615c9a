import type { MailState } from '../../../model/mail';

/** Nothing runs, nothing is fetched: pictures stand in the page itself. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/**
 * A mail's HTML as a whole page for a sandboxed frame. The sandbox keeps scripts and forms from working, the policy
 * anything from being fetched; pictures named by `cid:` are put in.
 */
export const htmlPage = (html: string, pictures: MailState['inlineImages']): string => {
  const shown = html.replace(/\bcid:([\w.@+-]+)/g, (whole, name: string) => {
    const picture = pictures.find((one) => one.contentId === name);
    return picture === undefined ? whole : `data:${picture.mimeType};base64,${picture.content}`;
  });
  return [
    '<!DOCTYPE html><html lang="id"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<title>Isi surel</title>',
    '<style>body{margin:0;font:14px/1.5 Arial,sans-serif;color:#1f2933;overflow-wrap:anywhere}',
    'img{max-width:100%}a{color:#0b6e4f}</style>',
    `</head><body>${shown}</body></html>`,
  ].join('');
};
