import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { headersFor } from '../../../src/project/deploy/headers.mjs';
import { type AddinServer, serveAddin } from '../../../src/workbench/server/serve-addin.js';
import { selfSigned } from '../../self-signed.js';

const pair = selfSigned();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-sideload-'));
  writeFileSync(path.join(folder, 'pane.html'), '<p>確認パネル</p>');
  writeFileSync(path.join(folder, 'functions.json'), '{}');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Asks as Excel does: over HTTPS, and trusting nothing but the certificate. */
function fetchFrom(server: AddinServer, file: string) {
  return new Promise<{ status: number | undefined; origin: string | undefined; text: string }>(
    (resolve, reject) => {
      get(`${server.address}${file}`, { ca: pair.cert, agent: false }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => {
          const origin = response.headers['access-control-allow-origin'];
          resolve({ status: response.statusCode, origin, text });
        });
      }).on('error', reject);
    },
  );
}

test('the pane comes over HTTPS under a certificate of localhost, the functions to any page', async () => {
  const started = await serveAddin({ folder, port: 0, ...pair, headersFor });
  if (!started.ok) throw new Error(started.code);
  const { server } = started;
  expect(server.address).toMatch(/^https:\/\/localhost:\d+\/$/);
  expect(await fetchFrom(server, 'pane.html')).toEqual({
    status: 200,
    origin: undefined,
    text: '<p>確認パネル</p>',
  });
  expect(await fetchFrom(server, 'functions.json')).toMatchObject({ status: 200, origin: '*' });
  expect(await fetchFrom(server, '../package.json')).toMatchObject({ status: 404 });
  await server.close();
});

test('a port that is taken, and a key that is none, are told by their code', async () => {
  const first = await serveAddin({ folder, port: 0, ...pair, headersFor });
  if (!first.ok) throw new Error(first.code);
  const port = Number(new URL(first.server.address).port);
  expect(await serveAddin({ folder, port, ...pair, headersFor })).toEqual({ ok: false, code: 'EADDRINUSE' });
  await first.server.close();
  expect(await serveAddin({ folder, port: 0, key: 'none', cert: pair.cert, headersFor })).toMatchObject({
    ok: false,
  });
});
