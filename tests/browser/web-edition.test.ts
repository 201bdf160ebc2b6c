import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Download, Page } from 'playwright-core';
import { openWorkbook } from '../../src/files/index.js';
import { SMALL } from '../excel/open-table.js';
import { bytesOf } from '../session/open-sessions.js';
import { barriersIn } from './barriers.js';
import { setBrowserDay } from './browser-day.js';
import { downloadedBytes } from './downloaded.js';
import { launchBrowser, screenshots } from './launch-browser.js';
import { dropOn, type Given, serveWeb, WEB_FOLDER, type WebServer } from './web-server.js';

/** The web edition as it was built, on a plain server and a path below its root: without Excel, and without a connection once it was loaded. */

/** kB of 1,000 bytes, gzip, until somebody can press the one button. */
const FIRST_WORDS = 10;

let server: WebServer;
let address = '';
let browser: Browser;
let page: Page;
/** Addresses that were asked for, in order. */
const asked: string[] = [];

beforeAll(async () => {
  server = await serveWeb();
  address = server.address;
  browser = await launchBrowser();
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1200, height: 800 } });
  await setBrowserDay(context);
  context.on('request', (request) => asked.push(request.url()));
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const drop = (files: readonly Given[]) => dropOn(page, files);
const pane = () => page.locator('.pane-side');
const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
const cellAt = (row: number, column: number) =>
  page.locator(`.grid-cell[data-row="${row}"][data-column="${column}"]`);
const picture = (name: string) => page.screenshot({ path: path.join(screenshots, `web-${name}.png`) });

async function downloaded(press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download;
}

/** What does not fit the window's width. */
const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test('the first words come at once, in few bytes, and nothing bars the way', async () => {
  await page.goto(address);
  expect(await page.locator('main p').first().textContent()).toContain('総括表のファイルを開くと');
  // What the page itself names: more is loaded behind it, once it stands there.
  const html = await readFile(path.join(WEB_FOLDER, 'index.html'), 'utf8');
  const named = html.matchAll(/<(?:script[^>]* src|link rel=stylesheet href)=([^\s>]+)/g);
  const names = ['index.html', ...Array.from(named, ([, name = '']) => name)];
  expect(names.length).toBeGreaterThan(2);
  const sizes = await Promise.all(names.map((name) => readFile(path.join(WEB_FOLDER, name)).then(gzipSync)));
  const kilobytes = sizes.reduce((sum, { length }) => sum + length, 0) / 1000;
  process.stdout.write(
    `web edition: ${kilobytes.toFixed(1)} kB gzip of ${FIRST_WORDS} before the button works\n`,
  );
  expect(kilobytes).toBeLessThanOrEqual(FIRST_WORDS);
  expect(await barriersIn(page)).toEqual([]);
  await picture('first');
});

test('a file is dropped, recalculated, saved, and opened again', async () => {
  await drop([{ name: '総括表.xlsx', bytes: bytesOf(SMALL) }]);
  await pane()
    .getByRole('status')
    .getByText(/確認しました。/)
    .first()
    .waitFor();
  await pane().getByRole('button', { name: '再計算', exact: true }).click();
  await pane()
    .getByText(/4件のセルに書き込み|4セル/)
    .first()
    .waitFor();
  await pane().getByRole('tab', { name: '判定' }).click();
  await pane().getByRole('switch', { name: 'シートの未達成を強調' }).click();
  await cellAt(4, 6).getByText('▲未達成').waitFor();
  await picture('recalculated');
  expect(await barriersIn(page)).toEqual([]);
  const bytes = await downloadedBytes(await downloaded(() => press('保存')));
  const saved = openWorkbook(bytes, '総括表.xlsx');
  const read = saved.ok ? saved.workbook.sheets[0]?.sheet() : null;
  expect(read?.ok && [read.sheet.rows[3]?.[3], read.sheet.rows[4]?.[6], read.sheet.rows[7]?.[6]]).toEqual([
    '未達成',
    '未達成',
    '3/4',
  ]);
  await drop([{ name: '総括表.xlsx', bytes }]);
  await cellAt(4, 6).getByText('▲未達成').waitFor();
  await pane()
    .getByText('書き込みが必要なセルはありません')
    .or(pane().getByText(/^誤り\s*0/))
    .first()
    .waitFor();
});

