import { paneIsReady, workbenchForEachTest } from './workbench-page.js';

/** The report as new sheets, from the pane, over the real Office.js. */

const bench = workbenchForEachTest(paneIsReady);
const button = (name: string) => bench().pane.getByRole('button', { name, exact: true });
const said = (text: string | RegExp) => bench().pane.getByRole('status').getByText(text).first().waitFor();
const tab = (name: string) => bench().page.getByRole('tab', { name, exact: true });

test('集計シートを作る says what will come, makes it with its charts, and makes it over when asked again', async () => {
  await button('確認').click();
  await said(/確認しました。/);
  await bench().pane.getByRole('tab', { name: 'まとめ' }).click();
  await button('集計シートを作る').click();
  await bench().pane.getByText('シート「集計」「一覧」「指摘」を追加します。').waitFor();
  await button('作る').and(bench().pane.locator(':focus')).waitFor();
  expect(await tab('集計').count()).toBe(0);
  await bench().screenshot('report-offer');
  await bench().page.keyboard.press('Enter');
  await said('シート「集計」「一覧」「指摘」を作りました。');
  await tab('集計').and(bench().page.locator('[aria-selected=true]')).waitFor();
  await bench()
    .page.getByRole('figure', { name: '戦略別の達成率' })
    .locator('canvas')
    .waitFor({ state: 'attached' });
  await bench().goTo('C8');
  expect(await bench().content()).toMatch(/^=COUNTIF\(/);
  await bench().cell('C8').filter({ hasText: /^\d+$/ }).waitFor();
  await bench().screenshot('report-overview');
  // The ※1 verdicts stand in it, 施策 by 施策.
  await bench().goTo('C12');
  expect(await bench().content()).toBe('未達成');
  const cut = await bench()
    .grid.locator('.grid-wrap')
    .evaluateAll((texts) =>
      texts
        .filter((text) => text.scrollHeight > (text.parentElement?.clientHeight ?? 0) + 1)
        .map(({ textContent }) => textContent),
    );
  expect(cut).toEqual([]);
  // The sheet in front holds no table now; the clerk means the one the report was made of.
  const table = await bench().pane.locator('header p').first().innerText();
  await button('再計算').click();
  const yes = bench().pane.getByRole('button', { name: /^「.+」を再計算$/ });
  expect(table.startsWith((await yes.innerText()).slice(1, -5))).toBe(true);
  await yes.click();
  await said(/\d+件書き込みました。/);
  await tab('集計').and(bench().page.locator('[aria-selected=true]')).waitFor();
  // The ribbon knows of no other sheet than the one in front.
  const dialog = bench().page.frameLocator('iframe[title="総括表アシストのダイアログ"]');
  for (const name of ['再計算', '未達成を強調']) {
    await bench().page.getByRole('toolbar', { name: '総括表' }).getByRole('button', { name }).click();
    await dialog.getByRole('alert').getByText('このアドインが作った集計シートです').waitFor();
    await bench().screenshot('report-ribbon');
    await dialog.getByRole('button', { name: '閉じる' }).click();
    await bench().page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await tab('一覧').click();
  await bench().screenshot('report-indicators');
  await button('集計シートを作る').click();
  await bench().pane.getByText('前に作った集計シートです。').waitFor();
  await button('やめる').click();
  await button('集計シートを作る').and(bench().pane.locator(':focus')).waitFor();
  await button('集計シートを作る').click();
  await button('作る').click();
  await said('シート「集計」「一覧」「指摘」を作りました。');
  expect(await tab('集計').count()).toBe(1);
});
