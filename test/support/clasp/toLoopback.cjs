// Preloaded into clasp: every request to Google goes to the stand-in on this machine instead, with the host it meant.
const http = require('node:http');
const https = require('node:https');

https.request = (url, options, callback) => {
  const target = new URL(String(url));
  return http.request(
    {
      method: options.method,
      headers: { ...options.headers, 'x-meant-for': target.host },
      host: '127.0.0.1',
      port: Number(process.env.ESKM_LOOPBACK),
      path: target.pathname + target.search,
    },
    callback,
  );
};
