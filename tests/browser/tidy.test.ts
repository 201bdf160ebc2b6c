import { PASTED, PASTED_VERDICTS, TIDIED_CELLS } from '../excel/tidy-sheet/pasted-table.js';
import { paneIsReady, workbenchForEachTest } from './workbench-page.js';

/** A table pasted from a PDF, from opening the file to a sheet with every verdict: over the real Office.js. */

const bench = workbenchForEachTest(paneIsReady);
const button = (name: string | RegExp) => bench().pane.getByRole('button', { name, exact: true });
const said = (text: string | RegExp) => bench().pane.getByRole('status').getByText(text).first().waitFor();
const tab = (name: string) => bench().page.getByRole('tab', { name, exact: true });
const inFront = (name: string) => tab(name).and(bench().page.locator('[aria-selected=true]')).waitFor();
/** What the top line says the pane is about. */
const target = () => bench().pane.locator('header p').first().innerText();
const NAME = 'r7-pasted（整えた表）';

/** Opens the file as a clerk chooses it; the pane begins anew with it. */
async function openPasted(): Promise<void> {
  await bench()
    .page.locator('#file')
    .setInputFiles({
      name: 'r7-pasted.tsv',
      mimeType: 'text/tab-separated-values',
      buffer: Buffer.from(PASTED.map((row) => row.join('\t')).join('\n')),
    });
  await bench().cell('A3').getByText('みどり商工会').waitFor();
  await paneIsReady(bench());
}

/** What a sheet holds, as its cells are drawn. */
async function drawn(cells: readonly string[]): Promise<string[]> {
  const texts: string[] = [];
  for (const cell of cells) {
    await bench().goTo(cell);
    texts.push(await bench().content());
  }
  return texts;
}

const SOURCE_CELLS = ['A3', 'C5', 'C6', 'A18', 'D18', 'E18', 'D29', 'G29'];
const SOURCE_TEXTS = [
  '令和7年度 みどり商工会アクションプログラム 総括表',
  '達成状況※1',
  '1 伴走支援による経営力の向上',
  '(3) 資格取得者数(人)',
  '2(6)',
  '未達成',
  '4/10',
  '14/21',
];

test('four presses lead from the pasted sheet to one with ten ※1 verdicts, 4/10 and 14/21; undo takes it back', async () => {
  await openPasted();
  await button('確認').click();
  const tidy = button('見出しと本文の列がずれています: 表を整える');
  await tidy.waitFor();
  await bench().screenshot('tidy-findings');
  await tidy.click();
  await button('新しいシートに作る').and(bench().pane.locator(':focus')).waitFor();
  await bench().pane.getByText(`作るシート: ${NAME}`).waitFor();
  await button('A18「(3) 資格取得者数(人)」→ E16').waitFor();
  expect(await tab(NAME).count()).toBe(0);
  await bench().screenshot('tidy-preview');
  await button('新しいシートに作る').click();
  await said(`整えた表をシート「${NAME}」に作りました。`);
  await inFront(NAME);
  expect(await target()).toContain(NAME);
  await bench().screenshot('tidy-made');
  // Before anybody saves: the workbench can't write a sheet into the file.
  const unsaved = bench().page.getByText(`追加したシート「${NAME}」は保存されません。`);
  await unsaved.waitFor();
  await button('再計算').click();
  await said(/10件書き込みました。/);
  expect(await drawn(TIDIED_CELLS)).toEqual(PASTED_VERDICTS);
  expect(await drawn(['D25', 'G25'])).toEqual(['4/10', '14/21']);
  await bench().screenshot('tidy-recalculated');
  await tab('r7-pasted').click();
  expect(await drawn(SOURCE_CELLS)).toEqual(SOURCE_TEXTS);
  await tab(NAME).click();
  await button('元に戻す').click();
  await said(/10件を元に戻しました。/);
  await button('元に戻す').click();
  await said(`シート「${NAME}」を取り除きました。`);
  await tab(NAME).waitFor({ state: 'detached' });
  await unsaved.waitFor({ state: 'detached' });
  await inFront('r7-pasted');
  expect(await target()).toContain('r7-pasted');
  expect(await drawn(SOURCE_CELLS)).toEqual(SOURCE_TEXTS);
});

test('by keyboard alone: the keys reach the preview, go back to where it was asked for, and make the sheet', async () => {
  await openPasted();
  const { page } = bench();
  await button('確認').focus();
  await page.keyboard.press('Enter');
  const tidy = button('見出しと本文の列がずれています: 表を整える');
  await tidy.waitFor();
  for (let steps = 0; steps < 40; steps += 1) {
    if (await tidy.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const go = button('新しいシートに作る').and(bench().pane.locator(':focus'));
  await go.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tidy.and(bench().pane.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await go.waitFor();
  await page.keyboard.press('Enter');
  await said(`整えた表をシート「${NAME}」に作りました。`);
  await inFront(NAME);
});

test('a sheet that was typed into is left by undo', async () => {
  await openPasted();
  await button('確認').click();
  await button('見出しと本文の列がずれています: 表を整える').click();
  await button('新しいシートに作る').click();
  await inFront(NAME);
  await bench().type('I4', '委員会で確認');
  await button('元に戻す').click();
  await said(`シート「${NAME}」は、作ったあとに書き換えられているため残しました。`);
  expect(await tab(NAME).count()).toBe(1);
});

test('where the structure of the workbook is protected it is said, and a press later it goes on', async () => {
  await openPasted();
  await button('確認').click();
  await bench().condition('保護されたブック(構成)');
  await button('見出しと本文の列がずれています: 表を整える').click();
  await bench().pane.getByRole('alert').getByText('ブックの構成が保護されているため').waitFor();
  expect(await bench().page.getByRole('tab').count()).toBe(1);
  await bench().condition('保護されたブック(構成)');
  await button('表を整える').click();
  await button('新しいシートに作る').click();
  await inFront(NAME);
});

test('text of a PDF pasted into one column is enough: 確認, 表を整える, 新しいシートに作る, 再計算', async () => {
  const lines = PASTED.map((row) => row.filter((text) => text !== '').join('   ')).join('\n');
  await bench()
    .page.locator('#file')
    .setInputFiles({ name: 'lines.tsv', mimeType: 'text/tab-separated-values', buffer: Buffer.from(lines) });
  await bench().cell('A3').getByText('みどり商工会').waitFor();
  await paneIsReady(bench());
  await button('確認').click();
  await bench().pane.getByRole('alert').getByText('表の文字が1行ずつ入っています。').waitFor();
  await bench().screenshot('tidy-lines-found');
  await button('表を整える').click();
  await button('新しいシートに作る').and(bench().pane.locator(':focus')).waitFor();
  await bench().pane.getByText('A6: (1) 補助金採択数(件)｜33(21)｜達成').waitFor();
  await bench().screenshot('tidy-lines-preview');
  await bench().page.keyboard.press('Enter');
  await inFront('lines（整えた表）');
  await button('再計算').click();
  await said(/10件書き込みました。/);
  expect(await drawn(TIDIED_CELLS)).toEqual(PASTED_VERDICTS);
  expect(await drawn(['D25', 'G25'])).toEqual(['4/10', '14/21']);
  await button('元に戻す').click();
  await said(/10件を元に戻しました。/);
  await button('元に戻す').click();
  await said('シート「lines（整えた表）」を取り除きました。');
  // The lines hold no table: the pane is about their sheet all the same.
  expect(await target()).toBe('lines');
  await button('確認').click();
  await bench().pane.getByRole('alert').getByText('表の文字が1行ずつ入っています。').waitFor();
});
