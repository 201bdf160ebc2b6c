import { paneIsReady, workbenchForEachTest } from './workbench-page.js';

/** Each failure a clerk can meet has its own sentence in the pane, and nothing is written. */

const workbench = workbenchForEachTest(paneIsReady);

async function blankStill(cell: string): Promise<void> {
  await workbench().goTo(cell);
  expect(await workbench().content()).toBe('');
}

test.each([
  ['セル編集中', /セルの入力中は操作できません/],
  ['保護されたシート', /シートが保護され|保護されて/],
  ['古いExcel(ExcelApi 1.4)', /Excel 2019以降/],
])('%s', async (label, sentence) => {
  await workbench().condition(label);
  await workbench().pane.getByRole('button', { name: '再計算', exact: true }).click();
  await workbench().pane.getByText(sentence).first().waitFor();
  await workbench().screenshot(`failure-${label.replace(/\W/g, '')}${label.length}`);
  if (label === 'セル編集中') await workbench().condition(label);
  await blankStill('D4');
});

test.each([
  ['表のないシート', /総括表が見つかりません/],
  ['空のシート', /何も入力されていません/],
  ['グラフシート', /グラフ/],
])('%s', async (label, sentence) => {
  await workbench().condition(label);
  await workbench().pane.getByRole('button', { name: '再計算', exact: true }).click();
  await workbench().pane.getByText(sentence).first().waitFor();
  await workbench().screenshot(`failure-sheet-${label.length}${label.charCodeAt(0)}`);
});

test('a request over 5 MB', async () => {
  await workbench().condition('5MBの制限(Web版)');
  await workbench().condition('5MBを超える表');
  await workbench().pane.getByRole('button', { name: '再計算', exact: true }).click();
  await workbench()
    .pane.getByText(/シートが大きすぎて/)
    .first()
    .waitFor();
  await workbench().screenshot('failure-payload');
});