test('what is typed into the sheet is checked by itself', async () => {
  const cell = cellAt(4, 6);
  await cell.click();
  await page.keyboard.type('達成');
  await page.keyboard.press('Enter');
  await pane().getByText('G5').first().waitFor();
  expect(await cell.textContent()).toBe('達成');
});

test('the report of one table comes as a file', async () => {
  await pane().getByRole('tab', { name: 'まとめ' }).click();
  await pane().getByRole('button', { name: '集計シートを作る' }).click();
  await pane().getByText('「集計.xlsx」を作り').waitFor();
  const report = await downloaded(() => pane().getByRole('button', { name: '作る', exact: true }).click());
  expect(report.suggestedFilename()).toBe('集計.xlsx');
  await pane().getByRole('tab', { name: '指摘' }).click();
});

test('it fits a narrow window, by night too', async () => {
  await page.setViewportSize({ width: 320, height: 720 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await overflow()).toBeLessThanOrEqual(0);
  expect(await barriersIn(page)).toEqual([]);
  await picture('narrow-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1200, height: 800 });
});

test('twenty-two files are checked together, and their report is downloaded', async () => {
  const files = Array.from({ length: 22 }, (_, at) => ({
    name: `${String(at + 1).padStart(2, '0')}_総括表.xlsx`,
    bytes: bytesOf(SMALL.map((row) => row.map((text) => text.replace('雪椿', `第${at + 1}雪椿`)))),
  }));
  page.once('dialog', (dialog) => void dialog.accept());
  await drop([...files, { name: '壊れたもの.xlsx', bytes: new Uint8Array([80, 75, 3, 4, 0]) }]);
  await page.getByRole('heading', { name: '23件のファイルを確認しました' }).waitFor();
  const rows = await page.locator('tbody tr').allTextContents();
  expect(rows).toHaveLength(23);
  expect(await page.locator('tbody tr').first().locator('.count').allTextContents()).toEqual(['4', '0', '0']);
  expect(rows[22]).toContain('途中で切れています');
  expect(await barriersIn(page)).toEqual([]);
  await picture('several');
  const report = openWorkbook(
    await downloadedBytes(await downloaded(() => press('集計をダウンロード'))),
    '集計.xlsx',
  );
  const names = report.ok ? report.workbook.sheets.map(({ name }) => name) : [];
  expect(names).toEqual(expect.arrayContaining(['集計', '一覧', '指摘', '読み取れないファイル']));
  await page.getByRole('button', { name: '02_総括表.xlsxを開く' }).click();
  await pane()
    .getByRole('status')
    .getByText(/確認しました。/)
    .first()
    .waitFor();
  await press('一覧に戻る');
  await page.getByRole('heading', { name: '23件のファイルを確認しました' }).waitFor();
});

test('a table is pasted', async () => {
  await page.goto(address);
  const text = SMALL.map((row) => row.join('\t')).join('\n');
  await page.evaluate((table) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', table);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
  await pane()
    .getByRole('status')
    .getByText(/確認しました。/)
    .first()
    .waitFor();
  expect(await page.locator('.bar strong').textContent()).toBe('貼り付けた表.tsv');
});

test('without a connection it opens as before, and nothing was ever asked of anybody else', async () => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await server.stop();
  await page.goto(address);
  await drop([
    { name: '一.xlsx', bytes: bytesOf(SMALL) },
    { name: '二.xlsx', bytes: bytesOf(SMALL) },
  ]);
  await page.getByRole('heading', { name: '2件のファイルを確認しました' }).waitFor();
  await downloaded(() => press('集計をダウンロード'));
  expect(
    [...new Set(asked.filter((own) => !/^(?:blob|data):/.test(own)))].filter(
      (own) => !own.startsWith(address),
    ),
  ).toEqual([]);
});
