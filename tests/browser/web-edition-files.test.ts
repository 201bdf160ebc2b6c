import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { openWorkbook } from '../../src/files/index.js';
import { ownBookIn } from '../../src/own-books/own-book.js';
import { SMALL } from '../excel/open-table.js';
import { buildWorkbook, worksheet } from '../files/build-workbook.js';
import { bytesOf, rowsXml } from '../session/open-sessions.js';
import { barriersIn } from './barriers.js';
import { setBrowserDay } from './browser-day.js';
import { downloadedBytes } from './downloaded.js';
import { launchBrowser, screenshots } from './launch-browser.js';
import { dropOn, type Given, serveWeb, WEB_FOLDER, type WebServer } from './web-server.js';

/** What the web edition makes of files, and shows of them: two years side by side, charts, lists, .ods. */

/** kB of 1,000 bytes, gzip, fetched when the first chart is shown. */
const CHARTS = 60;

let server: WebServer;
let browser: Browser;
let page: Page;
const asked: string[] = [];
/** What the page was refused, or stumbled over. */
const complaints: string[] = [];

beforeAll(async () => {
  server = await serveWeb();
  browser = await launchBrowser();
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1366, height: 768 } });
  await setBrowserDay(context);
  context.on('request', (request) => asked.push(request.url()));
  page = await context.newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(server.address);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const SOCIETIES = ['雪椿', '白樺', '山桜'];

/** The table of a society in a year of 令和. */
const tableOf = (society: string, year: number): Given => ({
  name: `${society}_R${year}.xlsx`,
  bytes: bytesOf(
    SMALL.map((row) =>
      row.map((text) =>
        text.replace('雪椿', society).replace('令和7', `令和${year}`).replace('R7', `R${year}`),
      ),
    ),
  ),
});
const bothYears = SOCIETIES.flatMap((society) => [tableOf(society, 7), tableOf(society, 6)]);

const button = (name: string) => page.getByRole('button', { name, exact: true });
const pane = () => page.locator('.pane-side');
const cellAt = (row: number, column: number) =>
  page.locator(`.grid-cell[data-row="${row}"][data-column="${column}"]`);
const picture = (name: string) => page.screenshot({ path: path.join(screenshots, `web-${name}.png`) });
const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

async function downloaded(name: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
  return { name: download.suggestedFilename(), bytes: await downloadedBytes(download) };
}

const sheetNames = (bytes: Uint8Array | undefined): readonly string[] => {
  const opened = openWorkbook(bytes ?? new Uint8Array(), '.xlsx');
  return opened.ok ? opened.workbook.sheets.map(({ name }) => name) : [];
};

test('each file is paired with that of the year before, and compared with it', async () => {
  await dropOn(page, bothYears);
  await page.getByRole('heading', { name: '6件のファイルを確認しました' }).waitFor();
  const first = page.locator('tbody tr').first();
  expect(await first.locator('th').textContent()).toBe('雪椿_R7.xlsx令和7年度(前年度: 雪椿_R6.xlsx)');
  const { name, bytes } = await downloaded('前年度と比べる');
  expect(name).toBe('前年度比較.zip');
  const books = unzipSync(bytes);
  expect(Object.keys(books)).toEqual(SOCIETIES.map((society) => `${society}_R7_前年度比較.xlsx`));
  for (const book of Object.values(books)) {
    expect(sheetNames(book)).toContain('指標の推移');
    expect(ownBookIn(book)).toEqual({ state: 'unchanged', by: 'report' });
  }
});

test('next year’s form and the committee’s paper are made of this year’s files, and marked as ours', async () => {
  const next = unzipSync((await downloaded('次年度の様式を作る')).bytes);
  expect(Object.keys(next)).toEqual(SOCIETIES.map((society) => `${society}_R7_次年度.xlsx`));
  expect(Object.values(next).map((book) => ownBookIn(book)?.by)).toEqual(['next', 'next', 'next']);
  expect(await page.locator('.made li').allTextContents()).toEqual([expect.stringContaining('3件とも')]);
  const papers = unzipSync((await downloaded('委員会資料を作る')).bytes);
  const [paper] = Object.values(papers);
  expect(sheetNames(paper)).toEqual(['委員会資料']);
  expect(ownBookIn(paper ?? new Uint8Array())?.by).toBe('committee');
  expect(await barriersIn(page)).toEqual([]);
  await picture('two-years');
  await page.setViewportSize({ width: 320, height: 720 });
  expect(await overflow()).toBeLessThanOrEqual(0);
  await picture('two-years-narrow');
  await page.setViewportSize({ width: 1366, height: 768 });
});

