import { paneIsReady, workbenchForEachTest } from './workbench-page.js';

/** The clerk's year-end, end to end: the workbench, the unmodified pane, the real Office.js, the simulated Excel. */

const MEASURE_CELLS = ['D4', 'D6', 'D8', 'D10', 'D12', 'D14', 'D19', 'D21', 'D23', 'D25'];
const VERDICTS = ['未達成', '達成', '未達成', '達成', '未達成', '未達成', '未達成', '未達成', '達成', '達成'];

const workbench = workbenchForEachTest(paneIsReady);

/** Asks again until the answer is as wanted; gives the last answer after half a minute, as Playwright waits for what is on show. */
async function settles<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  let answer = await ask();
  for (let tries = 0; tries < 300 && !wanted(answer); tries += 1) {
    await new Promise((done) => setTimeout(done, 100));
    answer = await ask();
  }
  return answer;
}
const press = (name: string) => workbench().pane.getByRole('button', { name, exact: true }).click();
/** Waits until a cell shows a text, scrolling to it first. */
async function shows(cell: string, text: string): Promise<void> {
  await workbench().goTo(cell);
  await workbench()
    .cell(cell)
    .filter({ hasText: new RegExp(`^${text}$`) })
    .waitFor();
}
test('再計算 fills the ten ※1 cells, follows a changed figure, and 元に戻す brings the cells back', async () => {
  await press('再計算');
  await workbench().pane.getByText('10件書き込みました').first().waitFor();
  for (const [index, cell] of MEASURE_CELLS.entries()) await shows(cell, VERDICTS[index] ?? '');
  await shows('D27', '4/10');
  await shows('G27', '14/21');
  await workbench().screenshot('recalculated');

  await workbench().type('F5', '70(70)');
  await press('再計算');
  await shows('G5', '達成');
  await shows('D4', '達成');
  await shows('D27', '5/10');
  await shows('G27', '15/21');
  await workbench().screenshot('recalculated-after-a-change');

  await press('元に戻す');
  await shows('G5', '未達成');
  await shows('D4', '未達成');
  await shows('D27', '4/10');
  await shows('G27', '14/21');
  await shows('F5', '70\\(70\\)');
});

test('確認 writes nothing', async () => {
  await press('確認');
  await workbench().pane.getByText('達成状況※1が空欄です').first().waitFor();
  await workbench().goTo('D4');
  expect(await workbench().content()).toBe('');
});

test('未達成を強調 colours the unmet cells, and goes away whole', async () => {
  const look = (cell: string) =>
    workbench()
      .cell(cell)
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  await press('再計算');
  await shows('D4', '未達成');
  const before = [await look('G4'), await look('G5')];
  await workbench().pane.getByRole('tab', { name: '判定' }).click();
  await workbench().pane.getByRole('switch', { name: '未達成を強調' }).click();
  expect(
    await settles(
      () => look('G5'),
      (own) => own !== before[1],
    ),
  ).not.toBe(before[1]);
  expect(await look('G4')).toBe(before[0]);
  await workbench().screenshot('highlighted');
  await workbench().pane.getByRole('switch', { name: '未達成を強調' }).click();
  expect(
    await settles(
      () => look('G5'),
      (own) => own === before[1],
    ),
  ).toBe(before[1]);
});

test('a finding selects its cell', async () => {
  await press('確認');
  await workbench().pane.locator('button[id^=finding-]').filter({ hasText: /E7$/ }).click();
  expect(
    await settles(
      () => workbench().activeAddress(),
      (own) => own === 'E7',
    ),
  ).toBe('E7');
});
