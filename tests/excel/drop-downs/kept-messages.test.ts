import { cellArea } from '../../../src/simulated-excel/index.js';
import { openTable, succeeded } from '../open-table.js';
import { changesBetween, sheetPicture } from '../sheet-picture.js';

/** A message somebody set for a cell (データの入力規則 →「入力時メッセージ」) outlives our lists: to clear a validation takes it along. */

const MESSAGE = {
  message: '達成・未達成・—のどれかを入力してください。',
  showPrompt: true,
  title: '達成状況',
};

async function opened() {
  const excel = openTable();
  return { ...excel, checked: succeeded(await excel.session.check()) };
}

type Opened = Awaited<ReturnType<typeof opened>>;

/** Sets a message as Excel's own dialog does, whatever the cell's rule. */
function setMessage({ sheet }: Opened, row: number, column: number): void {
  const area = cellArea(row, column);
  const own = sheet.validations.find((one) => one.area.row === row && one.area.column === column);
  if (!own) sheet.validate(area, {});
  sheet.validations = sheet.validations.map((one) =>
    one.area.row === row && one.area.column === column ? { ...one, prompt: MESSAGE } : one,
  );
}

test('a cell that shows a message is left, named, and keeps it; the others are given lists and lose them again', async () => {
  const excel = await opened();
  setMessage(excel, 4, 6);
  const before = sheetPicture(excel.sheet);
  const given = succeeded(await excel.session.setDropDowns(excel.checked, true));
  expect(given.left).toEqual([{ cell: 'G5', reason: 'validated', now: '達成' }]);
  expect(given.cells).toHaveLength(5);
  succeeded(await excel.session.setDropDowns(excel.checked, false));
  expect(changesBetween(before, sheetPicture(excel.sheet))).toEqual([]);
});

test('a message that came to a list of ours stays when the lists are taken away, and when that is undone', async () => {
  const excel = await opened();
  succeeded(await excel.session.setDropDowns(excel.checked, true));
  setMessage(excel, 4, 6);
  const { prompt } = excel.sheet.validations.find(({ area }) => area.row === 4 && area.column === 6) ?? {};
  expect(prompt).toBe(MESSAGE);
  const before = sheetPicture(excel.sheet);
  const taken = succeeded(await excel.session.setDropDowns(excel.checked, false));
  expect(taken.left).toEqual([{ cell: 'G5', reason: 'validated', now: '達成' }]);
  expect(sheetPicture(excel.sheet).get('validation 4,6')).toBe(before.get('validation 4,6'));
  succeeded(await excel.session.undo());
  // What is undone now is giving them: the cell with the message is left again.
  const undone = succeeded(await excel.session.undo());
  expect(undone.left).toEqual([{ cell: 'G5', reason: 'validated', now: '達成' }]);
  expect([...sheetPicture(excel.sheet).keys()].filter((key) => key.startsWith('validation'))).toEqual([
    'validation 4,6',
  ]);
});

test.each(['merges-by-first-cell', 'merge-first-cells'] as const)(
  'with %s the cells a merge covers are known as well, wherever it begins',
  async (bug) => {
    const { session, sheet, host } = openTable();
    // One begins in the column before, one above.
    sheet.merge({ row: 4, column: 5, rows: 1, columns: 2 });
    sheet.merge({ row: 5, column: 6, rows: 2, columns: 1 });
    const checked = succeeded(await session.check());
    host.bugs.add(bug);
    const { left } = succeeded(await session.setDropDowns(checked, true));
    expect(left.map(({ cell, reason }) => [cell, reason])).toEqual([
      ['G5', 'covered'],
      ['G7', 'covered'],
    ]);
  },
);
