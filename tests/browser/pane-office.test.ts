import type { FrameLocator } from 'playwright-core';
import { WorkbenchBrowser, type WorkbenchPage } from './workbench-page.js';

jest.setTimeout(90_000);

let browser: WorkbenchBrowser;
let bench: WorkbenchPage;
let pane: FrameLocator;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.stop());
beforeEach(async () => {
  bench = await browser.open();
  pane = bench.page.frameLocator('iframe.pane-frame');
  await pane.getByText('総括表のシートを開いて').waitFor();
});
afterEach(() => bench.close());

const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();

test('再計算 in the pane judges the sheet, writes it through the real Office.js, and is taken back', async () => {
  await press('再計算');
  await pane
    .getByRole('status')
    .getByText(/書き込みました。|書き込みが必要なセルは/)
    .waitFor();
  const said = await pane.getByRole('status').first().textContent();
  await bench.screenshot('pane-office-recalculated');
  const written = Number(/^(\d+)件書き込みました/.exec(said ?? '')?.[1] ?? 0);
  expect(written).toBeGreaterThan(0);
  await press('元に戻す');
  await pane.getByRole('status').getByText(`${written}件を元に戻しました。`).waitFor();
  await bench.screenshot('pane-office-undone');
});

test('a finding chosen in the pane is selected on the sheet', async () => {
  await press('確認のみ');
  await pane.locator('button[id^=finding-]').first().waitFor();
  await press('次へ');
  const cell = await pane.locator('[aria-current=true] span').nth(1).textContent();
  await bench
    .cell(cell ?? '')
    .and(bench.page.locator('[aria-selected=true]'))
    .waitFor();
});

test('未達成を強調 colours the sheet and the switch shows it', async () => {
  await pane.getByRole('switch', { name: '未達成を強調' }).click();
  await pane.getByRole('status').getByText('未達成のセルを強調しました。').waitFor();
  expect(await pane.getByRole('switch').isChecked()).toBe(true);
  await bench.screenshot('pane-office-highlighted');
});

test('outside Excel, where Office.js does not come, the pane is never blank and says what to do', async () => {
  const context = await bench.page.context().browser()?.newContext({ serviceWorkers: 'block' });
  if (!context) throw new Error('The browser is gone.');
  const page = await context.newPage();
  await page.route(/appsforoffice/, (route) => route.abort());
  let letScriptsRun = () => {};
  const seen = new Promise<void>((resolve) => {
    letScriptsRun = resolve;
  });
  await page.route(/\/addin\/.*\.js$/, (route) => seen.then(() => route.continue()));
  await page.goto(new URL('/addin/pane.html', bench.page.url()).href, { waitUntil: 'commit' });
  // Before any script ran there are words already.
  await page.getByText('準備しています。').waitFor();
  letScriptsRun();
  await page.getByRole('alert').getByText('Excelにつながっていません。').waitFor();
  expect(await page.getByRole('button', { name: 'もう一度' }).count()).toBe(1);
  await context.close();
});
