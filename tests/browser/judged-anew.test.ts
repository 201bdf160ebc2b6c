import { PENDING_ROWS } from '../pane/pending-rows.js';
import { barriersIn } from './barriers.js';
import { NARROW, paneForEachTest } from './pane-for-each-test.js';

/** After an update the pane says once what is judged otherwise. */

const pane = paneForEachTest();
const { button, keyboardOn, picture } = pane;

const section = () => pane.page.getByRole('region', { name: '更新で変わった判定' });

async function check() {
  await pane.show(PENDING_ROWS);
  await button('確認').click();
  await pane.page.getByRole('tab', { name: '指摘' }).waitFor();
}
/** As if a version before had left it. */
const before = () =>
  pane.page.evaluate(() => {
    const [own] = JSON.parse(localStorage.getItem('soukatsu.judged') ?? '[]');
    own.version = '9.9.8';
    own.rows[0][1] = '達成';
    localStorage.setItem('soukatsu.judged', JSON.stringify([own]));
  });

test('what a version before judged otherwise is said once, and its cell is one press away', async () => {
  await pane.openPage(NARROW);
  await check();
  await pane.page.waitForFunction(() => localStorage.getItem('soukatsu.judged') !== null);
  expect(await section().count()).toBe(0);
  await before();
  await pane.page.reload();
  await check();
  await section().getByText('判定の変わったところが1件あります。', { exact: false }).waitFor();
  expect(await barriersIn(pane.page)).toEqual([]);
  await picture('judged-anew-320');
  await section().getByRole('button', { name: 'E3 (1) 支援件数(件): 達成 → 要確認' }).click();
  await pane.page.waitForFunction(() => window.session.selected.at(-1) === 'E3');
  await section().getByRole('button', { name: '閉じる' }).focus();
  await pane.page.keyboard.press('Enter');
  await section().waitFor({ state: 'detached' });
  await keyboardOn(pane.page.getByRole('tab', { name: '指摘' }));
  await pane.page.reload();
  await check();
  await pane.page.getByText('確認済み').waitFor();
  expect(await section().count()).toBe(0);
});

test('a browser that keeps nothing is no failure', async () => {
  await pane.openPage();
  await pane.page.evaluate(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await check();
  await pane.page.getByText('確認済み').waitFor();
  expect(await pane.page.getByRole('alert').textContent()).toBe('');
});