test('a report is looked at at once, its charts drawn, and told to whoever does not see them', async () => {
  const report = await downloaded('集計をダウンロード');
  expect(ownBookIn(report.bytes)?.by).toBe('report');
  const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const before = new Set(await fetched());
  await button('画面で見る').click();
  await page.getByRole('tab', { name: '集計', exact: true }).click();
  const chart = page.locator('figure.chart').first();
  await chart.locator('canvas').waitFor({ state: 'attached' });
  await page.waitForFunction(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('figure.chart canvas');
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    // 達成 is blue: four numbers a pixel.
    return pixels?.some((_, at) => at % 4 === 0 && pixels[at] === 0x44 && pixels[at + 2] === 0xc4) === true;
  });
  expect(await chart.locator('caption').textContent()).not.toBe('');
  expect(await chart.locator('tbody th').first().textContent()).toContain('商工会');
  expect(await pane().count()).toBe(0);
  expect(await barriersIn(page)).toEqual([]);
  const scripts = (await fetched()).filter((own) => !before.has(own) && own.endsWith('.js'));
  const sizes = scripts.map(
    (own) => gzipSync(readFileSync(path.join(WEB_FOLDER, path.basename(own)))).length,
  );
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  process.stdout.write(`web edition: ${kilobytes.toFixed(1)} kB gzip of ${CHARTS} for the first chart\n`);
  expect(scripts.length).toBeGreaterThan(0);
  expect(kilobytes).toBeLessThanOrEqual(CHARTS);
  await chart.evaluate((own) => own.scrollIntoView());
  await picture('chart');
  await page.emulateMedia({ forcedColors: 'active' });
  await picture('chart-forced');
  await page.emulateMedia({ forcedColors: 'none' });
  await button('一覧に戻る').click();
  await page.getByRole('heading', { name: '6件のファイルを確認しました' }).waitFor();
});

test('books made here are passed over among several', async () => {
  const { bytes } = await downloaded('集計をダウンロード');
  await dropOn(page, [tableOf('雪椿', 7), { name: '集計.xlsx', bytes }]);
  await page.getByRole('heading', { name: '2件のファイルを確認しました' }).waitFor();
  expect(await page.locator('tbody tr').nth(1).textContent()).toContain('このプログラムが作ったブック');
  await button('前年度と比べる').click();
  await page.locator('#said').getByText('前年度の総括表がありません').waitFor();
});

const OFFERED = '達成,未達成,目標値設定なし';

test('a list of a cell is opened by the keyboard and by the pointer, and nothing else is taken', async () => {
  const lists = `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="G4:G7"><formula1>"${OFFERED}"</formula1></dataValidation></dataValidations>`;
  const bytes = buildWorkbook({ sheets: { 総括表: worksheet(rowsXml(SMALL), lists) } });
  await dropOn(page, [{ name: 'リスト.xlsx', bytes }]);
  await pane()
    .getByRole('status')
    .getByText(/確認しました。/)
    .first()
    .waitFor();
  await cellAt(4, 6).click();
  await page.keyboard.press('Alt+ArrowDown');
  const list = page.getByRole('listbox', { name: 'リスト' });
  expect(await list.getByRole('option').allTextContents()).toEqual(OFFERED.split(','));
  expect(await barriersIn(page)).toEqual([]);
  await picture('list');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await cellAt(4, 6).getByText('未達成', { exact: true }).waitFor();
  await page.locator('.grid-choice-arrow').click();
  await list.getByRole('option', { name: '目標値設定なし' }).click();
  await cellAt(4, 6).getByText('目標値設定なし').waitFor();
  await page.keyboard.type('済み');
  await page.keyboard.press('Enter');
  await page.locator('#said').getByText('リストにある値').waitFor();
  expect(await cellAt(4, 6).textContent()).toBe('目標値設定なし');
});

test('an .ods is shown and checked; 再計算 says that nothing is written to it, and offers the tidied table', async () => {
  page.once('dialog', (dialog) => void dialog.accept());
  const bytes = new Uint8Array(readFileSync('tests/files/ods/by-libreoffice.ods'));
  await dropOn(page, [{ name: '総括表.ods', bytes }]);
  await page.locator('#said').getByText('読み取って確認するだけ').waitFor();
  await pane()
    .getByRole('status')
    .getByText(/確認しました。/)
    .first()
    .waitFor();
  await pane().getByRole('button', { name: '再計算', exact: true }).click();
  await pane().getByText('OpenDocument(.ods)').first().waitFor();
  expect(await barriersIn(page)).toEqual([]);
  await picture('ods');
  await pane().getByRole('button', { name: '表を整える' }).click();
  await pane().getByText('総括表_整えた表.xlsx').first().waitFor();
});

test('nothing was refused by the page’s own policy, and nobody else was asked', () => {
  expect(complaints).toEqual([]);
  const others = asked.filter((own) => !/^(?:blob|data):/.test(own) && !own.startsWith(server.address));
  expect(others).toEqual([]);
});
