import path from 'node:path';
import type { Frame } from 'playwright-core';
import { workbenchForEachTest } from './workbench-page.js';

/** A new user without a mouse: from opening a dirty sheet to one in which nothing is left that the add-in can fix. */

const DIRTY = path.join(process.cwd(), 'tests/corpus/60-one-clerks-sheet/table.tsv');

const bench = workbenchForEachTest();

const press = (key: string) => bench().page.keyboard.press(key);

/** The frame of the add-in's pane, as it is now: opening a file loads it anew. */
async function pane(): Promise<Frame> {
  const element = await bench().page.waitForSelector('iframe[title="総括表アシスト"]');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  await frame
    .getByRole('button', { name: '再計算' })
    .and(frame.locator(':not([aria-disabled=true])'))
    .waitFor();
  return frame;
}

/** What the keyboard is on, by its name. */
const focused = (where: Pick<Frame, 'evaluate'>) =>
  where.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });

/** Presses Tab, or Shift+Tab to go back, until the keyboard is on the control of that name. */
async function tabTo(where: Pick<Frame, 'evaluate'>, name: string, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let tries = 0; tries < 60; tries += 1) {
    const now = await focused(where);
    if (now === name) return;
    passed.push(now.slice(0, 20));
    await press(key);
  }
  throw new Error(`${name} was not reached: ${passed.join(' > ')}`);
}

const shown = (cell: string) => bench().cell(cell).innerText();

async function waitForCell(cell: string, text: string): Promise<void> {
  await bench()
    .cell(cell)
    .filter({ hasText: new RegExp(`^${text}$`) })
    .waitFor();
}

/** Place and length of the list: `3 / 8`. */
async function place(frame: Frame): Promise<readonly [number, number]> {
  const text = await frame.getByRole('navigation').getByRole('status').innerText();
  const [at = '', of = ''] = text.split(' / ');
  return [Number(at), Number(of)];
}

test('from a dirty sheet to a clean one by keyboard alone', async () => {
  await pane();
  // The ribbon, its ファイルを開く, and the file.
  await press('Shift+F6');
  await tabTo(bench().page, 'ファイルを開く');
  const choosing = bench().page.waitForEvent('filechooser');
  // A key would overtake the request to be told of the file chooser; what is evaluated waits its turn behind it.
  await focused(bench().page);
  await press('Enter');
  await (await choosing).setFiles(DIRTY);
  await waitForCell('D14', '3/5');
  const frame = await pane();

  // On to the sheet, then to the pane.
  await press('F6');
  await press('F6');
  await tabTo(frame, '再計算');
  await press('Enter');
  await frame.getByRole('status').getByText('5件書き込みました').waitFor();
  await bench().screenshot('keyboard-recalculated');

  // Through the findings one by one; each suggestion is read and accepted, each question answered.
  let accepted = 0;
  let answered = 0;
  await press('F8');
  await frame.getByText(/^1 \/ \d+$/).waitFor();
  for (let steps = 0; steps < 40; steps += 1) {
    const [at, of] = await place(frame);
    await frame.locator('[aria-current=true]:focus').waitFor();
    await press('Tab');
    if ((await focused(frame)).endsWith('この案で直す')) {
      await press('Enter');
      accepted += 1;
      await frame.getByText(`/ ${of - 1}`).waitFor();
    } else if ((await focused(frame)).endsWith('の判定を選ぶ')) {
      // What a person must decide is decided: the verdict, the reason, and Enter.
      await press('Enter');
      await frame.locator('input[name=choice]:focus').waitFor();
      await press('ArrowDown');
      await press('Tab');
      await bench().page.keyboard.type('中止のため');
      await press('Enter');
      await frame
        .getByRole('status')
        .getByText(/判断を記録しました。/)
        .waitFor();
      answered += 1;
    } else if (at === of) {
      break;
    } else {
      await press('F8');
      await frame.getByText(`${at + 1} / ${of}`).waitFor();
    }
  }
  expect([accepted, answered]).toEqual([1, 1]);
  await bench().screenshot('keyboard-suggestions');

  // In the sheet a verdict is deleted: the sheet is checked by itself, and the safe fix is made.
  await press('F6');
  await press('F6');
  for (const key of ['Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'])
    await press(key);
  for (let column = 0; column < 6; column += 1) await press('ArrowRight');
  expect(await bench().activeAddress()).toBe('G6');
  await press('Delete');
  await frame.getByText('自動で確認しました。').waitFor();
  await press('F6');
  await tabTo(frame, '再計算');
  await press('Enter');
  await frame
    .getByRole('status')
    .getByText(/[1-9]件書き込みました。/)
    .waitFor();
  await waitForCell('G6', '未達成');

  // Nothing is left that the add-in can fix: another 再計算 writes nothing.
  await tabTo(frame, '再計算', 'Shift+Tab');
  await press('Enter');
  await frame.getByRole('status').getByText('書き込みが必要なセルはありませんでした。').waitFor();
  const cells = ['D5', 'D7', 'D9', 'D11', 'D13', 'G6', 'G7', 'G9', 'G10', 'G13', 'D14', 'G14'];
  expect(Object.fromEntries(await Promise.all(cells.map(async (cell) => [cell, await shown(cell)])))).toEqual(
    {
      D5: '未達成',
      D7: '達成',
      D9: '未達成',
      D11: '達成',
      D13: '—',
      G6: '未達成',
      G7: '達成',
      G9: '達成',
      G10: '未達成',
      G13: '—',
      D14: '2/4',
      G14: '6/8',
    },
  );
  expect(await frame.getByRole('button', { name: /直す$/ }).count()).toBe(0);
  expect(await frame.getByRole('button', { name: '誤り 0' }).count()).toBe(1);
  // The views are reached by keys alone, too.
  await tabTo(frame, '指摘');
  await press('ArrowRight');
  await press('ArrowRight');
  await press('Enter');
  await frame.getByText('シートと一致').nth(1).waitFor();
  await bench().screenshot('keyboard-clean');
});
