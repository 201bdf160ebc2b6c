import type { Page } from 'playwright-core';
import { cellText } from '../../src/cells/sheet.js';
import { evaluationOf } from '../engine/agreement/book.js';
import { sheetOf } from '../engine/comparison/two-years.js';
import { buildWorkbook, worksheet } from '../files/build-workbook.js';
import { corpusSheet } from '../pane/corpus-check.js';
import { barriersIn } from './barriers.js';
import { PaneBrowser } from './pane-browser.js';
import { paneIsReady, workbenchForEachTest } from './workbench-page.js';

declare global {
  interface Window {
    /** Lets the check that waits be answered. */
    answer(): void;
  }
}

/** Several sheets: the choice of one, and the check of all. */

const MEASURE = '1 相談の場をつくる';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const partOf = (rows: readonly (readonly string[])[]) =>
  worksheet(
    rows
      .map(
        (row) => `<row>${row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
      )
      .join(''),
  );

describe('on the workbench', () => {
  const bench = workbenchForEachTest(paneIsReady);

  const press = (name: string | RegExp) => bench().pane.getByRole('button', { name, exact: true }).click();
  async function openTrial(label: string): Promise<void> {
    await bench().page.getByText('状態', { exact: true }).click();
    await bench().page.getByRole('button', { name: label }).click();
  }
  const inFront = () => bench().page.getByRole('tab', { selected: true }).textContent();

  test('without a table in front, the sheet that holds one is offered, brought to the front, checked and written to', async () => {
    const name = await inFront();
    await openTrial('表のないシート');
    await press('確認');
    await bench().pane.getByText('次の1枚のシートに総括表があります。').first().waitFor();
    expect(await barriersIn(bench().pane)).toEqual([]);
    await bench().screenshot('sheets-offered');
    await press(new RegExp(`^${name} *令和7年度`));
    await bench().pane.getByText(`${name}・令和7年度`).waitFor();
    expect(await inFront()).toBe(name);
    await press('再計算');
    await bench().pane.getByText('10件書き込みました').first().waitFor();
    await bench().screenshot('sheets-chosen');
    // Another tab is told at once; the pane stays with its sheet until it is switched.
    await bench().page.getByRole('tab', { name: '表のないシート' }).click();
    await press('表示中のシートに切り替える');
    await bench().pane.getByRole('alert').getByText('総括表が見つかりません').waitFor();
    await bench()
      .page.getByRole('tab', { name: name ?? '' })
      .click();
    await bench()
      .pane.locator('header p')
      .first()
      .getByText(name ?? '')
      .waitFor();
    await bench().goTo('D4');
    expect(await bench().content()).toBe('未達成');
  });

  test('再計算 asks before it writes to a sheet that is not in front, and names it in the button', async () => {
    const name = await inFront();
    await openTrial('表のないシート');
    await bench()
      .page.getByRole('tab', { name: name ?? '' })
      .click();
    await press('確認');
    await bench().pane.getByText(`${name}・令和7年度`).waitFor();
    await bench().page.getByRole('tab', { name: '表のないシート' }).click();
    await bench().pane.getByRole('button', { name: '表示中のシートに切り替える' }).waitFor();
    await press('再計算');
    const yes = bench().pane.getByRole('button', { name: `「${name}」を再計算` });
    await yes.waitFor();
    expect(await barriersIn(bench().pane)).toEqual([]);
    await press('やめる');
    await yes.waitFor({ state: 'detached' });
    await press('再計算');
    await yes.click();
    await bench().pane.getByText(`「${name}」: 10件書き込みました`).first().waitFor();
    expect(await inFront()).toBe('表のないシート');
  });

  test('all sheets are checked one by one; a result opens in the ordinary view and leads back', async () => {
    await openTrial('表のないシート');
    await press('すべてのシートを確認');
    await bench()
      .pane.getByRole('status')
      .filter({ hasText: '2枚のシートを確認しました。総括表は1枚です。' })
      .waitFor();
    await bench().pane.getByText('総括表はありません。').waitFor();
    await bench().pane.getByText('施策 4/10・指標 14/21').waitFor();
    expect(await barriersIn(bench().pane)).toEqual([]);
    await bench().screenshot('survey-done');
    await bench()
      .pane.getByRole('button', { name: /の結果を開く$/ })
      .click();
    await bench().pane.getByText('達成状況※1が空欄です').first().waitFor();
    expect(await inFront()).not.toBe('表のないシート');
    await bench().pane.getByRole('tab', { name: 'まとめ' }).click();
    await press('すべてのシートの結果に戻る');
    await bench().pane.getByText('総括表はありません。').waitFor();
    await press('一覧を閉じる');
    await bench().pane.getByRole('tab', { name: 'まとめ', selected: true }).waitFor();
  });

  test('様式2 is called 様式2; what it says otherwise than the 総括表 is told, with a way to both cells', async () => {
    const lines = [['(1) 窓口相談件数(件)', '44(40)'] as const, ['(2) 専門家派遣件数(件)', '9(12)'] as const];
    const main = sheetOf(
      7,
      lines.map(([label, figure]) => [MEASURE, label, figure]),
    );
    const form = evaluationOf('様式2-1', MEASURE, [
      ['(1) 窓口相談件数(件)', '40', '45'],
      ['(2) 専門家派遣件数(件)', '12', '9'],
    ]);
    const sheets = Object.fromEntries(
      [{ ...main, name: '総括表' }, form].map(({ name, rows }) => [
        name,
        partOf(rows.map((row) => row.map(cellText))),
      ]),
    );
    await bench()
      .page.locator('#file')
      .setInputFiles({ name: '様式.xlsx', mimeType: XLSX, buffer: Buffer.from(buildWorkbook({ sheets })) });
    await bench().page.getByRole('tab', { name: '様式2-1' }).waitFor();
    await press('すべてのシートを確認');
    await bench()
      .pane.getByRole('status')
      .filter({ hasText: '2枚のシートを確認しました。総括表は1枚、様式2は1枚です。' })
      .waitFor();
    await bench().pane.getByText('様式2(施策ごとの評価シート)').waitFor();
    expect(await barriersIn(bench().pane)).toEqual([]);
    await bench().screenshot('sheets-beside');
    await press('様式2-1 C5へ');
    await bench().page.getByRole('tab', { name: '様式2-1', selected: true }).waitFor();
    expect(await bench().content()).toBe('45');
    await press('総括表 F4へ');
    await bench().page.getByRole('tab', { name: '総括表', selected: true }).waitFor();
    expect(await bench().activeAddress()).toBe('F4');
  });
});

describe('over a workbook in memory', () => {
  let browser: PaneBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await PaneBrowser.start();
  });
  afterAll(() => browser?.stop());

  test('a sheet of the survey is opened and another chosen by keyboard; a change is told, and a cell leads to its finding', async () => {
    page = await browser.open();
    await page.evaluate((own) => window.openPane(own, 'ja-JP', false), corpusSheet('60-one-clerks-sheet'));
    await page.evaluate(() => {
      window.session.others = [
        { sheetId: 'two', name: '令和6年度 提出用', hidden: true },
        { sheetId: 'three', name: 'R5', hidden: false },
      ];
      window.session.show('only');
    });
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await press('すべてのシートを確認');
    await page.getByRole('button', { name: '令和6年度 提出用(非表示)の結果を開く' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '表示中のシートに切り替える' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'BUTTON');
    await page.getByRole('tab', { name: 'まとめ' }).click();
    await press('ほかのシートを選ぶ');
    await page.getByRole('button', { name: /^R5/ }).click();
    await page.getByText('R5・令和7年度').waitFor();
    await page.evaluate(() => window.session.type('F5', 'l2(12)', 'three'));
    await page.getByText(/^新しい指摘が\d+件あります。/).waitFor();
    await page.evaluate(() => window.session.click('F5'));
    await page.getByRole('tab', { name: '指摘' }).click();
    await page.locator('[aria-current=true]').getByText('F5').waitFor();
  });

  test('a check of all sheets is cancelled between two of them', async () => {
    page = await browser.open();
    await page.evaluate((own) => window.openPane(own, 'ja-JP', false), corpusSheet('60-one-clerks-sheet'));
    await page.evaluate(() => {
      const { session } = window;
      session.others = [{ sheetId: 'two', name: 'R6', hidden: false }];
      session.show('only');
      const check = session.check.bind(session);
      session.check = async (...asked) => {
        await new Promise<void>((answer) => {
          window.answer = answer;
        });
        return check(...asked);
      };
    });
    const status = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
    await page.getByRole('button', { name: 'すべてのシートを確認' }).click();
    await status('1 / 2 シート「総括表」を確認しています…').waitFor();
    await page.getByRole('progressbar', { name: 'すべてのシートを確認' }).waitFor();
    expect(await barriersIn(page)).toEqual([]);
    await page.evaluate(() => window.answer());
    await status('2 / 2 シート「R6」を確認しています…').waitFor();
    await browser.picture(page, 'survey-running');
    await page.getByRole('button', { name: 'やめる' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'やめる', disabled: true }).waitFor();
    await page.evaluate(() => window.answer());
    await status('2枚のシートを確認しました。総括表は2枚です。').waitFor();
    await page.getByRole('button', { name: '一覧を閉じる' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'すべてのシートを確認' }).click();
    await status('1 / 2 シート「総括表」を確認しています…').waitFor();
    await page.getByRole('button', { name: 'やめる' }).click();
    await page.evaluate(() => window.answer());
    await status('途中でやめました。1枚のシートを確認しました。').waitFor();
  });
});
