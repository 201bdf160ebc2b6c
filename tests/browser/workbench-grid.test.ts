import { workbenchForEachTest } from './workbench-page.js';

declare global {
  interface Window {
    /** Has the add-in start, where that is held back. */
    letStart?: () => void;
  }
}

const bench = workbenchForEachTest();

async function openLargeTable(): Promise<void> {
  await bench().page.getByText('状態', { exact: true }).click();
  await bench().page.getByRole('button', { name: '大きな表' }).click();
  await bench().cell('F4').waitFor();
}

test('the sample is drawn as a sheet: merges span, text wraps, long titles run on', async () => {
  await bench().screenshot('workbench-sample');
  expect(await bench().cell('F4').textContent()).toBe('133(121)');
  const merged = bench().cell('C4');
  expect(await merged.getAttribute('aria-rowspan')).toBe('2');
  expect(await bench().cell('C5').count()).toBe(0);
  const [four, five] = [await bench().cell('E4').boundingBox(), await bench().cell('E5').boundingBox()];
  const box = await merged.boundingBox();
  expect(box?.height).toBeCloseTo((four?.height ?? 0) + (five?.height ?? 0) - 1, 0);

  const lines = await bench()
    .cell('B4')
    .locator('.grid-text')
    .evaluate((text) => text.getClientRects()[0]?.height ?? 0);
  expect(lines).toBeGreaterThan(30);
  const title = await bench().cell('A1').locator('.grid-text').boundingBox();
  const cell = await bench().cell('A1').boundingBox();
  expect(title?.width ?? 0).toBeGreaterThan((cell?.width ?? 0) * 3);
});

test('no text of the sample is cut off by its cell', async () => {
  const cut = await bench()
    .grid.locator('.grid-wrap')
    .evaluateAll((texts) =>
      texts
        .filter((text) => text.scrollHeight > (text.parentElement?.clientHeight ?? 0) + 1)
        .map((text) => text.textContent),
    );
  expect(cut).toEqual([]);
});

test('click, arrows, Tab, Enter, Home, End and Ctrl+Home move the active cell, over merges as one cell', async () => {
  await bench().cell('E4').click();
  expect(await bench().activeAddress()).toBe('E4');
  const keys: [string, string][] = [
    ['ArrowDown', 'E5'],
    ['ArrowLeft', 'D4'],
    ['ArrowDown', 'D6'],
    ['ArrowUp', 'D4'],
    ['Tab', 'E4'],
    ['Shift+Tab', 'D4'],
    ['Home', 'A4'],
    ['Tab', 'B4'],
    ['ArrowDown', 'B8'],
    ['End', 'H8'],
    ['Enter', 'H9'],
    ['Shift+Enter', 'H8'],
    ['Control+End', 'H31'],
    ['Control+Home', 'A1'],
  ];
  for (const [key, address] of keys) {
    await bench().page.keyboard.press(key);
    expect([key, await bench().activeAddress()]).toEqual([key, address]);
  }
  expect(await bench().cell('A1').getAttribute('aria-selected')).toBe('true');
});

test('Shift and arrows, and dragging, select an area that cuts no merge', async () => {
  await bench().cell('E4').click();
  await bench().page.keyboard.press('Shift+ArrowLeft');
  await bench().page.keyboard.press('Shift+ArrowDown');
  // D4:E7, in which D4:D5 and D6:D7 are merged.
  expect(await selected()).toEqual(['D4', 'E4', 'E5', 'D6', 'E6', 'E7']);

  await bench().cell('F5').hover();
  await bench().page.mouse.down();
  await bench().cell('G6').hover();
  await bench().page.mouse.up();
  expect(await selected()).toEqual(['F5', 'G5', 'F6', 'G6']);
});

test('typing replaces, Enter commits and moves down, Esc leaves the cell as it was', async () => {
  await bench().cell('F4').click();
  await bench().page.keyboard.type('140(121)');
  await bench().page.keyboard.press('Enter');
  await expectText('F4', '140(121)');
  expect(await bench().activeAddress()).toBe('F5');
  await bench().page.keyboard.type('x');
  await bench().page.keyboard.press('Escape');
  await expectText('F5', '65(70)');
  expect(await bench().activeAddress()).toBe('F5');
});

test('F2 and a double click open the content; the formula bar edits too; Delete clears', async () => {
  await bench().cell('F6').click();
  await bench().page.keyboard.press('F2');
  await bench().page.keyboard.press('Backspace');
  await bench().page.keyboard.type('※)');
  await bench().page.keyboard.press('Tab');
  await expectText('F6', '41(37※)');
  expect(await bench().activeAddress()).toBe('G6');

  await bench().cell('F7').dblclick();
  await bench().page.keyboard.press('Home');
  await bench().page.keyboard.type('約');
  await bench().page.keyboard.press('Enter');
  await expectText('F7', '約37(27)');

  await bench().cell('F8').click();
  await bench().page.getByLabel('数式バー').fill('25(24)');
  await bench().page.getByLabel('数式バー').press('Enter');
  await expectText('F8', '25(24)');
  expect(await bench().activeAddress()).toBe('F9');
  await bench().page.keyboard.press('Delete');
  await expectText('F9', '');
});

