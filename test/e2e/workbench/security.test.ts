import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { request as ask, type OutgoingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { people } from '../../../local/demo/cast';
import { type Bench, openBench } from '../../support/workbench';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench('kosong');
}, 120_000);
afterAll(() => bench.close());

type Sent = {
  readonly path: string;
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
};

/** A request as it goes over the wire: `fetch` would mend paths and refuse to set Host. */
const send = ({ path, method = 'GET', headers = {}, body }: Sent) =>
  new Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(bench.address);
      const out = ask({ hostname, port, path, method, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
        );
      });
      out.on('error', reject);
      out.end(body);
    },
  );

const asking = (args: unknown = {}) => JSON.stringify({ person: '', window: 'uji', args });

const call = (headers: OutgoingHttpHeaders, path = '/api/office.view', body = asking()) =>
  send({
    path,
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-workbench-token': bench.token, ...headers },
    body,
  });

describe('given the workbench on loopback', () => {
  test('it listens on 127.0.0.1 alone, and its own page may call it', async () => {
    expect(bench.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const own = bench.address.replace(/\/$/, '');
    const { status, text } = await call({ origin: own, 'sec-fetch-site': 'same-origin' });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ ok: true });
  });

  test.each([
    ['a name of its own that points here', { host: 'jahat.example' }, 421],
    ['another port', { host: '127.0.0.1:1' }, 421],
    ['a page of another site', { origin: 'https://jahat.example' }, 403],
    ['a frame without an origin', { origin: 'null' }, 403],
    ['a browser that calls it cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another port of this machine', { 'sec-fetch-site': 'same-site' }, 403],
    ['no token', { 'x-workbench-token': '' }, 403],
    ['a wrong token', { 'x-workbench-token': 'a'.repeat(48) }, 403],
    ['a form of another page', { 'content-type': 'text/plain' }, 415],
  ])('when it is called by %s, then nothing is told', async (_who, headers, expected) => {
    const { status, text } = await call(headers);
    expect(status).toBe(expected);
    expect(text).not.toContain(people.owner);
  });

  test.each([
    ['the page', '/'],
    ['the events', '/events'],
  ])('%s is not given to a name that points here', async (_what, path) => {
    const { status, text } = await send({ path, headers: { host: 'jahat.example' } });
    expect(status).toBe(421);
    expect(text).not.toContain(bench.token);
  });

  test('the events need the token', async () => {
    expect((await send({ path: '/events' })).status).toBe(403);
    expect((await send({ path: '/events?token=salah' })).status).toBe(403);
  });

  test.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/frame/../../state.json',
    '/named/x',
    '/page.js/..',
  ])('no path leads to a file: %s', async (path) => {
    const { status, text } = await send({ path });
    expect([404, 405].includes(status) || text.includes('workbench-token')).toBe(true);
    expect(text).not.toMatch(/"(name|version|spreadsheets)"/);
  });

  test('a body above the limit is refused before it is read, and one that grows is cut off', async () => {
    const told = await call({ 'content-length': 17 * 1024 * 1024 }, '/api/office.view', '{}').catch(() => ({
      status: 413,
    }));
    expect(told.status).toBe(413);
    const grown = await call({}, '/api/office.view', asking({ filler: 'x'.repeat(17 * 1024 * 1024) })).catch(
      () => ({ status: 413 }),
    );
    expect(grown.status).toBe(413);
  });

  test.each([
    ['no JSON', '{', 400],
    ['no person', '{"window":"x","args":{}}', 400],
    ['no arguments', '{"person":"","window":"x"}', 400],
  ])('a request with %s is refused', async (_what, body, expected) => {
    expect((await call({}, '/api/office.view', body)).status).toBe(expected);
  });

  test.each(['toString', '__proto__', 'constructor', 'office.view/../x', 'tidak.ada'])(
    'the method %s does not exist',
    async (name) => {
      expect((await call({}, `/api/${name}`)).status).toBe(404);
    },
  );

  test('the page may load nothing from elsewhere and be framed by nobody', async () => {
    const { headers, text } = await send({ path: '/' });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
    expect(text).not.toMatch(/https?:\/\//);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('given states that people saved', () => {
  test('a name cannot lead out of the folder, and only what is there is opened or thrown away', async () => {
    await bench.value('', 'office.saveAs', { name: '../../Hari pertama' });
    expect(readdirSync(join(bench.folder, 'named'))).toEqual(['hari-pertama']);
    for (const id of ['..', '../now', 'hari-pertama/../../now', '/etc', '']) {
      expect(await bench.ask('', 'office.open', { id })).toMatchObject({ ok: false, kind: 'refused' });
      expect(await bench.ask('', 'office.forget', { id })).toMatchObject({ ok: false, kind: 'refused' });
    }
    expect(existsSync(join(bench.folder, 'named', 'hari-pertama', 'state.json'))).toBe(true);
  });

  test('the state is written whole, and a second workbench goes on from it', async () => {
    const { workbook } = await bench.value('', 'office.view', {});
    const { tabs } = await bench.value(people.owner, 'workbook.view', { book: workbook });
    const sheet = tabs[0]?.id ?? 0;
    await bench.value(people.owner, 'workbook.edit', {
      book: workbook,
      sheet,
      row: 2,
      column: 1,
      texts: [['tersimpan', '12,5']],
    });
    bench.workshop.flush();
    expect(readdirSync(join(bench.folder, 'now')).sort()).toEqual(['office.json', 'state.json']);
    expect(JSON.parse(readFileSync(join(bench.folder, 'now', 'office.json'), 'utf8'))).toMatchObject({
      workbook,
    });
    const second = await openBench('kosong', bench.folder);
    const { lines } = await second.value(people.owner, 'workbook.rows', {
      book: workbook,
      sheet,
      from: 2,
      to: 3,
    });
    expect(lines[0]?.shown.slice(0, 3)).toEqual([null, 'tersimpan', '12,5']);
    await second.close();
  });
});

describe('given a frame that a script showed to one person', () => {
  test('another person cannot make its calls, and it may reach nothing', async () => {
    const { workbook } = await bench.value('', 'office.view', {});
    const reply = await bench.ask(people.owner, 'workbook.menu', {
      book: workbook,
      functionName: 'openSidebar',
    });
    const shown = reply.ok ? reply.shown[0] : undefined;
    if (shown?.kind !== 'sidebar') throw new Error('No sidebar was shown');
    const args = { frame: shown.frame, fn: 'rpc', args: ['home.load', { period: null }] };
    expect(await bench.ask(people.owner, 'script.run', args)).toMatchObject({ ok: true });
    expect(await bench.ask(people.camat, 'script.run', args)).toMatchObject({ ok: false, kind: 'refused' });
    const { headers, text } = await send({ path: `/frame/${shown.frame}` });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain('sandbox allow-scripts');
    expect(text).not.toContain(bench.token);
    expect((await send({ path: `/frame/${'0'.repeat(24)}` })).status).toBe(404);
  });
});
