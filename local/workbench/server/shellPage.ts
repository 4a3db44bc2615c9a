/** The one page that holds the token; nobody may frame it, and it loads nothing but its own two files. */
export const shellPage = (token: string): string =>
  [
    '<!DOCTYPE html>',
    '<html lang="id">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="workbench-token" content="${token}">`,
    '<title>Meja Latihan E-SKM</title>',
    '<link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"></head>',
    '<body><div id="app"></div><script src="/page.js"></script></body>',
    '</html>',
    '',
  ].join('\n');

export const shellPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; frame-src 'self' blob: data:; object-src 'none'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'";
