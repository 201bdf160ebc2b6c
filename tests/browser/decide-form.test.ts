import { corpusSheet } from '../pane/corpus-check.js';
import { barriersIn } from './barriers.js';
import { paneForEachTest } from './pane-for-each-test.js';

/** The form that takes an answer and the list of answers: by keyboard and with an IME. */

const pane = paneForEachTest();
const { button, keyboardOn, picture } = pane;

const reason = () => pane.page.getByRole('textbox', { name: '理由' });
const kept = () => pane.page.evaluate(() => window.session.kept);

async function open() {
  await pane.open(corpusSheet('17-direction-by-label-only'));
  await button('確認').click();
  await button('次へ').click();
  await button(/の向きを選ぶ$/).click();
}

test('the keyboard goes into the form, on to the next finding, and back out with Esc', async () => {
  await open();
  await keyboardOn(pane.page.getByRole('radio'));
  await pane.page.keyboard.press('ArrowDown');
  expect(await pane.page.getByRole('radio', { name: '高いほど良い' }).isChecked()).toBe(true);
  await pane.page.keyboard.press('Enter');
  // Without a reason nothing is kept, and the keyboard stands where it is missing.
  await pane.page.getByText('理由を入力してください。').waitFor();
  await keyboardOn(reason());
  await pane.page.keyboard.type('取扱いを会議で決めた');
  await pane.page.keyboard.press('Enter');
  await pane.page
    .getByRole('status')
    .getByText(/判断を記録しました。/)
    .waitFor();
  await keyboardOn(pane.page.locator('[id^=finding-][aria-current=true]'));
  expect((await kept()).directions).toMatchObject([{ direction: 'higher', reason: '取扱いを会議で決めた' }]);

  const next = button(/の向きを選ぶ$/).first();
  await next.focus();
  await pane.page.keyboard.press('Enter');
  await keyboardOn(pane.page.getByRole('radio'));
  await pane.page.keyboard.press('Escape');
  await pane.page.getByRole('radiogroup').waitFor({ state: 'detached' });
  await keyboardOn(next);
});

test('Enter that ends a composition of the IME does not send the form', async () => {
  await open();
  await pane.page.getByRole('radio', { name: '低いほど良い' }).check();
  await reason().focus();
  const ime = await pane.page.context().newCDPSession(pane.page);
  await ime.send('Input.imeSetComposition', { text: 'かくにん', selectionStart: 4, selectionEnd: 4 });
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
  await ime.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  // Safari ends the composition first, and its Enter comes as an ordinary key with the code 229.
  await ime.send('Input.insertText', { text: '確認済み' });
  await ime.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...enter });
  await ime.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
  expect(await reason().inputValue()).toBe('確認済み');
  expect((await kept()).directions).toEqual([]);
  await reason().press('Enter');
  await pane.page
    .getByRole('status')
    .getByText(/判断を記録しました。/)
    .waitFor();
  expect((await kept()).directions).toMatchObject([{ reason: '確認済み' }]);
});

test('the day is filled in, and another can be given', async () => {
  await open();
  const today = await pane.page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
  const date = pane.page.getByLabel('日付');
  expect(await date.inputValue()).toBe(today);
  await date.fill('2026-04-10');
  await pane.page.getByRole('radio', { name: '低いほど良い' }).check();
  await reason().fill('会議で決めた');
  await button('記録する').click();
  await pane.page
    .getByRole('status')
    .getByText(/判断を記録しました。/)
    .waitFor();
  expect((await kept()).directions).toMatchObject([{ date: '2026-04-10' }]);
});

test('answers that can not be read say so, and go only by a button that says it', async () => {
  await open();
  const failure = {
    code: 'decisions-unreadable' as const,
    message: { ja: '判断の記録を読み取れません。', en: 'The answers can’t be read.' },
    detail: '',
  };
  await pane.page.evaluate((trouble) => {
    window.session.trouble = trouble;
  }, failure);
  await button('確認').click();
  await pane.page.getByRole('alert').getByText('判断の記録を読み取れません。').waitFor();
  await picture('decide-unreadable');
  expect(await barriersIn(pane.page)).toEqual([]);
  await button('記録を消して確認する').click();
  await pane.page.getByRole('status').getByText('判断の記録を消しました。').waitFor();
});

test('an answer stays while rows move, asks again when the figure changes, and is withdrawn', async () => {
  await open();
  await pane.page.getByRole('radio', { name: '問題なし(この指摘を外す)' }).check();
  await reason().fill('会議で決めた');
  await button('記録する').click();
  await pane.page
    .getByRole('status')
    .getByText(/判断を記録しました。/)
    .waitFor();
  expect((await kept()).setAside).toMatchObject([{ reason: '会議で決めた' }]);
  const count = () => pane.page.getByRole('heading', { name: /^指摘/ }).textContent();
  const before = await count();
  await pane.page.evaluate(() => window.session.insertRow(4));
  await pane.page.getByText('自動で確認しました。').waitFor();
  expect(await count()).toBe(before);
  await pane.page.getByRole('tab', { name: 'まとめ' }).click();
  await button('判断と設定の記録(1件)').click();
  await pane.page.getByText('この表の判定に使っています').waitFor();
  await button('一覧に戻る').click();
  await pane.page.evaluate(() => {
    const { session } = window;
    for (let row = 1; row < 30; row += 1)
      if (session.text(`F${row}`) === '11(12)') session.type(`F${row}`, '13(12)');
  });
  await button('確認').click();
  await button('判断と設定の記録(1件)').click();
  await pane.page.getByText('この表には当てはまりません').waitFor();
  await button(/の判断を取り消す$/).click();
  await pane.page.getByText('このブックに記録された判断や設定はありません。').waitFor();
  expect((await kept()).setAside).toEqual([]);
});
