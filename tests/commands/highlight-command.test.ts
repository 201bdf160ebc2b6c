import { highlightCommand } from '../../src/commands/highlight-command.js';
import { openTable, table } from '../excel/open-table.js';

/** Presses the ribbon's 未達成を強調 over an opened table; gives what must be said. */
const press = ({ session }: ReturnType<typeof openTable>) =>
  highlightCommand({ session, language: 'ja', say: async () => {} });

test('switches the emphasis on and off; the sheet shows it, so nothing is said', async () => {
  const excel = openTable(table([{ measure: '1 施策', figure: '9(18)', status: '未達成' }]));
  expect(await press(excel)).toBeNull();
  expect(excel.sheet.text(3, 6)).toBe('▲未達成');
  expect(await press(excel)).toBeNull();
  expect(excel.sheet.conditionalFormats).toEqual([]);
});

test('where nothing on the sheet looks different, that is said', async () => {
  const excel = openTable(
    table([{ measure: '1 施策', measureStatus: '達成', figure: '18(9)', status: '達成' }]),
  );
  expect(await press(excel)).toContain('いまは未達成も要確認もない');
});

test('why it could not be done is said', async () => {
  const excel = openTable(table([{ figure: '9(18)' }]));
  excel.sheet.protect({ options: {} });
  expect(await press(excel)).toContain('保護');
  expect(await press(openTable([]))).toContain('入力されていません');
});
