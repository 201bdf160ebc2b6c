import { barriersIn } from './barriers.js';
import { watchFor } from './shown-once.js';
import { paneIsReady, workbenchForEachTest } from './workbench-page.js';

/** What becomes of a check while the clerk works on, and the ways between the list and the sheet. */

const bench = workbenchForEachTest(paneIsReady);

const press = (name: string) => bench().pane.getByRole('button', { name, exact: true }).click();
const current = () => bench().pane.locator('[aria-current=true]');
const stale = () =>
  bench().pane.getByRole('status').getByText('古くなりました。確認したあとにシートが変わりました。');
/** The line of the finding of a cell. */
const line = (cell: string) =>
  bench()
    .pane.locator('button[id^=finding-]')
    .filter({ hasText: new RegExp(`${cell}$`) });

test('再計算 leaves the check fresh; an edit makes it out of date; checked again, what is new is marked', async () => {
  await press('再計算');
  await bench().pane.getByText('10件書き込みました').first().waitFor();
  await bench().pane.getByRole('tab', { name: 'まとめ' }).click();
  await bench()
    .pane.getByText(/^新しい指摘はありません。1\d件が直りました。$/)
    .waitFor();
  await bench().pane.getByRole('switch', { name: '自動で確認' }).click();
  await bench().type('G5', '達成');
  await stale().waitFor();
  expect(await barriersIn(bench().pane)).toEqual([]);
  await bench().screenshot('over-time-stale');
  await press('確認');
  await bench()
    .pane.getByText(/^新しい指摘が[1-9]\d*件あります。/)
    .waitFor();
  await bench().pane.getByRole('tab', { name: '指摘' }).click();
  await line('G5').getByText('新規').waitFor();
  await bench().screenshot('over-time-new');
  expect(await stale().count()).toBe(0);
  expect(await barriersIn(bench().pane)).toEqual([]);
});

test('a changed sheet is checked by itself, and the focus stays where it is; what is typed right goes from the list', async () => {
  await press('再計算');
  await bench().pane.getByText('10件書き込みました').first().waitFor();
  await bench().type('G5', '達成');
  await bench().pane.getByText('自動で確認しました。').waitFor();
  await line('G5').waitFor();
  expect(await stale().count()).toBe(0);
  expect(await bench().activeAddress()).toBe('G6');
  expect(await bench().page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
  const putRight = await watchFor(bench().pane, '✓ 直りました');
  await bench().type('G5', '未達成');
  await putRight();
  await line('G5').waitFor({ state: 'detached' });
  await bench().pane.getByText('✓ 直りました').first().waitFor({ state: 'detached' });
});

test('a finding leads to its cell, 戻る back; a cell leads to its finding without taking the keyboard', async () => {
  await press('再計算');
  await bench().pane.getByText('10件書き込みました').first().waitFor();
  await bench().goTo('B8');
  await line('E7').click();
  await bench().page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[aria-label="名前ボックス"]')?.value === 'E7',
  );
  await press('次へ');
  await press('シート「総括表」のB8に戻る');
  await bench().page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[aria-label="名前ボックス"]')?.value === 'B8',
  );
  await bench().pane.getByRole('button', { name: '元のセルに戻る' }).waitFor();
  await bench().goTo('E7');
  await current().getByText('E7').waitFor();
  expect(await bench().page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
  await bench().screenshot('over-time-selected');
});
