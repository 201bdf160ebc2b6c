import type { Locator, Page } from 'playwright-core';
import type { Sheet } from '../../src/engine/index.js';
import { twoTargets, unknownHeads, withRates } from '../pane/unsure-forms.js';
import { PaneBrowser } from './pane-browser.js';

/** How a table is read: seen, corrected by pressing a column, kept; by mouse and by keyboard alone. */

let browser: PaneBrowser;
let page: Page;

beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser?.stop());

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const press = (name: string | RegExp) => button(name).first().click();
const keyboardOn = (what: Locator) => what.and(page.locator(':focus')).waitFor();
const status = (text: string | RegExp) => page.getByRole('status').getByText(text).waitFor();
const kept = () => page.evaluate(() => window.session.kept.columns);
/** The line of the finding. */
const line = () => page.locator('button[id^=finding-]').filter({ hasText: /C2$/ });
const heading = () => page.getByRole('heading', { name: '表の読み取り方' });

async function open(sheet: Sheet) {
  page = await browser.open();
  await page.evaluate((own) => window.openPane(own, 'ja-JP', false), sheet);
  await press('確認');
}

test('an unsure table: its finding leads to the columns, one is pressed, and the table is judged', async () => {
  await open(twoTargets());
  await line().click();
  await press('読み取り方を直す');
  await keyboardOn(heading());
  await page
    .getByRole('article')
    .getByText(/目標値をC列「R7目標」/)
    .waitFor();
  await browser.picture(page, 'reading-unsure');
  await press(/^目標 C列 R7目標$/);
  await browser.picture(page, 'reading-choosing');
  await press(/^D列 R7目標/);
  await keyboardOn(button(/^目標 D列 R7目標$/));
  await press('この列で読む');
  await status(/判断を記録しました。要確認はありません。/);
  await heading().waitFor({ state: 'detached' });
  await button('要確認 0').waitFor();
  expect(await kept()).toMatchObject([{ columns: { target: 'D', actual: 'E' }, reason: '列を確認した' }]);
  // It can be looked at and taken back where it was given.
  await page.getByRole('tab', { name: 'まとめ' }).click();
  await press('表の読み取り方');
  await page.getByText('保存された読み取り方のとおりに読んでいます。').waitFor();
  await browser.picture(page, 'reading-settled');
  await press('保存した読み取り方を取り消す');
  await status(/判断を取り消しました。.*ほかの表でも使われなくなります。.*シートに残っています。/);
  expect(await kept()).toEqual([]);
});

test('by keyboard alone, and by selecting a cell of the column in the sheet', async () => {
  await open(twoTargets());
  await line().focus();
  await page.keyboard.press('Enter');
  await button('読み取り方を直す').focus();
  await page.keyboard.press('Enter');
  await keyboardOn(heading());
  await button(/^目標 C列/).focus();
  await page.keyboard.press('Enter');
  // The keyboard goes to the column the role has.
  await keyboardOn(button(/^C列 R7目標/));
  await page.keyboard.press('Tab');
  await keyboardOn(button(/^D列 R7目標/));
  await page.keyboard.press('Enter');
  await keyboardOn(button(/^目標 D列/));
  // On the sheet what is passed on the way counts no more.
  await page.keyboard.press('Enter');
  for (const cell of ['B4', 'C4', 'D4']) await page.evaluate((own) => window.session.click(own), cell);
  await button(/^目標 D列/).waitFor();
  await button(/^指標 B列/).waitFor();
  await page.getByRole('textbox', { name: '理由' }).focus();
  await page.keyboard.press('Enter');
  await status(/判断を記録しました。/);
  await keyboardOn(page.locator('button[id^=finding-], #findings').first());
  expect(await kept()).toMatchObject([{ columns: { target: 'D' } }]);
});

test('heads that can not be made out lead to the columns too', async () => {
  await open(unknownHeads());
  await page.getByRole('alert').getByText('見出しがそろっていません').waitFor();
  await browser.picture(page, 'reading-failed');
  await press('読み取り方を直す');
  await keyboardOn(heading());
  await press('閉じる');
  await press('この列で読む');
  await status(/「実績」の列が決まっていません/);
  expect(await kept()).toEqual([]);
  await press(/^実績 なし/);
  await press(/^C列 R7到達量/);
  await press(/^目標 なし/);
  await browser.picture(page, 'reading-unread');
  await press(/^B列 R7見込量/);
  await press('この列で読む');
  await status(/判断を記録しました。/);
  await page.getByText('総括表・令和7年度').waitFor();
  await keyboardOn(page.locator('#findings'));
});

test('columns that the rates contradict are told, and kept only when that is pressed', async () => {
  await open(withRates());
  await page.getByRole('tab', { name: 'まとめ' }).click();
  await press('表の読み取り方');
  await page.getByText(/確かな読み取りです。書かれている達成率4件のうち4件/).waitFor();
  await press(/^実績 C列/);
  await press(/^B列 目標値/);
  // What is chosen and not kept is in use nowhere, and nothing is said of it.
  await page.getByText('選んだ列はまだ使っていません。「この列で読む」を押すと使います。').waitFor();
  expect(await page.getByText(/確かな読み取りです/).count()).toBe(0);
  await press(/^目標 なし/);
  await press(/^C列 実績値/);
  await press('この列で読む');
  await status(/書かれている達成率4件のうち/);
  await browser.picture(page, 'reading-refused');
  expect(await kept()).toEqual([]);
  await press('この列でまちがいない');
  await status(/判断を記録しました。/);
  expect(await kept()).toMatchObject([{ confirmed: true }]);
});
