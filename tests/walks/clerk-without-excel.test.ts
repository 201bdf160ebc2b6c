import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { check } from '../../src/engine/index.js';
import { openWorkbook } from '../../src/files/index.js';
import { mediaType } from '../../src/workbench/server/media-types.js';
import { setBrowserDay } from '../browser/browser-day.js';
import { downloadedBytes } from '../browser/downloaded.js';
import { TODAY } from '../today.js';
import { openBrowser } from './open-browser.js';
import { CLERK } from './walks.js';

/** The clerk without Excel: the folder the first page names, on any web server; a file, the verdicts, and the file that is taken home. */

const README = readFileSync('README.md', 'utf8');
const MANUAL = readFileSync('docs/manual.md', 'utf8');
function named(button: string): string {
  if (!MANUAL.includes(`「${button}」`)) throw new Error(`The manual does not name 「${button}」.`);
  return button;
}

let server: Server;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  // What the printed command makes lies there: it was run before this test.
  expect(CLERK.command('web')).toBe('npm run build');
  const [folder = ''] = /dist\/web/.exec(README) ?? [];
  expect(existsSync(path.join(folder, 'index.html'))).toBe(true);
  server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1).replace(/[?#].*$/, '') || 'index.html';
    readFile(path.join(folder, name)).then(
      (bytes) => response.writeHead(200, { 'Content-Type': mediaType(name) }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  browser = await openBrowser();
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1280, height: 800 } });
  await setBrowserDay(context);
  page = await context.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

test('a file is chosen, recalculated and saved, and the saved one has nothing more to be written', async () => {
  const press = (button: string) =>
    page
      .getByRole('button', { name: named(button), exact: true })
      .first()
      .click();
  const choose = async (name: string, buffer: Buffer) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press('ファイルを開く')]);
    await chooser.setFiles({ name, mimeType: 'text/plain', buffer });
  };
  await choose('総括表.tsv', readFileSync('tests/corpus/03-status-mismatch/table.tsv'));
  await page
    .getByRole('status')
    .getByText(/確認しました。/)
    .first()
    .waitFor();
  await press('再計算');
  await page
    .getByRole('status')
    .getByText(/書き込みました/)
    .first()
    .waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), press('保存')]);
  const bytes = Buffer.from(await downloadedBytes(download));
  const saved = openWorkbook(bytes, download.suggestedFilename());
  const read = saved.ok ? saved.workbook.sheets[0]?.sheet() : null;
  const checked = read?.ok ? check(read.sheet, { asOf: TODAY }) : null;
  expect(checked?.ok && checked.check.edits).toEqual([]);
  await choose(download.suggestedFilename(), bytes);
  await page
    .getByRole('status')
    .getByText(/確認しました。/)
    .first()
    .waitFor();
});
