import { PENDING_ROWS } from '../pane/pending-rows.js';
import { barriersIn } from './barriers.js';
import { NARROW, paneForEachTest } from './pane-for-each-test.js';

/** One reason for every question of a rule, by keyboard alone. */

const pane = paneForEachTest();
const { button, keyboardOn, status, picture } = pane;
beforeEach(async () => {
  await pane.open(PENDING_ROWS, NARROW);
  await button('確認').click();
});

const asideKeys = () => pane.page.evaluate(() => window.session.kept.setAside.map(({ key }) => key));
const all = () => button(/: 3件をまとめて問題なしにする$/);
const reason = () => pane.page.getByRole('textbox', { name: '理由' });
const sideways = () => pane.page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);

test('all questions of a rule are answered with one reason, and taken back with one press', async () => {
  await all().focus();
  await pane.page.keyboard.press('Enter');
  await keyboardOn(reason());
  await pane.page.getByText(/これらから続く施策や達成数計の指摘\d+件は含みません。/).waitFor();
  expect(await barriersIn(pane.page)).toEqual([]);
  expect(await sideways()).toBe(0);
  await picture('aside-all-form-320');
  // Without a reason nothing is kept.
  await pane.page.keyboard.press('Enter');
  await pane.page.getByText('理由を入力してください。').waitFor();
  await keyboardOn(reason());
  expect(await asideKeys()).toEqual([]);
  await pane.page.keyboard.type('県の確報を待つ');
  await pane.page.keyboard.press('Enter');
  await status(/3件の判断を記録しました。/);
  expect(new Set(await asideKeys()).size).toBe(3);
  await all().waitFor({ state: 'detached' });
  // Nothing of what was listed is left to go on to.
  await keyboardOn(pane.page.getByRole('heading', { name: /^指摘/ }));
  expect(await barriersIn(pane.page)).toEqual([]);
  await picture('aside-all-kept-320');
  const back = button('3件とも取り消す');
  await back.focus();
  await pane.page.keyboard.press('Enter');
  await status(/3件の判断を取り消しました。/);
  expect(await asideKeys()).toEqual([]);
  await all().waitFor();
});

test('Esc closes the form, and the keyboard is back on its button', async () => {
  await all().focus();
  await pane.page.keyboard.press('Enter');
  await keyboardOn(reason());
  await pane.page.keyboard.press('Escape');
  await reason().waitFor({ state: 'detached' });
  await keyboardOn(all());
});

test('the record shows them together: one is taken back alone, the rest by one press', async () => {
  await all().click();
  await reason().fill('県の確報を待つ');
  const initials = pane.page.getByRole('textbox', { name: '担当(任意)' });
  await initials.fill('田中');
  await button('記録する').click();
  await status(/3件の判断を記録しました。/);
  // Whoever answers again need not say it again, and may take it out.
  await button(/達成数計.*: 2件をまとめて問題なしにする$/).click();
  await reason().waitFor();
  expect(await initials.inputValue()).toBe('田中');
  await pane.page.keyboard.press('Escape');
  await pane.page.getByRole('tab', { name: 'まとめ' }).click();
  await button('判断と設定の記録(3件)').click();
  await pane.page.getByText('問題なし 3件').waitFor();
  await pane.page.getByText('日付: 2029-04-10 担当: 田中').waitFor();
  expect(await barriersIn(pane.page)).toEqual([]);
  expect(await sideways()).toBe(0);
  await button(/新規会員数.*の判断を取り消す$/).focus();
  await picture('aside-all-record-320');
  await pane.page.keyboard.press('Enter');
  await status(/^(?!.*3件の).*判断を取り消しました。/);
  await pane.page.getByText('問題なし 2件').waitFor();
  expect(await asideKeys()).toHaveLength(2);
  await button(/の問題なしを2件とも取り消す$/).focus();
  await pane.page.keyboard.press('Enter');
  await status(/2件の判断を取り消しました。/);
  await keyboardOn(pane.page.getByRole('heading', { name: '判断と設定の記録' }));
  expect(await asideKeys()).toEqual([]);
});
