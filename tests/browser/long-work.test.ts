import { barriersIn } from './barriers.js';
import { LONG_ROWS } from './long-rows.js';
import { paneIsReady, workbenchForEachTest } from './workbench-page.js';

declare global {
  interface Window {
    holdsResults?: boolean;
  }
}

/** A long sheet, from pressing 確認 to stopping it: the unmodified pane, the real Office.js, the engine on its own thread. */

const bench = workbenchForEachTest(paneIsReady);
const button = (name: string | RegExp) => bench().pane.getByRole('button', { name, exact: true });
const said = (text: string | RegExp) => bench().pane.getByRole('status').getByText(text).first().waitFor();

/** Whether the pane hears how far a check is, and not what it gives: so it is under way for as long as a test looks at it, on a quick machine and on a busy one. */
const holdResults = (held: boolean): Promise<void> =>
  bench()
    .pane.locator('html')
    .evaluate((_html, own) => {
      window.holdsResults = own;
    }, held);

/** Puts what `holdResults` turns between the pane and the engine's thread. */
const makeHoldable = (): Promise<void> =>
  bench()
    .pane.locator('html')
    .evaluate(() => {
      window.Worker = class extends Worker {
        override addEventListener(type: string, listen: (event: Event) => void): void {
          super.addEventListener(type, (event) => {
            const isResult = event instanceof MessageEvent && !('share' in event.data);
            if (!isResult || !window.holdsResults) listen(event);
          });
        }
      };
    });

async function openLong(): Promise<void> {
  const { page } = bench();
  await page.locator('#file').setInputFiles({
    name: 'midori.tsv',
    mimeType: 'text/tab-separated-values',
    buffer: Buffer.from(LONG_ROWS.map((row) => row.join('\t')).join('\n')),
  });
  await bench().cell('A1').getByText('みどり商工会').waitFor();
  await paneIsReady(bench());
  await makeHoldable();
}

test('a check of 20,000 rows says how far it is, is stopped by keyboard, and can be made again', async () => {
  await openLong();
  await holdResults(true);
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

  await holdResults(false);
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
  await holdResults(true);
  await button('再計算').click();
  await button('中止').click();
  await said('中止しました。シートには何も書き込んでいません。');
  await bench().goTo('F3');
  expect(await bench().content()).toBe('');
  await holdResults(false);
  await button('再計算').click();
  await said(/件書き込みました。/);
  await bench().goTo('F3');
  expect(await bench().content()).toBe('未達成');
});