test('Enter that settles a composition of the input method does not commit; the next one does', async () => {
  await bench().cell('G4').click();
  const input = await bench().page.context().newCDPSession(bench().page);
  await input.send('Input.imeSetComposition', { text: 'みたっせい', selectionStart: 5, selectionEnd: 5 });
  await input.send('Input.imeSetComposition', { text: '未達成', selectionStart: 3, selectionEnd: 3 });
  // What a browser sends for Enter while the input method holds it.
  await bench().page.evaluate(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
    ),
  );
  expect(await bench().activeAddress()).toBe('G4');
  await bench().screenshot('workbench-composition');
  await input.send('Input.insertText', { text: '未達成' });
  expect(await bench().content()).toBe('未達成');
  await expectText('G4', '達成');
  await bench().page.keyboard.press('Enter');
  await expectText('G4', '未達成');
  expect(await bench().activeAddress()).toBe('G5');
});

test('typing 4/10 becomes a date in an ordinary cell and stays text in a tally', async () => {
  await bench().goTo('E29');
  await bench().page.keyboard.type('4/10');
  await bench().page.keyboard.press('Enter');
  await expectText('E29', '4月10日');
  await bench().goTo('D27');
  await bench().page.keyboard.type('5/10');
  await bench().page.keyboard.press('Enter');
  await expectText('D27', '5/10');
});

test('what is begun before the add-in is up is not disturbed by its start', async () => {
  const { page, pane } = bench();
  bench().notAgain();
  await page.addInitScript(() => {
    const register = navigator.serviceWorker.register.bind(navigator.serviceWorker);
    navigator.serviceWorker.register = async (...own) => {
      await new Promise<void>((resolve) => {
        window.letStart = resolve;
      });
      return register(...own);
    };
  });
  await page.reload();
  await bench().cell('A3').waitFor();
  await page.getByLabel('名前ボックス').fill('E29');
  await page.waitForFunction(() => window.letStart !== undefined);
  await page.evaluate(() => window.letStart?.());
  await pane.getByText('総括表のシートを開いて').waitFor();
  await page.keyboard.press('Enter');
  expect(await bench().activeAddress()).toBe('E29');
});

test('a protected sheet refuses typing with a sentence', async () => {
  await bench().page.getByText('状態', { exact: true }).click();
  await bench().page.getByLabel('保護されたシート').check();
  await bench().cell('F4').click();
  await bench().page.keyboard.type('1');
  expect(await bench().page.getByRole('status').textContent()).toContain('保護されている');
  await bench().page.keyboard.press('Delete');
  await expectText('F4', '133(121)');
});

test('20,000 rows: only what is in view is drawn, wherever one scrolls', async () => {
  await openLargeTable();
  expect(await bench().grid.getByRole('row').count()).toBeLessThan(120);
  for (const row of [9_999, 20_001, 500]) {
    await bench().goTo(`E${row}`);
    await bench().cell(`E${row}`).waitFor();
    expect(await bench().grid.getByRole('row').count()).toBeLessThan(120);
    expect(await bench().activeAddress()).toBe(`E${row}`);
  }
  await bench().page.keyboard.type('書けた');
  await bench().page.keyboard.press('Enter');
  await expectText('E500', '書けた');
  await bench().page.keyboard.press('Control+End');
  await bench().cell('H20003').waitFor();
  await bench().screenshot('workbench-large');
});

test('a row with no height of its own grows with its wrapped text', async () => {
  await openLargeTable();
  const before = await bench().cell('H4').boundingBox();
  await bench().cell('H4').click();
  await bench().page.keyboard.type('とても長い改善点を書くと行の高さが自動で広がります。'.repeat(4));
  await bench().page.keyboard.press('Enter');
  await expectText('H4', 'とても長い改善点を書くと行の高さが自動で広がります。'.repeat(4));
  const after = await bench().cell('H4').boundingBox();
  expect(after?.height ?? 0).toBeGreaterThan((before?.height ?? 0) * 2);
  const text = bench().cell('H4').locator('.grid-text');
  expect(await text.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(
    1,
  );
});

test('tabs show the sheets and bring them to the front', async () => {
  await openLargeTable();
  await bench().page.getByRole('tab', { name: '総括表' }).click();
  await expectText('F4', '133(121)');
  expect(await bench().page.getByRole('tab').count()).toBe(2);
});

/** Addresses of the cells marked as selected, row by row. */
function selected(): Promise<string[]> {
  return bench()
    .grid.locator('[role=gridcell][aria-selected=true]')
    .evaluateAll((cells) =>
      cells.map((cell) => {
        const letter = String.fromCharCode(64 + Number(cell.getAttribute('aria-colindex')));
        return `${letter}${cell.parentElement?.getAttribute('aria-rowindex')}`;
      }),
    );
}

/** Drawing follows a change one frame later. */
async function expectText(address: string, text: string): Promise<void> {
  await bench().page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await bench().cell(address).textContent()).toBe(text);
}
