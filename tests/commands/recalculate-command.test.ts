import { recalculateCommand } from '../../src/commands/recalculate-command.js';
import { runRibbonCommand } from '../../src/commands/ribbon-command.js';
import { parseCellAddress } from '../../src/engine/index.js';
import { differences, openTable, photograph } from '../excel/open-table.js';

function textAt({ sheet }: ReturnType<typeof openTable>, cell: string): string {
  const place = parseCellAddress(cell);
  return place ? sheet.text(place.row, place.column) : '';
}

/** Presses the ribbon's 再計算 over an opened table. */
async function press(excel: ReturnType<typeof openTable>, language: 'ja' | 'en' = 'ja') {
  const said: string[] = [];
  let completed = 0;
  await runRibbonCommand(
    {
      completed: () => {
        completed += 1;
      },
    },
    { session: excel.session, language, say: async (notice) => void said.push(notice) },
    recalculateCommand,
  );
  return { said, completed };
}

test('writes as the pane does, says nothing where all is well, and completes', async () => {
  const excel = openTable();
  expect(await press(excel)).toEqual({ said: [], completed: 1 });
  expect(['D4', 'G5', 'G7', 'G8'].map((cell) => textAt(excel, cell))).toEqual([
    '未達成',
    '未達成',
    '達成',
    '3/4',
  ]);
  expect(excel.workbook.selection.area).toMatchObject({ row: 0, column: 0 });
});

test('selects the first cell a person must look at, and says what was left and why', async () => {
  const excel = openTable();
  excel.sheet.enter(5, 5, '集計中(12)');
  const { said, completed } = await press(excel);
  expect(said).toEqual([expect.stringMatching(/要確認が1件残っているため書いていません。/)]);
  expect(completed).toBe(1);
  expect(excel.workbook.selection.area).toMatchObject({ row: 5 });
  expect(textAt(excel, 'G5')).toBe('未達成');
});

test('says where the cell it selects is not shown', async () => {
  const excel = openTable();
  excel.sheet.enter(5, 5, '集計中(12)');
  excel.sheet.rowHeights.set(5, 0);
  expect((await press(excel)).said).toEqual([
    expect.stringMatching(/選択した[A-Z]+6は、非表示の行か列にある/),
  ]);
  expect((await press(excel, 'en')).said).toEqual([expect.stringMatching(/[A-Z]+6 is in a row .* hidden/)]);
});

test('says in words why nothing was done, in the language of Excel, and completes', async () => {
  const excel = openTable();
  excel.sheet.protect({ options: {} });
  const before = photograph(excel.sheet);
  const { said, completed } = await press(excel);
  expect([said, completed]).toEqual([[expect.stringContaining('保護')], 1]);
  expect((await press(excel, 'en')).said).toEqual([expect.stringContaining('protected')]);
  expect(differences(before, photograph(excel.sheet))).toEqual([]);
});

test('names the cells it left', async () => {
  const excel = openTable();
  excel.host.beforeRequest(2, () => excel.sheet.enter(4, 6, '="達成"'));
  expect((await press(excel)).said).toEqual([expect.stringContaining('G5(数式が入っているため)')]);
});
