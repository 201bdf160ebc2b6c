import { highlightCommand } from '../../src/commands/highlight-command.js';
import { openTable, succeeded, table } from '../excel/open-table.js';

/** Presses the ribbon's 未達成を強調 over an opened table; gives what must be said. */
const press = ({ session }: ReturnType<typeof openTable>) =>
  highlightCommand({ session, language: 'ja', say: async () => {} });

test('switches the emphasis on and off; the sheet shows it, so nothing is said', async () => {
  const excel = openTable(
    table([{ measure: '1 施策', measureStatus: '未達成', figure: '9(18)', status: '未達成' }]),
  );
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

test('verdicts that are not written yet are no verdicts to emphasise: that is said, and what to do', async () => {
  const blank = openTable(table([{ measure: '1 施策', figure: '9(18)' }]));
  expect(await press(blank)).toBe(
    '強調を付けました。未達成となる2件がまだ書き込まれていないため、見た目は変わりません。「再計算」を押すと強調されます。',
  );
  succeeded(await blank.session.recalculate());
  expect(blank.sheet.text(3, 6)).toBe('▲未達成');
  const some = openTable(table([{ measure: '1 施策', figure: '9(18)' }, { figure: '集計中(30)' }]));
  expect(await press(some)).toBe(
    '要確認の1セルを強調しました。ほかに未達成となる2件は、「再計算」で書き込むと強調されます。',
  );
});

test('why it could not be done is said', async () => {
  const excel = openTable(table([{ figure: '9(18)' }]));
  excel.sheet.protect({ options: {} });
  expect(await press(excel)).toContain('保護');
  expect(await press(openTable([]))).toContain('入力されていません');
});
