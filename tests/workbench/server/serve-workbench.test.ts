import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type RunningWorkbench, serveWorkbench } from '../../../src/workbench/server/serve-workbench.js';

let root: string;
let workbench: RunningWorkbench;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'soukatsu-server-'));
  for (const [file, text] of [
    ['dist/workbench/index.html', '<!doctype html>作業台'],
    ['dist/addin/pane.html', '<!doctype html>確認'],
    ['node_modules/@microsoft/office-js/dist/office.js', '/* library */'],
    ['secret.txt', 'not served'],
  ] as const) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  const started = await serveWorkbench({ root, port: 0, triesAfter: 0 });
  if (!started.ok) throw new Error(started.failure.message);
  workbench = started.workbench;
});
afterAll(async () => {
  await workbench.close();
  await rm(root, { recursive: true });
});

const get = (target: string, init?: RequestInit) => fetch(new URL(target, workbench.address), init);

test('page, add-in and library come from their folders with their types', async () => {
  const page = await get('/');
  expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
    200,
    'text/html; charset=utf-8',
    '<!doctype html>作業台',
  ]);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  const pane = await get('/addin/pane.html');
  expect([await pane.text(), pane.headers.has('content-security-policy')]).toEqual([
    '<!doctype html>確認',
    false,
  ]);
  const library = await get('/office-js/office.js');
  expect(library.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(library.headers.get('x-content-type-options')).toBe('nosniff');
});

test('what is not there, a folder and another method are answered as such', async () => {
  expect((await get('/nothing.js')).status).toBe(404);
  expect((await get('/addin')).status).toBe(404);
  expect((await get('/', { method: 'POST' })).status).toBe(405);
  const head = await get('/', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('an unchanged file is not sent again', async () => {
  const tag = (await get('/addin/pane.html')).headers.get('etag') ?? '';
  expect((await get('/addin/pane.html', { headers: { 'if-none-match': tag } })).status).toBe(304);
});

test('a raw path that climbs out of the folder is refused', async () => {
  const { hostname, port } = new URL(workbench.address);
  const status = await new Promise((resolve, reject) => {
    request({ hostname, port, path: '/../../secret.txt' }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(403);
});

test('a port that is taken: the next one, or a sentence that says so', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  const { port } = other.address() as AddressInfo;
  const only = await serveWorkbench({ root, port, triesAfter: 0 });
  expect(only).toMatchObject({ ok: false, failure: { kind: 'port-taken' } });
  const next = await serveWorkbench({ root, port, triesAfter: 20 });
  expect(next.ok).toBe(true);
  if (next.ok) {
    expect(Number(new URL(next.workbench.address).port)).toBeGreaterThan(port);
    await next.workbench.close();
  }
  await new Promise((resolve) => other.close(resolve));
});
