import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../src/project/browser.mjs';
import { headersFor } from '../../src/project/deploy/headers.mjs';
import { addressesOf } from '../../src/project/manifest/address-rules.mjs';
import { readManifest } from '../../src/project/manifest/read-manifest.mjs';
import { answer } from '../../src/workbench/server/answer.js';
import { downloadedBytes } from '../browser/downloaded.js';
import { selfSigned } from '../self-signed.js';
import { run } from './shell.js';
import { ADMINISTRATOR } from './walks.js';

/** The administrator: an address, the folder, a server, the manifest, and the pane at the address the manifest names. What Microsoft 365 does with the manifest is not tried. */

jest.setTimeout(900_000);

const root = process.cwd();
const command = ADMINISTRATOR.command('package');
const [BASE = ''] = /https:\/\/\S+/.exec(command) ?? [];
const { hostname, pathname } = new URL(BASE);
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const deployed = (name: string) => readFileSync(path.join(root, 'dist/deploy', name));

let server: Server;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  run(command, root);
  // A server that sends what the samples send; the samples themselves are tried in tests/built/deployed.
  server = createServer(selfSigned(hostname), (request, response) => {
    const file = (request.url ?? '/').slice(pathname.length).replace(/[?#].*$/, '');
    for (const [name, value] of Object.entries(headersFor(file))) response.setHeader(name, value);
    void answer(request, response, [{ prefix: pathname, folder: path.join(root, 'dist/deploy/site') }]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('No browser found: set SOUKATSU_BROWSER.');
  browser = await chromium.launch({
    executablePath,
    // The printed address leads to this machine, and its certificate is taken: no name of anybody's is asked for.
    args: [
      '--no-sandbox',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP ${hostname}:443 127.0.0.1:${port}`,
    ],
  });
  context = await browser.newContext({ locale: 'ja-JP' });
  await context.route(`${OFFICE}**`, (route) =>
    route.fulfill({
      path: path.join(
        root,
        'node_modules/@microsoft/office-js/dist',
        route.request().url().slice(OFFICE.length),
      ),
    }),
  );
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

test('the page on the server gives the same manifest as the command', async () => {
  await page.goto(`${BASE}install.html`);
  const press = page.getByRole('button', { name: 'マニフェストを受け取る' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), press]);
  expect(Buffer.from(await downloadedBytes(download)).equals(deployed('manifest.xml'))).toBe(true);
  await page.getByText('ヘッダーに、直すところはありません。').waitFor();
});

test('every address of the manifest is answered over HTTPS', async () => {
  const read = readManifest(deployed('manifest.xml').toString());
  const addresses = read.ok ? addressesOf(read.manifest) : [];
  expect(addresses.length).toBeGreaterThan(10);
  const statuses = await page.evaluate(
    (all) => Promise.all(all.map(async (address) => `${(await fetch(address)).status} ${address}`)),
    addresses,
  );
  expect(statuses).toEqual(addresses.map((address) => `200 ${address}`));
});

test('the pane the manifest names loads and says one of the sentences of the guide', async () => {
  const [, pane = ''] =
    /<SourceLocation DefaultValue="([^"]*)"/.exec(deployed('manifest.xml').toString()) ?? [];
  await page.goto(pane);
  const guide = readFileSync('docs/admin-guide.md', 'utf8');
  // The first row: the files have come, and this is no Excel.
  const [, sentence = ''] = /\| 表示される文 \|.*\n.*\n\| 「([^」]*)」/.exec(guide) ?? [];
  expect(sentence).not.toBe('');
  await page.getByRole('alert').getByText(sentence).waitFor();
});
