import { barriersIn } from './barriers.js';
import { paneIsReady, workbenchForEachTest } from './workbench-page.js';

const bench = workbenchForEachTest(paneIsReady);

const press = (name: string) => bench().pane.getByRole('button', { name, exact: true }).click();

test('再計算 in the pane judges the sheet, writes it through the real Office.js, and is taken back', async () => {
  await press('再計算');
  await bench()
    .pane.getByRole('status')
    .getByText(/書き込みました。|書き込みが必要なセルは/)
    .waitFor();
  const said = await bench().pane.getByRole('status').filter({ hasText: '書き込み' }).first().textContent();
  await bench().screenshot('pane-office-recalculated');
  const written = Number(/(\d+)件書き込みました/.exec(said ?? '')?.[1] ?? 0);
  expect(written).toBeGreaterThan(0);
  await press('元に戻す');
  await bench().pane.getByRole('status').getByText(`${written}件を元に戻しました。`).waitFor();
  await bench().screenshot('pane-office-undone');
});

test('a finding chosen in the pane is selected on the sheet', async () => {
  await press('確認');
  await bench().pane.locator('button[id^=finding-]').first().waitFor();
  await press('次へ');
  const cell = await bench().pane.locator('[aria-current=true] span').last().textContent();
  await bench()
    .cell(cell ?? '')
    .and(bench().page.locator('[aria-selected=true]'))
    .waitFor();
});

test('未達成を強調 colours the sheet and the switch shows it', async () => {
  await press('確認');
  await bench().pane.getByRole('tab', { name: '判定' }).click();
  await bench().pane.getByRole('switch', { name: '未達成を強調' }).click();
  await bench()
    .pane.getByRole('status')
    .getByText(/未達成の\d+セルを強調しました。/)
    .waitFor();
  expect(await bench().pane.getByRole('switch', { name: '未達成を強調' }).isChecked()).toBe(true);
  await bench().screenshot('pane-office-highlighted');
});

test('20,000 rows are judged on a thread beside the page, and drawn a page at a time', async () => {
  await bench().page.getByText('状態', { exact: true }).click();
  await bench().page.getByRole('button', { name: '大きな表(2万行)' }).click();
  const beside = bench().page.waitForEvent('worker');
  await press('確認');
  expect(new URL((await beside).url()).pathname).toMatch(/^\/addin\//);
  await bench()
    .pane.getByRole('status')
    .getByText(/確認しました。誤り[\d,]{4,}件/)
    .waitFor();
  const cards = bench().pane.locator('li button[id^=finding-]');
  await cards.nth(99).waitFor();
  expect(await cards.count()).toBe(100);
  await press('再計算');
  await bench()
    .pane.getByRole('status')
    .getByText(/[\d,]{4,}件書き込みました。/)
    .waitFor();
});

test('where no thread can be started the page judges by itself', async () => {
  await bench().page.route(/\/addin\/soukatsu-check\./, (route) => route.abort());
  await bench().page.getByText('状態', { exact: true }).click();
  await bench().page.getByRole('button', { name: '大きな表(2万行)' }).click();
  await press('確認');
  await bench()
    .pane.getByRole('status')
    .getByText(/確認しました。誤り[\d,]{4,}件/)
    .waitFor();
});

test('outside Excel, where Office.js does not come, the pane is never blank and says what to do', async () => {
  const context = await bench().page.context().browser()?.newContext({ serviceWorkers: 'block' });
  if (!context) throw new Error('The browser is gone.');
  const page = await context.newPage();
  await page.route(/appsforoffice/, (route) => route.abort());
  let letScriptsRun = () => {};
  const seen = new Promise<void>((resolve) => {
    letScriptsRun = resolve;
  });
  await page.route(/\/addin\/.*\.js$/, (route) => seen.then(() => route.continue()));
  await page.goto(new URL('/addin/pane.html', bench().page.url()).href, { waitUntil: 'commit' });
  // Before any script ran there are words already.
  await page.getByText('準備しています。').waitFor();
  expect(await barriersIn(page)).toEqual([]);
  letScriptsRun();
  await page
    .getByRole('alert')
    .getByText('Microsoft(appsforoffice.microsoft.com)から読み込めませんでした')
    .waitFor();
  expect(await page.getByRole('button', { name: 'もう一度' }).count()).toBe(1);
  await context.close();
});

test('an Excel that never gets ready is told after a time limit, and もう一度 tries anew', async () => {
  const context = await bench().page.context().browser()?.newContext({ serviceWorkers: 'block' });
  if (!context) throw new Error('The browser is gone.');
  const page = await context.newPage();
  await page.clock.install();
  await page.route(/appsforoffice/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'window.asked = 0; window.Office = { onReady() { asked += 1; return new Promise(() => {}); } };',
    }),
  );
  await page.goto(new URL('/addin/pane.html', bench().page.url()).href);
  const asked = (times: number) =>
    page.waitForFunction((wanted) => (window as unknown as { asked: number }).asked === wanted, times);
  const late = page.getByRole('alert').getByText('時間内に応答がありませんでした');
  for (const tries of [1, 2]) {
    await asked(tries);
    await page.getByRole('status').getByText('Excelにつないでいます…').waitFor();
    expect(await late.count()).toBe(0);
    await page.clock.runFor(16_000);
    await late.waitFor();
    if (tries === 1) await page.getByRole('button', { name: 'もう一度' }).click();
  }
  await context.close();
});

test('what opens on a click has been loaded before: nothing is asked of the server any more', async () => {
  await press('確認');
  await bench().page.waitForLoadState('networkidle');
  const asked: string[] = [];
  bench().page.on('request', (request) => asked.push(request.url()));
  await press('次へ');
  await bench()
    .pane.getByRole('button', { name: /の説明$/ })
    .first()
    .click();
  await bench().pane.getByRole('heading', { name: '何が' }).waitFor();
  await press('一覧に戻る');
  await bench().pane.getByRole('tab', { name: '判定' }).click();
  await bench().pane.getByRole('switch', { name: '未達成を強調' }).waitFor();
  await bench().pane.getByRole('tab', { name: '指摘' }).click();
  await bench()
    .pane.getByRole('button', { name: /を問題なしにする$/ })
    .first()
    .click();
  await bench().pane.getByRole('textbox', { name: '理由' }).fill('確認済み');
  await press('記録する');
  await bench().pane.getByRole('tab', { name: 'まとめ' }).click();
  await press('判断と設定の記録(1件)');
  await bench().pane.getByText('理由: 確認済み').waitFor();
  await press('一覧に戻る');
  await press('集計シートを作る');
  await bench().pane.getByText('を追加します。').waitFor();
  expect(asked).toEqual([]);
});
