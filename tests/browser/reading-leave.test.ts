import type { Sheet } from '../../src/engine/index.js';
import { barriersIn } from './barriers.js';
import { NARROW, paneForEachTest } from './pane-for-each-test.js';

/** Ways into and out of how a table is read. */

const HEADS = ['施策', '施策目標(指標)', 'R7実績値(目標値)', '検証及び改善点'];
const WITHOUT_STATUS: Sheet = {
  name: '総括表',
  firstRow: 0,
  firstColumn: 0,
  rows: [
    ['みどり商工会 令和7年度 アクションプログラム総括表'],
    HEADS,
    ['1 会員支援', '(1) 支援件数(件)', '33(21)', '継続'],
    ['2 創業', '(1) 創業支援件数(件)', '17(9)', '継続'],
  ],
};

const pane = paneForEachTest();
const { button, keyboardOn, picture } = pane;

test('from a column that is missing to how it is read; Esc leaves the list of columns, and nothing is chosen', async () => {
  await pane.open(WITHOUT_STATUS, NARROW);
  await button(/^確認$/).click();
  await pane.page.locator('[id^=finding-]').first().click();
  await button('読み取り方を直す').first().focus();
  expect(await barriersIn(pane.page)).toEqual([]);
  await picture('column-missing-320');
  await pane.page.keyboard.press('Enter');
  await pane.page.getByRole('heading', { name: '表の読み取り方' }).waitFor();
  const role = pane.page.locator('#role-indicator');
  await role.focus();
  await pane.page.keyboard.press('Enter');
  await pane.page.locator('[aria-pressed=true]').and(pane.page.locator(':focus')).waitFor();
  await pane.page.keyboard.press('Escape');
  await keyboardOn(role);
  expect(await role.getAttribute('aria-expanded')).toBe('false');
  expect(await pane.page.getByText('選んだ列はまだ使っていません。', { exact: false }).count()).toBe(0);
});
