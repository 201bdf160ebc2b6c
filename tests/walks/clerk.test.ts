import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openWorkbook } from '../../src/files/index.js';
import { setBrowserDay } from '../browser/browser-day.js';
import { downloadedBytes } from '../browser/downloaded.js';
import { openBrowser } from './open-browser.js';
import { type Running, serve } from './shell.js';
import { CLERK } from './walks.js';

/** The clerk with Excel, whose place the workbench takes: the steps of the manual's second chapter, from the open pane to the saved table. */

jest.setTimeout(900_000);

/** Buttons are pressed as the manual names them. */
const MANUAL = readFileSync('docs/manual.md', 'utf8');
function named(button: string): string {
  if (!MANUAL.includes(`「${button}」`)) throw new Error(`The manual does not name 「${button}」.`);
  return button;
}

let serving: Running;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  serving = await serve(CLERK.command('workbench'), process.cwd(), /http:\/\/localhost:\d+\//);
  browser = await openBrowser();
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1440, height: 900 } });
  await setBrowserDay(context);
  page = await context.newPage();
  await page.goto(serving.found);
});
afterAll(async () => {
  await browser?.close();
  await serving?.stop();
});

test('the table is checked, recalculated, and what was written can be taken back', async () => {
  const pane = page.frameLocator('iframe.pane-frame');
  const press = (button: string) =>
    pane
      .getByRole('button', { name: named(button), exact: true })
      .first()
      .click();
  await press('確認');
  await pane
    .getByRole('status')
    .getByText(/確認しました。/)
    .first()
    .waitFor();
  await press('再計算');
  await pane
    .getByRole('status')
    .getByText(/書き込みました/)
    .waitFor();
  await press('元に戻す');
  await pane
    .getByRole('status')
    .getByText(/戻しました/)
    .waitFor();
  await press('再計算');
  await pane
    .getByRole('status')
    .getByText(/書き込みました/)
    .waitFor();
});

test('it is saved as a workbook', async () => {
  const given = readFileSync('tests/corpus/03-status-mismatch/table.tsv');
  await page.locator('#file').setInputFiles({ name: '総括表.tsv', mimeType: 'text/plain', buffer: given });
  const pane = page.frameLocator('iframe.pane-frame');
  await pane
    .getByRole('button', { name: named('再計算'), exact: true })
    .first()
    .click();
  await pane
    .getByRole('status')
    .getByText(/書き込みました/)
    .waitFor();
  const press = page.getByRole('button', { name: '保存', exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), press]);
  const bytes = await downloadedBytes(download);
  expect(openWorkbook(bytes, download.suggestedFilename()).ok).toBe(true);
  expect(Buffer.from(bytes).equals(given)).toBe(false);
});
