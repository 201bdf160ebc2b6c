import { barriersIn } from './barriers.js';
import { paneIsReady, workbenchForEachTest } from './workbench-page.js';

/** What becomes of a check while the clerk works on, and the ways between the list and the sheet. */

const bench = workbenchForEachTest(paneIsReady);

const press = (name: string) => bench().pane.getByRole('button', { name, exact: true }).click();
const current = () => bench().pane.locator('[aria-current=true]');
const stale = () => bench().pane.getByRole('button', { name: '確認し直す' });

test('再計算 leaves the check fresh; an edit makes it out of date; checked again, what is new is marked', async () => {
  await press('再計算');
  await bench()
    .pane.getByText(/^前回の確認から: 新規0件・継続\d+件・解消1[0-9]件$/)
    .waitFor();
  await bench().page.waitForTimeout(1000);
  expect(await stale().count()).toBe(0);
  await bench().type('G5', '達成');
  await bench()
    .pane.getByRole('status')
    .getByText('確認結果が古くなっています。確認したあとにシートが変更されました。')
    .waitFor();
  expect(await barriersIn(bench().pane)).toEqual([]);
  await bench().screenshot('over-time-stale');
  await stale().click();
  await bench()
    .pane.getByText(/^前回の確認から: 新規[1-9]\d*件・継続\d+件・解消\d+件$/)
    .waitFor();
  await bench()
    .pane.getByRole('button', { name: /^誤り G5.*新規/ })
    .waitFor();
  await bench().screenshot('over-time-new');
  expect(await stale().count()).toBe(0);
  expect(await barriersIn(bench().pane)).toEqual([]);
}, 60_000);

test('a changed sheet is checked by itself where the clerk wants that, and the focus stays where it is', async () => {
  await press('再計算');
  await bench().pane.getByText('10件書き込みました').first().waitFor();
  await bench().pane.getByRole('switch', { name: '変更したら自動で確認' }).click();
  await bench().type('G5', '達成');
  await bench()
    .pane.getByRole('status')
    .getByText(/^自動で確認しました。前回の確認から: 新規/)
    .waitFor();
  expect(await stale().count()).toBe(0);
  expect(await bench().activeAddress()).toBe('G6');
  expect(await bench().page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
}, 60_000);

test('a finding leads to its cell, 戻る back; a cell leads to its finding without taking the keyboard', async () => {
  await press('再計算');
  await bench().pane.getByText('10件書き込みました').first().waitFor();
  await bench().goTo('B8');
  await bench().pane.getByText('単位がありません').first().click();
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
}, 60_000);
