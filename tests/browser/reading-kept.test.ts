import { cellAddress, cellText, type Sheet } from '../../src/engine/index.js';
import { buildWorkbook, worksheet } from '../files/build-workbook.js';
import { twoTargets, unknownHeads } from '../pane/unsure-forms.js';
import { downloadedBytes } from './downloaded.js';
import { workbenchForEachTest } from './workbench-page.js';

/** What a clerk said of the columns goes with the workbook: saved, opened again, and next year’s form needs no answer. */

const bench = workbenchForEachTest();

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const cellXml = (text: string, row: number, column: number) =>
  text === '' ? '' : `<c r="${cellAddress(row, column)}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;

const sheetXml = ({ rows }: Sheet) =>
  worksheet(
    rows
      .map((cells, row) => {
        const filled = cells.map((cell, column) => cellXml(cellText(cell), row, column));
        return `<row r="${row + 1}">${filled.join('')}</row>`;
      })
      .join(''),
  );

/** Sheets as a workbook; texts alone. */
const workbookOf = (sheets: readonly Sheet[]) =>
  buildWorkbook({
    sheets: Object.fromEntries(sheets.map((sheet, at) => [`シート${at + 1}`, sheetXml(sheet)])),
  });

async function openFile(bytes: Uint8Array): Promise<void> {
  await bench()
    .page.locator('#file')
    .setInputFiles({
      name: 'form.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(bytes),
    });
  await bench().cell('A1').getByText('春山商工会').waitFor();
  await bench().pane.getByText('総括表のシートを開いて').waitFor();
}

async function save(): Promise<Uint8Array> {
  const { page } = bench();
  const button = page.getByRole('button', { name: '保存', exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return downloadedBytes(download);
}

const button = (name: string | RegExp) => bench().pane.getByRole('button', { name, exact: true });
const press = (name: string | RegExp) => button(name).first().click();
/** By keyboard alone. */
const enter = (name: string | RegExp) => button(name).first().press('Enter');
const status = (text: string | RegExp) => bench().pane.getByRole('status').getByText(text).waitFor();

test('columns are pressed in the pane and on the sheet, kept in the file, and hold for the next year’s form', async () => {
  await openFile(workbookOf([twoTargets(6), twoTargets(7)]));
  await press('確認');
  await bench().pane.locator('button[id^=finding-]').filter({ hasText: /C2$/ }).click();
  await press('読み取り方を直す');
  await press(/^目標 C列/);
  await bench().cell('D4').click();
  await button(/^目標 D列/).waitFor();
  await press('この列で読む');
  await status(/判断を記録しました。要確認はありません。/);
  await openFile(await save());
  await press('確認');
  await button('要確認 0').waitFor();
  await bench().page.getByRole('tab', { name: 'シート2' }).click();
  await press('表示中のシートに切り替える');
  await bench().pane.getByText('シート2・令和7年度').waitFor();
  await button('要確認 0').waitFor();
  await bench().pane.getByRole('tab', { name: 'まとめ' }).click();
  await press('表の読み取り方');
  await bench().pane.getByText('保存された読み取り方のとおりに読んでいます。').waitFor();
  await button(/^目標 D列 R7目標/).waitFor();
});

test('by keyboard alone, from heads nobody knows to a table that is judged when it is opened again', async () => {
  await openFile(workbookOf([unknownHeads()]));
  await enter('確認');
  await enter('読み取り方を直す');
  await enter(/^実績 なし/);
  await enter(/^C列 R7到達量/);
  await enter(/^目標 なし/);
  await enter(/^B列 R7見込量/);
  await enter('この列で読む');
  await status(/判断を記録しました。/);
  await openFile(await save());
  await enter('確認');
  await status(/確認しました。/);
  await enter('再計算');
  await status(/3件書き込みました。/);
  for (const [cell, verdict] of [
    ['D3', '達成'],
    ['D4', '未達成'],
    ['D5', '達成'],
  ] as const)
    await bench().cell(cell).getByText(verdict, { exact: true }).waitFor();
});
