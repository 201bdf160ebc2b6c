import type { Locator, Page } from 'playwright-core';
import type { Sheet } from '../../src/engine/index.js';
import { barriersIn } from './barriers.js';
import { PaneBrowser } from './pane-browser.js';

/** Ways into and out of how a table is read. */

jest.setTimeout(120_000);

const HEADS = ['施策', '施策目標(指標)', 'R7実績値(目標値)', '検証及び改善点'];
const WITHOUT_STATUS: Sheet = {
  name: '総括表',
  firstRow: 0,
  firstColumn: 0,
  rows: [
    ['みどり商工会 令和7年度 アクションプログラム総括表'],
    HEADS,
    ['1 会員支援', '(1) 支援件数(件)', '33(21)', '継続'],
    ['2 創業', '(1) 創業支援件数(件)', '17(9)', '継続'],
  ],
};

let browser: PaneBrowser;
let page: Page;

beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => page.context().close());

const button = (name: string | RegExp) => page.getByRole('button', { name });
const keyboardOn = (what: Locator) => what.and(page.locator(':focus')).waitFor();

test('from a column that is missing to how it is read; Esc leaves the list of columns, and nothing is chosen', async () => {
  page = await browser.open({ viewport: { width: 320, height: 720 } });
  await page.evaluate((sheet) => window.openPane(sheet, 'ja-JP', false), WITHOUT_STATUS);
  await button(/^確認$/).click();
  await page.locator('[id^=finding-]').first().click();
  await button('読み取り方を直す').first().focus();
  expect(await barriersIn(page)).toEqual([]);
  await browser.picture(page, 'column-missing-320');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '表の読み取り方' }).waitFor();
  const role = page.locator('#role-indicator');
  await role.focus();
  await page.keyboard.press('Enter');
  await page.locator('[aria-pressed=true]').and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Escape');
  await keyboardOn(role);
  expect(await role.getAttribute('aria-expanded')).toBe('false');
  expect(await page.getByText('選んだ列はまだ使っていません。', { exact: false }).count()).toBe(0);
});
