import type { FrameLocator, Page } from 'playwright-core';
import { TWO_TABLES } from '../excel/two-tables.js';
import { barriersIn } from './barriers.js';
import { PaneBrowser } from './pane-browser.js';
import { paneIsReady, workbenchForEachTest } from './workbench-page.js';

/** こちらの表を確認: two tables on one sheet, and the pane about the lower one. */

describe('on the workbench', () => {
  const bench = workbenchForEachTest(paneIsReady);
  const button = (name: string | RegExp) => bench().pane.getByRole('button', { name, exact: true });
  const press = (name: string | RegExp) => button(name).click();
  const status = (text: string | RegExp) => bench().pane.getByRole('status').getByText(text).waitFor();
  const top = (text: string) => bench().pane.locator('header p').first().getByText(text).waitFor();
  const line = (cell: string) =>
    bench()
      .pane.locator('button[id^=finding-]')
      .filter({ hasText: new RegExp(`${cell}$`) });

  async function texts(pane: FrameLocator): Promise<string[][]> {
    return pane.locator('body').evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:F16');
        range.load('text');
        await context.sync();
        return range.text;
      }),
    );
  }

  /** Puts the two tables on the sheet in front. */
  async function openTwo(): Promise<void> {
    await bench()
      .pane.locator('body')
      .evaluate(
        (_body, rows) =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.add('R7総括表');
            const area = sheet.getRange(`A1:F${rows.length}`);
            area.numberFormat = rows.map(() => Array.from({ length: 6 }, () => '@'));
            area.values = rows;
            sheet.activate();
            await context.sync();
          }),
        TWO_TABLES.map((row) => Array.from({ length: 6 }, (_, at) => row[at] ?? '')),
      );
    await top('R7総括表');
  }

  test('from the finding, by keyboard: checked, recalculated, emphasised and taken back; the upper table stays as it is', async () => {
    await openTwo();
    await press('確認');
    await top('R7総括表・令和7年度');
    const before = await texts(bench().pane);
    await line('A9').click();
    const go = button('こちらの表を確認');
    await go.focus();
    await bench().page.keyboard.press('Enter');
    await top('R7総括表・令和6年度(9行目から)');
    // The keyboard is in the list, and not left nowhere.
    await bench().pane.locator('h2:focus').waitFor();
    await line('E13').waitFor();
    expect(await barriersIn(bench().pane)).toEqual([]);
    await bench().screenshot('further-table');
    await press('再計算');
    await status('「R7総括表(9行目からの表)」: 4件書き込みました。');
    const after = await texts(bench().pane);
    expect(after.slice(0, 8)).toEqual(before.slice(0, 8));
    expect([after[11]?.[1], after[12]?.[4], after[13]?.[1], after[13]?.[4]]).toEqual([
      '未達成',
      '未達成',
      '0/1',
      '1/2',
    ]);
    await bench().pane.getByRole('tab', { name: '判定' }).click();
    const highlight = bench().pane.getByRole('switch', { name: 'シートの未達成を強調' });
    await highlight.click();
    await status(/未達成の\d+セルを強調しました/);
    await press('最初の表に戻る');
    await top('R7総括表・令和7年度');
    await bench().pane.locator('header button:focus').waitFor();
    // The upper table is not emphasised; undo of the lower one asks, and names it.
    expect(await highlight.isChecked()).toBe(false);
    await press('元に戻す');
    const yes = button('「R7総括表(9行目からの表)」を元に戻す');
    await yes.waitFor();
    expect(await barriersIn(bench().pane)).toEqual([]);
    await yes.click();
    await status('「R7総括表(9行目からの表)」: 4件を元に戻しました。');
    expect(await texts(bench().pane)).toEqual(before);
  });

  test('it is followed to its new row; under another title 再計算 fails, writes nothing, and offers the first table', async () => {
    await openTwo();
    await press('確認');
    await bench().pane.getByRole('tab', { name: '判定' }).click();
    await press('9行目からの表: こちらの表を確認');
    await top('R7総括表・令和6年度(9行目から)');
    const change = (address: string, text: string | null) =>
      bench()
        .pane.locator('body')
        .evaluate(
          (_body, [own, value]) =>
            Excel.run(async (context) => {
              const range = context.workbook.worksheets.getActiveWorksheet().getRange(own ?? '');
              if (value === null || value === undefined) range.insert('Down');
              else range.values = [[value]];
              await context.sync();
            }),
          [address, text] as const,
        );
    await change('1:2', null);
    await top('R7総括表・令和6年度(11行目から)');
    await change('A11', '令和5年度 ゆり野商工会 総括表');
    const before = await texts(bench().pane);
    await press('再計算');
    await bench()
      .pane.getByRole('alert')
      .getByText('対象にしていた表が、このシートに見つかりません。')
      .waitFor();
    expect(await barriersIn(bench().pane)).toEqual([]);
    await bench().screenshot('further-table-gone');
    expect(await texts(bench().pane)).toEqual(before);
    await top('R7総括表・令和6年度(11行目から)');
    await press('最初の表を確認');
    await top('R7総括表・令和7年度');
  });
});

test('a screenshot as narrow as a pane can be, and as wide as a laptop', async () => {
  const browser = await PaneBrowser.start();
  try {
    for (const viewport of [
      { width: 320, height: 720 },
      { width: 1366, height: 768 },
    ]) {
      const page: Page = await browser.open({ viewport });
      await page.evaluate(
        (rows) => window.openPane({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, 'ja-JP', false),
        TWO_TABLES,
      );
      await page.getByRole('button', { name: '確認', exact: true }).click();
      await page.locator('button[id^=finding-]').filter({ hasText: /A9$/ }).click();
      await page.getByRole('button', { name: 'こちらの表を確認' }).waitFor();
      await browser.picture(page, `further-offered-${viewport.width}`);
      await page.getByRole('button', { name: 'こちらの表を確認' }).click();
      await page.getByRole('button', { name: '最初の表に戻る' }).waitFor();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(viewport.width);
      await browser.picture(page, `further-${viewport.width}`);
    }
  } finally {
    await browser.stop();
  }
});
