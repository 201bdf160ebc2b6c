import { unzipSync } from 'fflate';
import type { Frame } from 'playwright-core';
import { SUMMARY_PART } from '../cli/round-trip/assemble.js';
import { EVERYTHING } from '../cli/round-trip/everything.js';
import { INTENDED } from '../cli/round-trip/summary-sheet.js';
import { openedXlsx, textsOf } from '../files/open-for-test.js';
import { downloadedBytes } from './downloaded.js';
import { workbenchForEachTest } from './workbench-page.js';

/** What runs inside the pane's page; the real Office.js put it there. */
declare const Excel: typeof globalThis.Excel;

const bench = workbenchForEachTest();

async function paneFrame(): Promise<Frame> {
  const handle = await bench().page.locator('iframe.pane-frame').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  await frame.waitForFunction(() => 'Office' in globalThis && 'Excel' in globalThis);
  await frame.evaluate(() => Office.onReady().then(() => undefined));
  return frame;
}

/** Code of the error a write into D4 ends with, or `written`. */
const writeInto = (frame: Frame, text: string) =>
  frame.evaluate(async (words) => {
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('D4').values = [[words]];
        await context.sync();
      });
      return 'written';
    } catch (error) {
      return (error as { code?: string }).code ?? String(error);
    }
  }, text);

test('the unmodified pane runs on the real Office.js against the workbook in the grid', async () => {
  const frame = await paneFrame();
  const host = await frame.evaluate(() => Office.onReady());
  expect(host).toMatchObject({ host: 'Excel', platform: 'PC' });
  const read = await frame.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('E4:G4');
      range.load('values');
      await context.sync();
      return range.values;
    }),
  );
  expect(read).toEqual([['(1) 法認定・各種補助金採択数(件)', '133(121)', '達成']]);
  expect(await writeInto(frame, '未達成')).toBe('written');
  await bench().cell('D4').getByText('未達成').waitFor();
  await bench().screenshot('workbench-office');
});

test('while a cell is being edited Excel refuses; after Enter it answers, and the pane reads what was typed', async () => {
  const frame = await paneFrame();
  await bench().cell('F5').click();
  await bench().page.keyboard.type('71(70)');
  expect(await writeInto(frame, '達成')).not.toBe('written');
  await bench().page.keyboard.press('Enter');
  expect(await writeInto(frame, '達成')).toBe('written');
});

test('a button whose command the commands’ page does not know says that nothing came of it', async () => {
  await paneFrame();
  const handle = await bench().page.locator('iframe[src$="commands.html"]').elementHandle();
  const commands = await handle?.contentFrame();
  if (!commands) throw new Error('The commands have no frame.');
  await commands.waitForFunction(() => 'Office' in globalThis && 'recalculate' in globalThis);
  await commands.evaluate(async () => {
    await Office.onReady();
    // In place of the page's own; Office.js looks for a function of the window first.
    Object.assign(globalThis, { recalculate: 'none' });
    Object.assign(Office.actions, { _association: { mappings: {} } });
  });
  await bench().page.getByRole('button', { name: '再計算' }).click();
  await bench().page.getByRole('status').getByText('ボタンのコマンドを実行できませんでした').waitFor();
});

test('the pane selects a far cell, and the grid brings it into view', async () => {
  const frame = await paneFrame();
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('H26').select();
      await context.sync();
    }),
  );
  await bench().cell('H26').and(bench().page.locator('[aria-selected=true]')).waitFor();
  expect(await bench().activeAddress()).toBe('H26');
});

test('another language, theme and an old Excel reach the pane', async () => {
  await paneFrame();
  await bench().page.getByText('状態', { exact: true }).click();
  await bench().page.getByLabel('English').check();
  await bench().page.getByLabel('暗い').check();
  await bench().page.getByLabel('古いExcel').check();
  const frame = await paneFrame();
  await frame.evaluate(() => Office.onReady());
  const seen = await frame.evaluate(() => ({
    language: Office.context.displayLanguage,
    background: Office.context.officeTheme.bodyBackgroundColor,
    old: Office.context.requirements.isSetSupported('ExcelApi', '1.4'),
    newer: Office.context.requirements.isSetSupported('ExcelApi', '1.5'),
  }));
  expect(seen).toEqual({ language: 'en-US', background: '#262626', old: true, newer: false });
});

test('nothing is asked of another machine: what the worker does not serve itself it refuses', async () => {
  const frame = await paneFrame();
  await frame.evaluate(() => Office.onReady());
  expect(bench().answeredAbroad).toEqual([]);
  const scripts = await frame.evaluate(() => [...document.scripts].map((script) => script.src));
  expect(scripts).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  const refused = await bench().page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(refused).toBe('refused');
});

test('a page loaded past its worker, as by a forced reload, gets its add-in without being loaded a second time', async () => {
  const { page, pane } = bench();
  let loads = 0;
  page.on('load', () => loads++);
  const reloaded = page.waitForEvent('load');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.reload', { ignoreCache: true });
  await reloaded;
  await bench().cell('A3').waitFor();
  await page.getByLabel('名前ボックス').fill('E29');
  await pane.getByText('総括表のシートを開いて').waitFor();
  await page.keyboard.press('Enter');
  expect(await bench().activeAddress()).toBe('E29');
  expect(loads).toBe(1);
});

test('a file of one’s own is opened, and one that can’t be read is told without losing the workbook', async () => {
  await bench()
    .page.locator('#file')
    .setInputFiles({
      name: 'my.tsv',
      mimeType: 'text/tab-separated-values',
      buffer: Buffer.from('総括表\nA\t4/10\n'),
    });
  await bench().cell('B2').getByText('4/10').waitFor();
  await bench()
    .page.locator('#file')
    .setInputFiles({
      name: 'old.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 '),
    });
  await bench().page.getByRole('status').getByText('PDFは読み取れません').waitFor();
  expect(await bench().cell('B2').textContent()).toBe('4/10');
  // The add-in came up again with the new workbook.
  const frame = await paneFrame();
  expect(await writeInto(frame, '達成')).toBe('written');
});

test('an opened workbook is saved with the cells 再計算 wrote, and every other part as it was', async () => {
  const { page } = bench();
  const save = page.getByRole('button', { name: '保存', exact: true });
  expect(await save.isDisabled()).toBe(true);
  const bytes = EVERYTHING['everything.xlsx'] ?? new Uint8Array();
  await page.locator('#file').setInputFiles({
    name: 'r7.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });
  await bench().cell('D3').getByText('達成状況※1').waitFor();
  await paneFrame();
  await page.getByRole('button', { name: '再計算' }).first().click();
  await bench().cell('G8').getByText('3/4').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(download.suggestedFilename()).toBe('r7.xlsx');
  await page.getByRole('status').getByText('変更したセル6件').waitFor();
  const saved = await downloadedBytes(download);
  const texts = textsOf(openedXlsx(saved));
  for (const [cell, value] of Object.entries(INTENDED))
    expect([cell, texts[Number(cell.slice(1)) - 1]?.['ABCDEFGH'.indexOf(cell.slice(0, 1))]]).toEqual([
      cell,
      value,
    ]);
  const [before, after] = [unzipSync(bytes), unzipSync(saved)];
  const changed = Object.keys(before).filter((name) =>
    Buffer.compare(before[name] ?? Buffer.of(), after[name] ?? Buffer.of()),
  );
  expect(changed.sort()).toEqual(['xl/workbook.xml', SUMMARY_PART]);
});
