import { paneIsReady, type WorkbenchPage, workbenchForEachTest } from './workbench-page.js';

/** The ribbon's buttons alone, with the pane closed: the real Office.js in the commands' hidden page. */

const bench = workbenchForEachTest(async (opened: WorkbenchPage) => {
  await paneIsReady(opened);
  await opened.page.getByRole('button', { name: '作業ウィンドウを閉じる' }).click();
});

const press = (name: string) =>
  bench().page.getByRole('toolbar', { name: '総括表' }).getByRole('button', { name }).click();
const dialog = () => bench().page.getByRole('dialog');
const words = () => bench().page.frameLocator('iframe[title="総括表アシストのダイアログ"]');

test('再計算 on a protected sheet says so in a dialog, which its button closes; the next press works', async () => {
  await bench().condition('保護されたシート');
  await press('再計算');
  await words().getByRole('alert').getByText('シートが保護されている').waitFor();
  await bench().screenshot('ribbon-dialog');
  await words().getByRole('button', { name: '閉じる' }).click();
  await dialog().waitFor({ state: 'detached' });
  await bench().condition('保護されたシート');
  await press('再計算');
  await bench().cell('D4').getByText('未達成').waitFor();
  expect(await dialog().count()).toBe(0);
});

test('再計算 says in a dialog what it left and why', async () => {
  await bench().type('F5', '集計中(70)');
  await press('再計算');
  await words()
    .getByRole('alert')
    .getByText(/件書き込みました。.*要確認が1件残っているため書いていません。/)
    .waitFor();
  await bench().screenshot('ribbon-left');
});

test('a dialog that is closed by its cross frees the button too, and English Excel gets English words', async () => {
  await bench().condition('English');
  await bench().condition('保護されたシート');
  await press('再計算');
  await words().getByRole('alert').getByText('The sheet is protected').waitFor();
  await dialog().getByRole('button', { name: 'ダイアログを閉じる' }).click();
  await press('未達成を強調');
  await words().getByRole('alert').getByText('The sheet is protected').waitFor();
});

test('未達成を強調 marks what is unmet, and pressed again takes it away', async () => {
  await press('未達成を強調');
  const unmet = bench().cell('G5').getByText('▲未達成');
  await unmet.waitFor();
  await bench().screenshot('ribbon-highlight');
  await press('未達成を強調');
  await bench().cell('G5').getByText('未達成', { exact: true }).waitFor();
  expect(await bench().cell('G5').textContent()).toBe('未達成');
});

test('beside a rule that Excel can’t read it goes on and off, and says what may be left; a window that closes late is no obstacle', async () => {
  const unmet = bench().cell('G5').getByText('▲未達成');
  await bench().condition('条件付き書式に、読み取れないルールがある');
  await bench().condition('ダイアログがすぐには閉じない');
  await press('未達成を強調');
  await unmet.waitFor();
  await press('未達成を強調');
  await words().getByRole('alert').getByText('読み取れないルールが1件あります').waitFor();
  await unmet.waitFor({ state: 'detached' });
  await words().getByRole('button', { name: '閉じる' }).click();
  await bench().condition('保護されたシート');
  await press('再計算');
  await words().getByRole('alert').getByText('シートが保護されている').waitFor();
});

test('a sheet without a table is told by each button', async () => {
  await bench().condition('表のないシート');
  for (const name of ['再計算', '未達成を強調']) {
    await press(name);
    await words().getByRole('alert').getByText('総括表が見つかりません').waitFor();
    await words().getByRole('button', { name: '閉じる' }).click();
    await dialog().waitFor({ state: 'detached' });
  }
});

test('a press while the commands’ page is still loading is carried out once it is there', async () => {
  let release = () => {};
  const pressed = new Promise<void>((resolve) => {
    release = resolve;
  });
  await bench().page.route(/\/commands\.html/, async (route) => {
    await pressed;
    await route.continue();
  });
  // The add-in starts anew with another language.
  await bench().condition('English');
  await press('再計算');
  release();
  await bench().cell('D4').getByText('未達成').waitFor();
});

test('確認パネル opens the pane', async () => {
  await press('確認パネル');
  await paneIsReady(bench());
});
