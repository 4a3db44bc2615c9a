import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifest } from '../../build/manifest';

const root = join(__dirname, '..', '..');
const preload = join(root, 'test', 'support', 'clasp', 'toLoopback.cjs');

type File = { name: string; type: string; source: string };
type Project = { title: string; parentId: string; files: File[] };

/** A stand-in for Drive's and the Apps Script API: what clasp asks of them, and nothing else. */
const standIn = () => {
  const projects = new Map<string, Project>();
  const asked: string[] = [];
  const body = (text: string) => JSON.parse(text === '' ? '{}' : text) as Record<string, unknown>;
  const answer = (method: string, host: string, path: string, text: string): unknown => {
    asked.push(`${method} ${host}${path}`);
    const sent = body(text);
    if (method === 'POST' && host === 'www.googleapis.com' && path === '/drive/v3/files')
      return { id: `buku-${String(sent.name)}` };
    if (host !== 'script.googleapis.com') return null;
    if (method === 'POST' && path === '/v1/projects') {
      const scriptId = `skrip-${projects.size + 1}`;
      projects.set(scriptId, { title: String(sent.title), parentId: String(sent.parentId), files: [] });
      return { scriptId, title: sent.title, parentId: sent.parentId };
    }
    const id = /^\/v1\/projects\/([\w-]+)\/content$/.exec(path)?.[1] ?? '';
    const project = projects.get(id);
    if (project === undefined) return null;
    if (method === 'PUT') project.files = sent.files as File[];
    return { scriptId: id, files: project.files };
  };
  const server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      const path = (request.url ?? '').split('?')[0] ?? '';
      const found = answer(request.method ?? '', String(request.headers['x-meant-for']), path, text);
      response.writeHead(found === null ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(found ?? { error: { code: 404, message: 'not found' } }));
    });
  });
  return { server, projects, asked };
};

describe('npm run deploy', () => {
  const { server, projects, asked } = standIn();
  let folder: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    folder = mkdtempSync(join(tmpdir(), 'eskm-deploy-'));
    const login = {
      type: 'authorized_user',
      client_id: 'uji',
      client_secret: 'uji',
      refresh_token: 'uji',
      access_token: 'uji',
      expiry_date: Date.now() + 86_400_000,
    };
    writeFileSync(join(folder, 'login.json'), JSON.stringify({ tokens: { default: login } }));
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const deploy = (): Promise<string> =>
    new Promise((resolve, reject) => {
      execFile(
        process.execPath,
        [
          join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'),
          join(root, 'build', 'deploy.ts'),
          ...['--folder', folder, '--auth', join(folder, 'login.json'), '--no-open'],
        ],
        {
          cwd: root,
          env: {
            ...process.env,
            NODE_OPTIONS: `--require ${preload}`,
            ESKM_LOOPBACK: String((server.address() as AddressInfo).port),
          },
        },
        (error, out, err) => (error ? reject(new Error(`${out}\n${err}`)) : resolve(out)),
      );
    });

  test('given nothing on Google, when it is deployed, then two workbooks have exactly the files of dist/', async () => {
    const said = await deploy();
    expect([...projects.values()].map(({ title, parentId }) => [title, parentId])).toEqual([
      ['E-SKM Kecamatan', 'buku-E-SKM Kecamatan'],
      ['Penjaga E-SKM', 'buku-Penjaga E-SKM'],
    ]);
    const dist = (name: string) => readFileSync(join(root, 'dist', name), 'utf8');
    for (const { files } of projects.values()) {
      expect(files.map(({ name, type }) => `${type} ${name}`).sort()).toEqual([
        'HTML jendela',
        'HTML panduan',
        'HTML sidebar',
        'JSON appsscript',
        'SERVER_JS Code',
      ]);
      const source = (name: string) => files.find((one) => one.name === name)?.source;
      expect(source('Code')).toBe(dist('Code.js'));
      for (const page of ['sidebar', 'jendela', 'panduan']) expect(source(page)).toBe(dist(`${page}.html`));
      expect(JSON.parse(source('appsscript') ?? '')).toEqual(manifest);
    }
    expect(said).toContain('kantor: https://drive.google.com/open?id=buku-E-SKM Kecamatan');
  }, 120_000);

  test('when it is deployed again, then the same workbooks are looked at and nothing is written', async () => {
    asked.length = 0;
    const said = await deploy();
    expect(asked.filter((one) => !one.startsWith('GET'))).toEqual([]);
    expect(said).toContain('already up to date');
    expect(projects.size).toBe(2);
  }, 120_000);
});
