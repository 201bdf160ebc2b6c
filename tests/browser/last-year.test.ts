import { cellText } from '../../src/engine/index.js';
import { checked, earlier, type Line, sheetOf } from '../engine/comparison/two-years.js';
import { barriersIn } from './barriers.js';
import { NARROW, paneForEachTest } from './pane-for-each-test.js';

/** 前年度と比べる, by keyboard and in the narrowest pane. */

const pane = paneForEachTest();

const M1 = '1 相談の場をつくる';
const M2 = '2 販路をひろげる';
const table = (era: number, figures: readonly string[], last: string) =>
  sheetOf(
    era,
    ['窓口相談件数(件)', '専門家派遣件数(件)', '展示商談会に出展した小規模事業者数(社)', last].map(
      (label, at): Line => [
        at < 2 ? M1 : M2,
        `(${(at % 2) + 1}) ${label}`,
        figures[at] ?? '',
        at === 1 ? '日程を先に決めた。' : '',
      ],
    ),
  );
const R6 = table(6, ['41(40)', '9(12)', '17(15)', '52.5(55)'], '会員の組織率(%)');
const R7 = table(7, ['44(42)', '13(12)', '1,160(1,500)', '7(6)'], '会報の発行回数(回)');
const FILE = {
  name: '令和6年度みどり商工会行動計画総括表(提出版).tsv',
  mimeType: 'text/tab-separated-values',
  buffer: Buffer.from(R6.rows.map((row) => row.map(cellText).join('\t')).join('\n')),
};

test('a file is chosen, its year is named, the findings are those of the command line, and it is taken away again', async () => {
  await pane.open(R7, NARROW);
  const { page, button } = pane;
  const alone = checked(R7).findings;
  const beside = checked(R7, { earlier: [earlier(R6)] }).findings;
  // Asked for long before: a browser under load takes its time to hand the chooser over.
  const chooser = page.waitForEvent('filechooser');
  await button('確認').click();
  await page.getByRole('tab', { name: 'まとめ' }).click();
  await page.getByRole('heading', { name: '前年度と比べる' }).waitFor();
  expect(await barriersIn(page)).toEqual([]);

  const choose = button('ファイルから選ぶ').and(page.locator(':not([aria-disabled=true])'));
  await choose.focus();
  await pane.keyboardOn(choose);
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(FILE);
  await page.getByText(`令和6年度の表「${FILE.name}」と比べています。`).waitFor();
  await page.getByText('両方にある指標3件、なくなった指標1件、新しい指標1件').waitFor();
  await pane.keyboardOn(button('ファイルから選ぶ'));
  await page.getByText('指標の推移', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('1,160社(1,500)').waitFor();
  expect(await page.getByRole('term').allTextContents()).toEqual(
    Array.from({ length: 5 }, () => ['R6', 'R7']).flat(),
  );
  expect(await barriersIn(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
  await page.getByRole('heading', { name: '前年度と比べる' }).scrollIntoViewIfNeeded();
  await pane.picture('last-year');

  await page.getByRole('tab', { name: '指摘' }).click();
  for (const title of [
    '目標が前年度から変わっています',
    '検証の文が前年度と同じです',
    '前年度の表にない指標です',
  ])
    await page.getByText(title).first().waitFor();
  expect(beside.length - alone.length).toBe(5);
  await pane.picture('last-year-findings');

  await page.getByRole('tab', { name: 'まとめ' }).click();
  await button('令和6年度の表と比べるのをやめる').focus();
  await page.keyboard.press('Enter');
  await page.getByText('前の年度の表を選ぶと').waitFor();
  await pane.keyboardOn(button('ファイルから選ぶ'));
  await page.getByRole('tab', { name: '指摘' }).click();
  expect(await page.getByText('前年度の表にない指標です').count()).toBe(0);
});

test('an indicator that is only renamed is answered, and compared from then on', async () => {
  const own = table(7, ['44(42)', '13(12)', '1,160(1,500)', '52.5(55)'], '組織率(%)');
  await pane.open(own, NARROW);
  const { page, button } = pane;
  const chooser = page.waitForEvent('filechooser');
  await button('確認').click();
  await page.getByRole('tab', { name: 'まとめ' }).click();
  await button('ファイルから選ぶ').click();
  await (await chooser).setFiles(FILE);
  await page.getByText('両方にある指標3件').waitFor();
  await page.getByRole('tab', { name: '指摘' }).click();
  await button(/^\(2\) 組織率\(%\).*E7$/).click();
  await page.getByRole('button', { name: /前年度と同じか答える$/ }).click();
  await page.getByRole('radio', { name: '前年度の指標と同じ' }).check();
  await page.getByLabel('理由').fill('言い回しを改めた');
  await page.getByText('値が変わっても、同じ指標として比べます。').waitFor();
  expect(await barriersIn(page)).toEqual([]);
  await pane.picture('renamed-answer');
  await button('記録する').click();
  await page.getByText('名前の変わった指標でしょうか').first().waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: 'まとめ' }).click();
  await page.getByText('両方にある指標4件').waitFor();
  await button(/^判断と設定の記録/).click();
  await page.getByText('前年度の「会員の組織率(%)」と同じ').waitFor();
  await pane.picture('renamed-kept');
});
