import type { Locator } from 'playwright-core';
import { paneIsReady, workbenchForEachTest } from './workbench-page.js';

/** Answering end to end: the unmodified pane, the real Office.js, the simulated Excel; by keyboard alone where it matters. */

const bench = workbenchForEachTest(paneIsReady);

const button = (name: string | RegExp) => bench().pane.getByRole('button', { name, exact: true });
const press = (name: string | RegExp) => button(name).click();
const status = (text: string | RegExp) => bench().pane.getByRole('status').getByText(text).waitFor();

/** The line of the finding of a cell. */
const line = (cell: string) =>
  bench()
    .pane.locator('button[id^=finding-]')
    .filter({ hasText: new RegExp(`${cell}$`) });
const ask = () => button(/の判定を選ぶ$/);
const aside = () => button(/を問題なしにする$/);

async function shows(cell: string, text: string): Promise<void> {
  await bench().goTo(cell);
  await bench()
    .cell(cell)
    .filter({ hasText: new RegExp(`^${text}$`) })
    .waitFor();
}
/** Waits until the keyboard is on something of the pane; it goes there in a step after what is drawn. */
const keyboardOn = (what: Locator) => what.and(bench().pane.locator(':focus')).waitFor();

test('a verdict is answered by keyboard, written by 再計算, listed, and withdrawn', async () => {
  await bench().type('F5', 'l2(12)');
  await press('確認');
  await line('F5').click();
  const open = ask();
  await open.waitFor();
  await open.focus();
  await bench().page.keyboard.press('Enter');
  // The keyboard goes into the form by itself: the choice, the reason, and Enter.
  await keyboardOn(bench().pane.getByRole('radio', { name: '達成', exact: true }));
  await bench().page.keyboard.press('Space');
  expect(await bench().pane.getByRole('radio', { name: '達成', exact: true }).isChecked()).toBe(true);
  await bench().page.keyboard.press('Tab');
  await bench().page.keyboard.type('12件の誤記');
  await bench().page.keyboard.press('Enter');
  await status(/判断を記録しました。/);
  await bench().screenshot('decide-kept');
  await keyboardOn(bench().pane.locator('[aria-current=true]'));
  await press('再計算');
  await status(/書き込みました。/);
  await shows('G5', '達成');

  await bench().pane.getByRole('tab', { name: 'まとめ' }).click();
  await press('判断と設定の記録(1件)');
  await bench().pane.getByRole('heading', { name: '判断と設定の記録' }).waitFor();
  await bench().pane.getByText('この表の判定に使っています').waitFor();
  await bench().pane.getByText('理由: 12件の誤記').waitFor();
  await bench().screenshot('decide-answers');
  await press(/の判断を取り消す$/);
  await status(/判断を取り消しました。要確認は\d件です。/);
  await bench().pane.getByText('このブックに記録された判断や設定はありません。').waitFor();
  await keyboardOn(bench().pane.getByRole('heading', { name: '判断と設定の記録' }));
  await press('一覧に戻る');
  await bench().pane.getByRole('tab', { name: '指摘' }).click();
  await line('F5').waitFor();
});

test('a finding set aside stays away while rows move, comes back when its figure changes, and the ribbon keeps off it', async () => {
  await bench().type('G5', '達成');
  await press('確認');
  await line('G5').click();
  await aside().click();
  await bench().pane.getByRole('textbox', { name: '理由' }).fill('繰越分を含む');
  await press('記録する');
  await status(/判断を記録しました。/);
  expect(await line('G5').count()).toBe(0);
  await bench().page.getByRole('button', { name: '再計算', exact: true }).click();
  await shows('D4', '達成|未達成');
  await shows('G5', '達成');
  await bench().type('F5', '1(99)');
  await press('確認');
  await line('G5').waitFor();
});

test('an answer is found again under another name of the sheet and after a row was inserted above', async () => {
  await bench().type('F5', 'l2(12)');
  await press('確認');
  await line('F5').click();
  await ask().click();
  await bench().pane.getByRole('radio', { name: '達成', exact: true }).check();
  await bench().pane.getByRole('textbox', { name: '理由' }).fill('12件の誤記');
  await press('記録する');
  await status(/判断を記録しました。/);
  // By another hand, as far as the pane knows.
  await bench()
    .pane.locator('body')
    .evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.name = 'R7 確定版';
        sheet.getRange('2:2').insert('Down');
        await context.sync();
      }),
    );
  await press('確認');
  await bench().pane.getByText('R7 確定版・令和7年度').waitFor();
  expect(await line('F6').count()).toBe(0);
  await press('再計算');
  await status(/書き込みました。/);
  await shows('G6', '達成');
});

test('an answer that can not be kept is told, what was typed stays, and the next click works', async () => {
  await bench().type('F5', 'l2(12)');
  await press('確認');
  await line('F5').click();
  await ask().click();
  await bench().pane.getByRole('radio', { name: '未達成' }).check();
  await bench().pane.getByRole('textbox', { name: '理由' }).fill('確認済み');
  await bench().page.getByText('状態', { exact: true }).click();
  const editing = bench().page.getByLabel('セル編集中');
  await editing.click();
  await bench().page.keyboard.press('Escape');
  await press('記録する');
  await bench().pane.getByRole('alert').getByText('セルの入力中は操作できません').waitFor();
  expect(await bench().pane.getByRole('textbox', { name: '理由' }).inputValue()).toBe('確認済み');
  await bench().page.getByText('状態', { exact: true }).click();
  await editing.click();
  await bench().page.keyboard.press('Escape');
  await press('記録する');
  await status(/判断を記録しました。/);
});

test('how the 施策 are decided is chosen, in force at once, listed, and taken back', async () => {
  const majority = '過半数の指標が達成のときに、施策も達成とする';
  await press('確認');
  await bench().pane.getByRole('tab', { name: 'まとめ' }).click();
  await press('判断と設定の記録(0件)');
  const group = bench().pane.getByRole('radiogroup', { name: '施策の決め方' });
  await group.getByRole('radio', { name: majority }).check();
  await press('記録する');
  // Without a reason nothing is kept, and the keyboard is where it is missing.
  await bench().pane.getByText('理由を入力してください。').waitFor();
  await keyboardOn(bench().pane.getByRole('textbox', { name: '理由' }));
  await bench().page.keyboard.type('要綱のとおり');
  await bench().page.keyboard.press('Enter');
  await status(/判断を記録しました。/);
  await bench().pane.getByText('施策は、過半数の指標が達成したときに達成とする').waitFor();
  await bench().pane.getByText('理由: 要綱のとおり').waitFor();
  expect(await group.getByRole('radio', { name: majority }).isChecked()).toBe(true);
  await bench().screenshot('measure-rule');
  await press('「施策の決め方」の設定を取り消す');
  await status(/判断を取り消しました。/);
  expect(await group.getByRole('radio', { name: majority }).isChecked()).toBe(false);
});
