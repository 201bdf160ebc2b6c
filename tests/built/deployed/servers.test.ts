import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../../src/project/browser.mjs';
import { readBaseUrl } from '../../../src/project/deploy/base-url.mjs';
import { headersFor } from '../../../src/project/deploy/headers.mjs';
import { makeFolder } from '../../../src/project/deploy/make-folder.mjs';
import { setBrowserDay } from '../../browser/browser-day.js';
import {
  type ApacheWay,
  apacheSettings,
  docroot,
  freePort,
  HOST,
  isThere,
  layOut,
  nginxSettings,
  type Site,
  startServer,
} from './real-server.js';
import { layOutWorkbench } from './workbench-at.js';

/**
 * The deployed folder behind the servers whose settings we give samples of, at an address in Japanese letters with a port of its own, on a site that
 * sends headers of its own. Where a server is not installed it is said and nothing is checked.
 */

const root = process.cwd();
const HAS = { nginx: isThere('nginx'), apache2: isThere('apache2') };

let browser: Browser;
beforeAll(async () => {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('No browser found: run npm test, or set SOUKATSU_BROWSER.');
  browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP ${HOST} 127.0.0.1`,
    ],
  });
});
afterAll(() => browser?.close());

let site: Site;
beforeEach(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-served-'));
  // The servers answer as somebody else.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const address = readBaseUrl(`https://例.jp:${port}/総括/`);
  if (!address.ok) throw new Error(address.problem.message.en);
  site = { folder, port, deployed: path.join(folder, 'deploy') };
  const problems = await makeFolder({ root, baseUrl: address.baseUrl, folder: site.deployed });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message.en).join('\n'));
  layOut(site);
});
afterEach(() => rmSync(site.folder, { recursive: true, force: true }));

interface Answer {
  readonly status: number | undefined;
  /** Every line of it, a name in small letters. */
  readonly headers: readonly (readonly [string, string])[];
}

function ask(file: string, encoding = 'identity'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(
      {
        host: '127.0.0.1',
        port: site.port,
        path: encodeURI(`/総括/${file}`),
        servername: HOST,
        headers: { Host: `${HOST}:${site.port}`, 'Accept-Encoding': encoding },
        rejectUnauthorized: false,
        agent: false,
      },
      (response) => {
        response.resume();
        const { rawHeaders, statusCode: status } = response;
        const names = rawHeaders.filter((_, index) => index % 2 === 0);
        resolve({
          status,
          headers: names.map((name, index) => [name.toLowerCase(), rawHeaders[index * 2 + 1] ?? ''] as const),
        });
      },
    ).on('error', reject);
  });
}

/** Headers that count here, each as often as it came. */
const counted = ({ headers }: Answer) =>
  headers.filter(([name]) =>
    /^(?:content-security-policy|referrer-policy|x-|strict-|cache-control|access-control-)/.test(name),
  );

const promised = (file: string) =>
  Object.entries(headersFor(file)).map(([name, value]) => [name.toLowerCase(), value] as const);

const sorted = (headers: readonly (readonly [string, string])[]) => headers.map(String).sort();

/** The files that differ in what they need. */
const FILES = () => {
  const names = readdirSync(path.join(docroot(site), '総括'));
  const hashed = names.find((name) => /^pane\.[0-9a-f]{8}\.js$/.test(name)) ?? '';
  return ['pane.html', 'functions.json', 'functions.js', hashed];
};

async function expectPromise(): Promise<void> {
  for (const file of FILES()) {
    const answer = await ask(file);
    expect({ file, status: answer.status, headers: sorted(counted(answer)) }).toEqual({
      file,
      status: 200,
      headers: sorted(promised(file)),
    });
    const { headers } = await ask(file, 'gzip');
    expect([file, headers.find(([name]) => name === 'content-encoding')?.[1]]).toEqual([file, 'gzip']);
  }
}

/** The pane, at its Japanese address, in the workbench that plays Excel on the same host: pressed once, it writes. */
async function expectToStart(): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ja-JP' });
  await setBrowserDay(context);
  const refused: string[] = [];
  context.on('console', (message) => {
    if (/content security policy|x-frame-options|refused to/i.test(message.text()))
      refused.push(message.text());
  });
  const page = await context.newPage();
  await page.goto(`https://例.jp:${site.port}/`);
  const pane = page.frameLocator('iframe.pane-frame');
  await pane.getByRole('button', { name: '再計算', exact: true }).click();
  await pane
    .getByRole('status')
    .getByText(/書き込みました/)
    .waitFor();
  const address = page.frames().find((frame) => frame.url().includes('pane.html'));
  expect(decodeURI(address?.url() ?? '')).toBe(`https://${HOST}:${site.port}/総括/pane.html`);
  expect(refused).toEqual([]);
  await context.close();
}

test('nginx', async () => {
  if (!HAS.nginx) return;
  layOutWorkbench(root, docroot(site));
  const server = await startServer(site, 'nginx', nginxSettings(site));
  try {
    await expectPromise();
    await expectToStart();
  } finally {
    await server.stop();
  }
});

test.each<ApacheWay>(['apache.htaccess', 'apache.conf'])('Apache with %s', async (way) => {
  if (!HAS.apache2) return;
  layOutWorkbench(root, docroot(site));
  const server = await startServer(site, 'apache2', apacheSettings(site, way));
  try {
    await expectPromise();
    if (way === 'apache.conf') await expectToStart();
  } finally {
    await server.stop();
  }
});

test.each<ApacheWay>(['htaccess that is not asked', 'no mod_headers'])(
  'Apache with %s sends the files all the same',
  async (way) => {
    if (!HAS.apache2) return;
    const server = await startServer(site, 'apache2', apacheSettings(site, way));
    try {
      for (const file of FILES()) expect([file, (await ask(file)).status]).toEqual([file, 200]);
    } finally {
      await server.stop();
    }
  },
);
