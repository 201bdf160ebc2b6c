import { barriersIn } from './barriers.js';
import { PaneBrowser } from './pane-browser.js';
import { paneIsReady, workbenchForEachTest } from './workbench-page.js';

/** From this year's table to next year's form and back, over the real Office.js. */

const bench = workbenchForEachTest(paneIsReady);
const button = (name: string | RegExp) => bench().pane.getByRole('button', { name, exact: true });
const said = (text: string | RegExp) => bench().pane.getByRole('status').getByText(text).first().waitFor();
const tab = (name: string) => bench().page.getByRole('tab', { name, exact: true });
const NAME = '総括表R8';
const TABLE = [
  ['令和7年度 みどり商工会アクションプログラム 総括表'],
  ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'],
  ['1 巡回', '未達成', '(1) 巡回件数(件)', '48(50)', '未達成', '日程が合わなかった。'],
  ['', '', '(2) 相談件数(件)', '60(25)', '達成', '窓口を増やした。'],
  ['達成数計', '0/1', '', '達成数計', '1/2', ''],
];

async function openTable(): Promise<void> {
  await bench()
    .page.locator('#file')
    .setInputFiles({
      name: '総括表R7.tsv',
      mimeType: 'text/tab-separated-values',
      buffer: Buffer.from(TABLE.map((row) => row.join('\t')).join('\n')),
    });
  await bench().cell('A1').getByText('みどり商工会').waitFor();
  await paneIsReady(bench());
}

async function drawn(cells: readonly string[]): Promise<string[]> {
  const texts: string[] = [];
  for (const cell of cells) {
    await bench().goTo(cell);
    texts.push(await bench().content());
  }
  return texts;
}

test('by keyboard: what would be made is shown, then it is made, checked as a plan, and taken away again', async () => {
  await openTable();
  const { page, pane } = bench();
  await button('確認').click();
  await said(/誤り0件/);
  await pane.getByRole('tab', { name: 'まとめ' }).click();
  const open = button('次年度の表を作る');
  await open.waitFor();
  expect(await barriersIn(pane)).toEqual([]);
  await open.focus();
  await page.keyboard.press('Enter');
  const go = button('新しいシートに作る').and(pane.locator(':focus'));
  await go.waitFor();
  await pane.getByText(`作るシート: ${NAME}`).waitFor();
  await pane.getByText('目標2件は令和7年度の数のままで').waitFor();
  await button(/^D4 .*実績60件・目標25件 240% … 200%以上/).waitFor();
  expect(await barriersIn(pane)).toEqual([]);
  await bench().screenshot('next-preview');
  // Escape from it by its own button; the keyboard goes back to where it was asked for.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await open.and(pane.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await go.waitFor();
  await page.keyboard.press('Enter');
  await said(`次年度の表をシート「${NAME}」に作りました。`);
  await tab(NAME).and(page.locator('[aria-selected=true]')).waitFor();
  expect(await drawn(['A1', 'D2', 'B3', 'D3', 'E3', 'F3', 'D4', 'B5', 'E5'])).toEqual([
    '令和8年度 みどり商工会アクションプログラム 総括表',
    'R8実績値(目標値)',
    '',
    '—(50)※前年度の目標',
    '',
    '',
    '—(25)※前年度の目標',
    '',
    '',
  ]);
  await bench().screenshot('next-made');
  await tab('総括表R7').click();
  expect(await drawn(['A1', 'D3', 'E5'])).toEqual([TABLE[0]?.[0], '48(50)', '1/2']);
  await tab(NAME).click();
  await button('元に戻す').click();
  await said(`シート「${NAME}」を取り除きました。`);
  await tab(NAME).waitFor({ state: 'detached' });
});

test('the committee’s paper is made, the pane stays with its table, and undo takes it away', async () => {
  await openTable();
  const { page, pane } = bench();
  await button('確認').click();
  await said(/誤り0件/);
  await pane.getByRole('tab', { name: 'まとめ' }).click();
  await button('委員会資料を作る').click();
  await pane.getByText('未達成・要確認の指標と、目標との差が大きい指標: 2件').waitFor();
  await bench().screenshot('committee-preview');
  await page.keyboard.press('Enter');
  await said('委員会資料をシート「委員会資料」に作りました。');
  await tab('委員会資料').and(page.locator('[aria-selected=true]')).waitFor();
  expect(await drawn(['A1', 'A2', 'A7', 'G7'])).toEqual([
    '評価委員会資料',
    '令和7年度 みどり商工会アクションプログラム 総括表',
    '指標(※2)',
    '1/2(50%)',
  ]);
  expect(await barriersIn(pane)).toEqual([]);
  await bench().screenshot('committee-made');
  await button('元に戻す').click();
  await said('シート「委員会資料」を取り除きました。');
  await tab('委員会資料').waitFor({ state: 'detached' });
});

test('in a pane as narrow as it can be, nothing goes over its edge', async () => {
  const browser = await PaneBrowser.start();
  try {
    const page = await browser.open({ viewport: { width: 320, height: 900 } });
    await page.evaluate(
      (rows) => window.openPane({ name: '総括表R7', firstRow: 0, firstColumn: 0, rows }, 'ja-JP', false),
      TABLE,
    );
    await page.getByRole('button', { name: '確認', exact: true }).click();
    await page.getByRole('tab', { name: 'まとめ' }).click();
    await page.getByRole('button', { name: '次年度の表を作る' }).click();
    await page.getByRole('button', { name: '新しいシートに作る' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await barriersIn(page)).toEqual([]);
    await browser.picture(page, 'next-320');
    await page.getByRole('button', { name: 'やめる' }).click();
    await page.getByRole('button', { name: '委員会資料を作る' }).click();
    await page.getByText('達成数計: 施策0/1、指標1/2').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await barriersIn(page)).toEqual([]);
    await browser.picture(page, 'committee-320');
  } finally {
    await browser.stop();
  }
});
