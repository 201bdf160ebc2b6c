import { PENDING_ROWS } from '../pane/pending-rows.js';
import { barriersIn } from './barriers.js';
import { NARROW, paneForEachTest } from './pane-for-each-test.js';

/** Checks a workbook does without: chosen in the record, said over the findings, and taken back there. */

const TITLE = '実績値がまだありません';

const pane = paneForEachTest();
const { button, keyboardOn, status, picture } = pane;

/** How far anything reaches over the right edge, in pixels. */
const sideways = () =>
  pane.page.locator('.fui-FluentProvider').evaluate((own) => {
    const edges = [...own.querySelectorAll('[data-scrolls] *')].map(
      (one) => one.getBoundingClientRect().right,
    );
    return Math.max(0, ...edges.map((edge) => edge - innerWidth));
  });
const rulesOff = () =>
  pane.page.evaluate(() => window.session.kept.settings.rulesOff.map(({ rule }) => rule));
const select = () => pane.page.getByRole('combobox', { name: '使わない確認' });

async function openRecord() {
  await pane.open(PENDING_ROWS, NARROW);
  await button('確認').click();
  await pane.page.getByRole('tab', { name: 'まとめ' }).click();
  await button('判断と設定の記録(0件)').click();
}

test('a check is switched off with a reason, is said with its count, and is used again', async () => {
  await openRecord();
  // No error can be chosen.
  expect(
    await select()
      .getByRole('option', { name: /達成状況※2が違います|記載が判定と違います/ })
      .count(),
  ).toBe(0);
  await select().focus();
  await select().selectOption({ label: `${TITLE} 3件` });
  await button('記録する').focus();
  await pane.page.keyboard.press('Enter');
  await pane.page.getByText('理由を入力してください。').waitFor();
  await keyboardOn(pane.page.getByRole('textbox', { name: '理由' }));
  expect(await barriersIn(pane.page)).toEqual([]);
  expect(await sideways()).toBe(0);
  await picture('rule-off-form-320');
  expect(await rulesOff()).toEqual([]);
  await pane.page.keyboard.type('別の表で管理している');
  await pane.page.keyboard.press('Enter');
  await status(/判断を記録しました。/);
  expect(await rulesOff()).toEqual(['actual-pending']);
  await pane.page.getByText('この確認を使わない').waitFor();
  await button('直した 0/4').waitFor();
  await button(`「${TITLE}」の設定を取り消す`).waitFor();
  await picture('rule-off-record-320');
  await button('一覧に戻る').click();
  await pane.page.getByRole('tab', { name: '指摘' }).click();
  await pane.page.getByText(`「${TITLE}」の確認は使っていません(3件)。`).waitFor();
  expect(await barriersIn(pane.page)).toEqual([]);
  expect(await sideways()).toBe(0);
  await picture('rule-off-findings-320');
  await button(`「${TITLE}」の確認をまた使う`).focus();
  await pane.page.keyboard.press('Enter');
  await status(/判断を取り消しました。/);
  expect(await rulesOff()).toEqual([]);
  await button(/: 3件をまとめて問題なしにする$/).waitFor();
  await keyboardOn(pane.page.getByRole('heading', { name: /^指摘/ }));
});

test('Esc takes the choice back, and nothing is kept', async () => {
  await openRecord();
  await select().selectOption({ label: `${TITLE} 3件` });
  await pane.page.getByRole('textbox', { name: '理由' }).focus();
  await pane.page.keyboard.press('Escape');
  await pane.page.getByRole('textbox', { name: '理由' }).waitFor({ state: 'detached' });
  await keyboardOn(select());
  expect(await select().inputValue()).toBe('');
  expect(await rulesOff()).toEqual([]);
});
