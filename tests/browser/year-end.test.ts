import type { Locator } from 'playwright-core';
import { barriersIn } from './barriers.js';
import { paneIsReady, workbenchForEachTest } from './workbench-page.js';

/** 年度末の表として扱う, end to end: the unmodified pane, the real Office.js, the simulated Excel. */

const bench = workbenchForEachTest(paneIsReady);

const button = (name: string | RegExp) => bench().pane.getByRole('button', { name, exact: true });
const press = (name: string | RegExp) => button(name).click();
const status = (text: string | RegExp) => bench().pane.getByRole('status').getByText(text).waitFor();
const line = (cell: string) =>
  bench()
    .pane.locator('button[id^=finding-]')
    .filter({ hasText: new RegExp(`${cell}$`) });
const keyboardOn = (what: Locator) => what.and(bench().pane.locator(':focus')).waitFor();

async function holds(cell: string, text: string): Promise<void> {
  await bench().goTo(cell);
  expect(await bench().content()).toBe(text);
}

/** The sample with a line below its title that says it is of September; checked. */
async function openYear(): Promise<void> {
  await bench().type('A2', '（9月末現在）');
  await press('再計算');
  await status(/年度が終わっていない表のため、何も書き込みませんでした。/);
  await holds('D4', '');
}

test('at the finding, by keyboard: what is kept counts at once, stands among the answers and is taken back there', async () => {
  await openYear();
  await line('A2').click();
  const open = button(/を年度末の表として扱う$/);
  await open.focus();
  await bench().page.keyboard.press('Enter');
  await keyboardOn(bench().pane.getByRole('radio', { name: '年度末の表として扱う' }));
  expect(await barriersIn(bench().pane)).toEqual([]);
  await bench().page.keyboard.press('Tab');
  // Without a reason nothing is kept.
  await bench().page.keyboard.press('Enter');
  await bench().pane.getByText('理由を入力してください。').waitFor();
  await bench().page.keyboard.type('様式の注記の消し忘れ');
  await bench().page.keyboard.press('Enter');
  await status(/判断を記録しました。/);
  expect(await line('A2').count()).toBe(0);
  await press('再計算');
  await status(/10件書き込みました。/);
  await holds('D4', '未達成');

  await bench().pane.getByRole('tab', { name: 'まとめ' }).click();
  await press('判断と設定の記録(1件)');
  await bench().pane.getByText('年度末の表として扱う', { exact: true }).waitFor();
  await bench().pane.getByText('理由: 様式の注記の消し忘れ').waitFor();
  await bench().pane.getByText('この表の判定に使っています').waitFor();
  await bench().screenshot('year-end-answers');
  await press(/の判断を取り消す$/);
  await status(/判断を取り消しました。/);
  await press('一覧に戻る');
  await button('年度末の表として扱う').waitFor();
});

test('in まとめ, where the finding was set aside: kept, and taken back in its place', async () => {
  await openYear();
  await line('A2').click();
  await press(/を年度末の表として扱う$/);
  await bench().pane.getByRole('radio', { name: '問題なし(この指摘を外す)' }).check();
  await bench().pane.getByRole('textbox', { name: '理由' }).fill('途中の表');
  await press('記録する');
  await status(/判断を記録しました。/);
  expect(await line('A2').count()).toBe(0);
  await bench().pane.getByRole('tab', { name: 'まとめ' }).click();
  await press('年度末の表として扱う');
  await keyboardOn(bench().pane.getByRole('textbox', { name: '理由' }));
  await bench().page.keyboard.press('Escape');
  await keyboardOn(button('年度末の表として扱う'));
  await press('年度末の表として扱う');
  await bench().page.keyboard.type('委員会で確定');
  await bench().page.keyboard.press('Enter');
  await keyboardOn(button('年度の途中の表に戻す'));
  await bench().pane.getByText('判断の記録により、年度末の表として扱っています。').waitFor();
  expect(await barriersIn(bench().pane)).toEqual([]);
  await bench().screenshot('year-end-summary');
  await press('年度の途中の表に戻す');
  await keyboardOn(button('年度末の表として扱う'));
  await press('再計算');
  await holds('D4', '');
});
