import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { headersFor } from '../../src/project/deploy/headers.mjs';
import { makeFolder } from '../../src/project/deploy/make-folder.mjs';
import { mediaType } from '../../src/workbench/server/media-types.js';
import { selfSigned } from '../self-signed.js';
import { barriersIn } from './barriers.js';
import { downloadedBytes } from './downloaded.js';
import { launchBrowser, screenshots } from './launch-browser.js';

/** The page that gives administrators the manifest, on a server of theirs: what `npm run package` would write, without Node. */

/** The add-in alone, as a release holds it; the web edition with it, as `npm run pages` makes it; and without it. */
const PLACES: readonly (readonly [prefix: string, folder: string])[] = [
  ['/tools/総括表/', 'dist/addin'],
  ['/pages/addin/', 'dist/addin'],
  ['/pages/', 'dist/web'],
  ['/web/', 'dist/web'],
];

let server: Server;
let origin = '';
let browser: Browser;
let context: BrowserContext;
let page: Page;
let scratch = '';

beforeAll(async () => {
  server = createServer(selfSigned(), (request, response) => {
    const asked = decodeURI(new URL(request.url ?? '/', 'https://here').pathname);
    const [prefix = '', folder = ''] = PLACES.find(([own]) => asked.startsWith(own)) ?? [];
    const name = asked.slice(prefix.length) || 'index.html';
    readFile(path.join(folder || 'none', name)).then(
      (bytes) => response.writeHead(200, { ...headersFor(name), 'Content-Type': mediaType(name) }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  scratch = mkdtempSync(path.join(tmpdir(), 'soukatsu-install-'));
  browser = await launchBrowser();
  context = await browser.newContext({ locale: 'ja-JP', ignoreHTTPSErrors: true });
  page = await context.newPage();
});
afterAll(async () => {
  await context?.close();
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(scratch, { recursive: true, force: true });
});

async function taken(button: string): Promise<Buffer> {
  const press = page.getByRole('button', { name: button, exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), press]);
  return Buffer.from(await downloadedBytes(download));
}

/** The files `npm run package` writes for an address. */
async function packagedFor(baseUrl: string): Promise<(name: string) => Buffer> {
  const folder = path.join(scratch, 'deploy');
  expect(await makeFolder({ root: process.cwd(), baseUrl, folder })).toEqual([]);
  return (name) => readFileSync(path.join(folder, name));
}

test('beside the add-in it gives the manifest and the samples that npm run package writes for its address', async () => {
  await page.goto(`${origin}${encodeURI('/tools/総括表/')}install.html?from=mail#top`);
  const baseUrl = `${origin}${encodeURI('/tools/総括表/')}`;
  await page.getByText(baseUrl).waitFor();
  const packaged = await packagedFor(baseUrl);
  const manifest = await taken('マニフェストを受け取る');
  expect(manifest.toString()).toContain(`${baseUrl}pane.html`);
  expect(manifest.equals(packaged('manifest.xml'))).toBe(true);
  for (const name of ['nginx.conf', 'apache.conf', 'apache.htaccess', 'web.config'])
    expect([name, (await taken(name)).equals(packaged(`server/${name}`))]).toEqual([name, true]);
  expect(await page.locator('ol > li').count()).toBe(3);
  await page.getByText('ヘッダーに、直すところはありません。').waitFor();
  expect(await barriersIn(page)).toEqual([]);
  await page.screenshot({ path: path.join(screenshots, 'install.png') });
});

test('on the pages of the web edition it gives the manifest of the add-in beside it, from the first page', async () => {
  await page.goto(`${origin}/pages/`);
  await page.getByRole('link', { name: 'Excelに入れる(管理者の方)' }).click();
  const packaged = await packagedFor(`${origin}/pages/addin/`);
  expect((await taken('マニフェストを受け取る')).equals(packaged('manifest.xml'))).toBe(true);
  await page.getByRole('link', { name: '管理者の手引き' }).click();
  await page.getByRole('heading', { level: 1, name: '管理者の手引き' }).waitFor();
});

test('where no add-in lies beside the web edition, it says so and gives nothing', async () => {
  await page.goto(`${origin}/web/install.html`);
  await page.getByRole('alert').getByText('アドインのファイルがありません').waitFor();
  expect(await page.getByRole('button').count()).toBe(0);
});

test('it speaks English where the browser does', async () => {
  const english = await browser.newContext({ locale: 'en-GB', ignoreHTTPSErrors: true });
  const other = await english.newPage();
  await other.goto(`${origin}/pages/addin/install.html`);
  await other.getByRole('button', { name: 'Get the manifest' }).waitFor();
  await english.close();
});
