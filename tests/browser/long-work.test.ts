import { barriersIn } from './barriers.js';
import { LONG_ROWS } from './long-rows.js';
import { paneIsReady, workbenchForEachTest } from './workbench-page.js';

/** A long sheet, from pressing 確認 to stopping it: the unmodified pane, the real Office.js, the engine on its own thread. */

jest.setTimeout(120_000);

const bench = workbenchForEachTest(paneIsReady);
const button = (name: string | RegExp) => bench().pane.getByRole('button', { name, exact: true });
const said = (text: string | RegExp) => bench().pane.getByRole('status').getByText(text).first().waitFor();

async function openLong(): Promise<void> {
  const { page } = bench();
  await page.locator('#file').setInputFiles({
    name: 'midori.tsv',
    mimeType: 'text/tab-separated-values',
    buffer: Buffer.from(LONG_ROWS.map((row) => row.join('\t')).join('\n')),
  });
  await bench().cell('A1').getByText('みどり商工会').waitFor();
  await paneIsReady(bench());
}

test('a check of 20,000 rows says how far it is, is stopped by keyboard, and can be made again', async () => {
  await openLong();
  await button('確認').click();
  const stop = button('中止');
  await stop.waitFor();
  await bench().pane.getByRole('progressbar', { name: '確認しています…' }).waitFor();
  await stop.focus();
  await bench().page.keyboard.press('Enter');
  await said('中止しました。シートには何も書き込んでいません。');
  // The keyboard is back at the buttons above, and nothing of the stopped check is on show.
  await bench().pane.locator('header button:focus').waitFor();
  expect(await bench().pane.locator('button[id^=finding-]').count()).toBe(0);
  expect(await barriersIn(bench().pane)).toEqual([]);

  await button('確認').click();
  await bench()
    .pane.getByText(/^– \/ [3-9]\d,\d{3}$/)
    .waitFor();
});

test('a recalculation is stopped before it writes, and the next one goes to its end', async () => {
  await openLong();
  await button('確認').click();
  await bench()
    .pane.getByText(/^– \/ [3-9]\d,\d{3}$/)
    .waitFor();
  await button('再計算').click();
  const stop = button('中止');
  await stop.waitFor();
  await stop.click();
  await said('中止しました。シートには何も書き込んでいません。');
  await bench().goTo('F3');
  expect(await bench().content()).toBe('');
  await button('再計算').click();
  await said(/件書き込みました。/);
  await bench().goTo('F3');
  expect(await bench().content()).toBe('未達成');
});
