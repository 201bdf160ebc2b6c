import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../../src/project/browser.mjs';
import { headersFor } from '../../src/project/deploy/headers.mjs';
import { makeFolder } from '../../src/project/deploy/make-folder.mjs';
import { answer } from '../../src/workbench/server/answer.js';
import { selfSigned } from '../self-signed.js';
import { setBrowserDay } from './browser-day.js';

/**
 * The folder `npm run package` makes, served over HTTPS with the headers the samples send. The workbench beside it plays
 * Excel, so that the packaged pane starts for good: with the real Office.js, under its policy.
 */

const root = process.cwd();
const OFFICE = 'https://appsforoffice.microsoft.com';

let folder = '';
let server: Server;
let origin = '';
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'soukatsu-packaged-'));
  const site = path.join(folder, 'site');
  const served = [
    { prefix: '/addin/', folder: site },
    { prefix: '/office-js/', folder: path.join(root, 'node_modules/@microsoft/office-js/dist') },
    { prefix: '/', folder: path.join(root, 'dist/workbench') },
  ];
  server = createServer(selfSigned(), (request, response) => {
    const [, file] = /^\/addin\/([^?]*)/.exec(request.url ?? '') ?? [];
    if (file) for (const [name, value] of Object.entries(headersFor(file))) response.setHeader(name, value);
    void answer(request, response, served);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  const problems = await makeFolder({ root, baseUrl: `${origin}/addin/`, folder });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message.en).join('\n'));
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('No browser found: run npm test, or set SOUKATSU_BROWSER.');
  browser = await chromium.launch({
    executablePath,
    // The certificate is its own authority; a context that ignores that still has no service workers.
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--ignore-certificate-errors'],
  });
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

/** What a context asked for from other hosts, and what a policy refused. */
function watch(context: BrowserContext): { readonly abroad: string[]; readonly refused: string[] } {
  const seen = { abroad: [] as string[], refused: [] as string[] };
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'https:' && url.origin !== origin) seen.abroad.push(request.url());
  });
  context.on('console', (message) => {
    if (/content security policy/i.test(message.text())) seen.refused.push(message.text());
  });
  return seen;
}

test('the manifest names the address of the server everywhere', async () => {
  const manifest = await readFile(path.join(folder, 'manifest.xml'), 'utf8');
  expect(manifest.match(/https:\/\/[^"<]*/g)?.filter((url) => !url.startsWith(`${origin}/addin/`))).toEqual(
    [],
  );
});

test('the pane starts in Excel from the folder and recalculates, and asks nobody but its host and Office.js', async () => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ja-JP' });
  await setBrowserDay(context);
  const { abroad, refused } = watch(context);
  const page = await context.newPage();
  await page.goto(origin);
  const pane = page.frameLocator('iframe.pane-frame');
  await pane.getByRole('button', { name: '再計算', exact: true }).click();
  await pane
    .getByRole('status')
    .getByText(/書き込みました/)
    .waitFor();
  expect(abroad.filter((url) => !url.startsWith(`${OFFICE}/lib/1/hosted/`))).toEqual([]);
  expect(abroad.length).toBeGreaterThan(0);
  expect(refused).toEqual([]);
  await context.close();
});

/** Office.js from its package instead of Microsoft's address. */
const serveOffice = (context: BrowserContext) =>
  context.route(`${OFFICE}/lib/1/hosted/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice('/lib/1/hosted/'.length);
    await route.fulfill({ path: path.join(root, 'node_modules/@microsoft/office-js/dist', name) });
  });

/** What the runtime keeps of `CustomFunctions.associate`; Excel calls the functions by these names. */
declare const CustomFunctions: {
  readonly _association: { readonly mappings: Readonly<Record<string, (...values: unknown[]) => unknown>> };
};

test("the functions' page gives Excel's runtime every function of the metadata, and they judge", async () => {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'ja-JP' });
  const { abroad, refused } = watch(context);
  await serveOffice(context);
  const page = await context.newPage();
  await page.goto(`${origin}/addin/functions.html`);
  const { functions } = JSON.parse(await readFile(path.join(folder, 'site/functions.json'), 'utf8')) as {
    functions: { readonly id: string }[];
  };
  const answers = await page.evaluate(() => {
    const { INDICATORSTATUS, MEASURESTATUS, TALLY, ACHIEVEMENTRATE, ...others } =
      CustomFunctions._association.mappings;
    const shown = (call: () => unknown) => {
      try {
        return call();
      } catch (error) {
        const { code, message } = error as { code: string; message: string };
        return `${code} ${message}`;
      }
    };
    return {
      others: Object.keys(others),
      answers: [
        shown(() => INDICATORSTATUS?.('58.7(59)', '組織率(%)')),
        shown(() => MEASURESTATUS?.([['133(121)'], ['24(24)'], ['21(—)']])),
        shown(() => TALLY?.([['達成'], ['未達成'], ['—'], ['要確認']])),
        shown(() => ACHIEVEMENTRATE?.('133(121)')),
        shown(() => ACHIEVEMENTRATE?.('21(—)')),
      ],
    };
  });
  expect(functions.map(({ id }) => id).sort()).toEqual([
    'ACHIEVEMENTRATE',
    'INDICATORSTATUS',
    'MEASURESTATUS',
    'TALLY',
  ]);
  expect(answers).toEqual({
    others: [],
    answers: ['未達成', '達成', '1/3', 1.0992, '#N/A 目標値がないため、達成率はありません。'],
  });
  expect(abroad.filter((url) => !url.startsWith(`${OFFICE}/lib/1/hosted/`))).toEqual([]);
  expect(refused).toEqual([]);
  await context.close();
});

test('opened outside Excel, the pane says so: the real Office.js ran and found no host', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'ja-JP' });
  const { abroad, refused } = watch(context);
  await serveOffice(context);
  const page = await context.newPage();
  const response = await page.goto(`${origin}/addin/pane.html`);
  expect(response?.headers()).toMatchObject({
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  });
  await page.getByRole('alert').getByText('Excelにつながっていません。').waitFor();
  expect(await page.evaluate(() => typeof Office)).toBe('object');
  expect(abroad.filter((url) => !url.startsWith(`${OFFICE}/lib/1/hosted/`))).toEqual([]);
  expect(refused).toEqual([]);
  await context.close();
});
