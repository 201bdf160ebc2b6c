import { QUESTIONS } from '../../src/probe/catalogue.js';
import { buildWorkbook, worksheet } from '../files/build-workbook.js';
import CLAIMS from '../probe/claims.json' with { type: 'json' };
import { contradictions } from '../probe/contradictions.js';
import { workbenchForEachTest } from './workbench-page.js';

/** The probe as an administrator meets it: from the pane, by the keyboard alone, in a workbook that is new and empty. */

const bench = workbenchForEachTest();

test('from the pane of an empty workbook the probe asks everything, and its JSON can be taken along', async () => {
  const { page, pane } = bench();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('#file').setInputFiles({
    name: '新規.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(buildWorkbook({ sheets: { Sheet1: worksheet('') } })),
  });
  const link = pane.getByRole('link', { name: 'このExcelを調べる' });
  expect(await link.getAttribute('href')).toBe('probe.html');
  // After a check it stands at the foot of how the sheet was read.
  await pane.getByRole('button', { name: '確認', exact: true }).click();
  await pane.getByRole('button', { name: '表の読み取り方' }).press('Enter');
  await link.press('Enter');
  await pane.getByRole('button', { name: '調べる', exact: true }).press('Enter');
  const field = pane.getByRole('textbox', { name: '結果' });
  await field.waitFor();
  const report = JSON.parse(await field.inputValue());
  expect(Object.keys(report.answers)).toEqual(QUESTIONS.map(({ id }) => id));
  expect(contradictions(report.answers, CLAIMS)).toEqual([]);
  expect(report).toMatchObject({
    probe: 1,
    left: [],
    excel: { host: 'Excel', platform: 'PC', displayLanguage: 'ja-JP', sets: { ExcelApi: '1.15' } },
  });
  expect(report.excel.version).toMatch(/^16\./);
  // The keyboard is on the result's heading: the next stop copies.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane.getByRole('status').getByText('コピーしました。').waitFor();
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(report);
  await bench().screenshot('probe');

  // Where the workbook is in use, it refuses.
  await bench().type('B2', 'だれかのメモ');
  await pane.getByRole('button', { name: '調べる', exact: true }).press('Enter');
  await pane.getByRole('status').getByText('空でないシートがあります(Sheet1)').waitFor();
  await pane.getByRole('link', { name: '確認パネルに戻る' }).press('Enter');
  await pane.getByText('総括表のシートを開いて').waitFor();
});
