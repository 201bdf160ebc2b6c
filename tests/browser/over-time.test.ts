import type { FrameLocator } from 'playwright-core';
import { barriersIn } from './barriers.js';
import { WorkbenchBrowser, type WorkbenchPage } from './workbench-page.js';

/** What becomes of a check while the clerk works on, and the ways between the list and the sheet. */

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
let pane: FrameLocator;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
}, 60_000);
afterAll(async () => {
  await browser?.stop();
});
beforeEach(async () => {
  workbench = await browser.open();
  pane = workbench.page.frameLocator('iframe[title="総括表アシスト"]');
  await pane.getByRole('button', { name: '再計算' }).waitFor();
}, 30_000);
afterEach(async () => {
  await workbench.close();
});

const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();
const current = () => pane.locator('[aria-current=true]');
async function type(cell: string, text: string): Promise<void> {
  await workbench.goTo(cell);
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press('Enter');
}
const stale = () => pane.getByRole('button', { name: '確認し直す' });

test('再計算 leaves the check fresh; an edit makes it out of date; checked again, what is new is marked', async () => {
  await press('再計算');
  await pane.getByText(/^前回の確認から: 新規0件・継続\d+件・解消1[0-9]件$/).waitFor();
  await workbench.page.waitForTimeout(1000);
  expect(await stale().count()).toBe(0);
  await type('G5', '達成');
  await pane
    .getByRole('status')
    .getByText('確認結果が古くなっています。確認したあとにシートが変更されました。')
    .waitFor();
  expect(await barriersIn(pane)).toEqual([]);
  await workbench.screenshot('over-time-stale');
  await stale().click();
  await pane.getByText(/^前回の確認から: 新規[1-9]\d*件・継続\d+件・解消\d+件$/).waitFor();
  await pane.getByRole('button', { name: /^誤り G5.*新規/ }).waitFor();
  await workbench.screenshot('over-time-new');
  expect(await stale().count()).toBe(0);
  expect(await barriersIn(pane)).toEqual([]);
}, 60_000);

test('a changed sheet is checked by itself where the clerk wants that, and the focus stays where it is', async () => {
  await press('再計算');
  await pane.getByText('10件書き込みました').first().waitFor();
  await pane.getByRole('switch', { name: '変更したら自動で確認' }).click();
  await type('G5', '達成');
  await pane
    .getByRole('status')
    .getByText(/^自動で確認しました。前回の確認から: 新規/)
    .waitFor();
  expect(await stale().count()).toBe(0);
  expect(await workbench.activeAddress()).toBe('G6');
  expect(await workbench.page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
}, 60_000);

test('a finding leads to its cell, 戻る back; a cell leads to its finding without taking the keyboard', async () => {
  await press('再計算');
  await pane.getByText('10件書き込みました').first().waitFor();
  await workbench.goTo('B8');
  await pane.getByText('単位がありません').first().click();
  await workbench.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[aria-label="名前ボックス"]')?.value === 'E7',
  );
  await press('次へ');
  await press('シート「総括表」のB8に戻る');
  await workbench.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[aria-label="名前ボックス"]')?.value === 'B8',
  );
  await pane.getByRole('button', { name: '元のセルに戻る' }).waitFor();
  await workbench.goTo('E7');
  await current().getByText('E7').waitFor();
  expect(await workbench.page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
  await workbench.screenshot('over-time-selected');
}, 60_000);
