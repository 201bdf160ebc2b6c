import type { FrameLocator } from 'playwright-core';
import { WorkbenchBrowser, type WorkbenchPage } from './workbench-page.js';

/** Each failure a clerk can meet has its own sentence in the pane, and nothing is written. */

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

/** Sets a condition in the drop-down 「状態」. */
async function condition(label: string): Promise<void> {
  await workbench.page.getByText('状態', { exact: true }).click();
  await workbench.page
    .getByLabel(label)
    .or(workbench.page.getByRole('button', { name: label }))
    .first()
    .click();
  await workbench.page.keyboard.press('Escape');
}

async function blankStill(cell: string): Promise<void> {
  await workbench.goTo(cell);
  expect(await workbench.content()).toBe('');
}

test.each([
  ['セル編集中', /セルの入力中は操作できません/],
  ['保護されたシート', /シートが保護され|保護されて/],
  ['古い Excel（ExcelApi 1.4）', /Excel 2019以降/],
])(
  '%s',
  async (label, sentence) => {
    await condition(label);
    await pane.getByRole('button', { name: '再計算', exact: true }).click();
    await pane.getByText(sentence).first().waitFor({ timeout: 15_000 });
    await workbench.screenshot(`failure-${label.replace(/\W/g, '')}${label.length}`);
    if (label === 'セル編集中') await condition(label);
    await blankStill('D4');
  },
  60_000,
);

test.each([
  ['表のないシート', /総括表が見つかりません/],
  ['空のシート', /何も入力されていません/],
  ['グラフシート', /グラフ/],
])(
  '%s',
  async (label, sentence) => {
    await condition(label);
    await pane.getByRole('button', { name: '再計算', exact: true }).click();
    await pane.getByText(sentence).first().waitFor({ timeout: 15_000 });
    await workbench.screenshot(`failure-sheet-${label.length}${label.charCodeAt(0)}`);
  },
  60_000,
);

test('a request over 5 MB', async () => {
  await condition('5 MB の制限（Web 版）');
  await condition('5 MB を超える表');
  await pane.getByRole('button', { name: '再計算', exact: true }).click();
  await pane
    .getByText(/シートが大きすぎて/)
    .first()
    .waitFor({ timeout: 30_000 });
  await workbench.screenshot('failure-payload');
}, 90_000);
