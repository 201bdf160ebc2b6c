import type { Locator, Page } from 'playwright-core';
import { PENDING_ROWS } from '../pane/pending-rows.js';
import { barriersIn } from './barriers.js';
import { PaneBrowser } from './pane-browser.js';

/** After an update the pane says once what is judged otherwise. */

jest.setTimeout(120_000);

let browser: PaneBrowser;
let page: Page;

beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => page.context().close());

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const keyboardOn = (what: Locator) => what.and(page.locator(':focus')).waitFor();
const section = () => page.getByRole('region', { name: '更新で変わった判定' });

async function check() {
  await page.evaluate((sheet) => window.openPane(sheet, 'ja-JP', false), PENDING_ROWS);
  await button('確認').click();
  await page.getByRole('tab', { name: '指摘' }).waitFor();
}
/** As if a version before had left it. */
const before = () =>
  page.evaluate(() => {
    const [own] = JSON.parse(localStorage.getItem('soukatsu.judged') ?? '[]');
    own.version = '9.9.8';
    own.rows[0][1] = '達成';
    localStorage.setItem('soukatsu.judged', JSON.stringify([own]));
  });

test('what a version before judged otherwise is said once, and its cell is one press away', async () => {
  page = await browser.open({ viewport: { width: 320, height: 720 } });
  await check();
  await page.waitForFunction(() => localStorage.getItem('soukatsu.judged') !== null);
  expect(await section().count()).toBe(0);
  await before();
  await page.reload();
  await check();
  await section().getByText('判定の変わったところが1件あります。', { exact: false }).waitFor();
  expect(await barriersIn(page)).toEqual([]);
  await browser.picture(page, 'judged-anew-320');
  await section().getByRole('button', { name: 'E3 (1) 支援件数(件): 達成 → 要確認' }).click();
  await page.waitForFunction(() => window.session.selected.at(-1) === 'E3');
  await section().getByRole('button', { name: '閉じる' }).focus();
  await page.keyboard.press('Enter');
  await section().waitFor({ state: 'detached' });
  await keyboardOn(page.getByRole('tab', { name: '指摘' }));
  await page.reload();
  await check();
  await page.getByText('確認済み').waitFor();
  expect(await section().count()).toBe(0);
});

test('a browser that keeps nothing is no failure', async () => {
  page = await browser.open();
  await page.evaluate(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await check();
  await page.getByText('確認済み').waitFor();
  expect(await page.getByRole('alert').textContent()).toBe('');
});
