import { barriersIn } from './barriers.js';
import { paneIsReady, workbenchForEachTest } from './workbench-page.js';

/** What the pane does to the status cells beyond writing them: emphasis and drop-downs. */

const bench = workbenchForEachTest(paneIsReady);

const button = (name: string) => bench().pane.getByRole('button', { name, exact: true });
const status = () => bench().pane.getByRole('status');

test('未達成 and 要確認 differ in marks, weight and frame, not in colour alone, and go away whole', async () => {
  await bench().type('F4', '集計中(121)');
  await button('確認').click();
  await bench().pane.getByRole('tab', { name: '判定' }).click();
  await bench().pane.getByRole('switch', { name: '未達成を強調' }).click();
  await status()
    .getByText(/未達成の\d+セルと要確認の\d+セルを強調しました。/)
    .waitFor();
  await bench().goTo('A1');
  const unmet = bench().cell('G5');
  const review = bench().cell('G4');
  await unmet.getByText('▲未達成').waitFor();
  await review.getByText('？達成').waitFor();
  const look = (cell: typeof unmet) =>
    cell.evaluate((element) => {
      const words = getComputedStyle(element.querySelector('.grid-text') ?? element);
      return [words.fontWeight, words.fontStyle, getComputedStyle(element).borderTopStyle];
    });
  expect([await look(unmet), await look(review)]).toEqual([
    ['700', 'normal', 'solid'],
    ['400', 'italic', 'dashed'],
  ]);
  await bench().screenshot('verdicts-emphasised');
  await bench().pane.getByRole('switch', { name: '未達成を強調' }).click();
  await status().getByText('強調を外しました。').waitFor();
  await unmet.getByText('未達成', { exact: true }).waitFor();
  await review.getByText('達成', { exact: true }).waitFor();
});

test('where 未達成 is not written yet, the emphasis says so and what shows it', async () => {
  await bench().goTo('G4');
  await button('再計算').click();
  await status()
    .getByText(/\d+件書き込みました。/)
    .waitFor();
  await button('元に戻す').click();
  await bench().pane.getByRole('tab', { name: '判定' }).click();
  await bench().pane.getByRole('switch', { name: '未達成を強調' }).click();
  await status()
    .getByText(/未達成となる\d+件.*「再計算」/)
    .waitFor();
  await bench().screenshot('verdicts-not-written');
});

test('drop-downs are given, taken back by 元に戻す, and taken away', async () => {
  await button('確認').click();
  await bench().pane.getByRole('tab', { name: 'まとめ' }).click();
  await button('リストを付ける').click();
  await status()
    .getByText(/\d+個のセルにドロップダウンリストを付けました。/)
    .waitFor();
  await bench().screenshot('drop-downs-given');
  expect(await barriersIn(bench().pane)).toEqual([]);
  await button('元に戻す').click();
  await status()
    .getByText(/\d+件を元に戻しました。/)
    .waitFor();
  await button('リストを外す').click();
  await status().getByText('外すドロップダウンリストはありませんでした。').waitFor();
});

test('a protected sheet keeps its cells without lists, and says why', async () => {
  await bench().condition('保護されたシート');
  await button('確認').click();
  await bench().pane.getByRole('tab', { name: 'まとめ' }).click();
  await button('リストを付ける').click();
  await bench().pane.getByRole('alert').getByText('シートが保護されている').waitFor();
});
