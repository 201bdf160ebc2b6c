import { type CaseCell, type CaseSheet, caseWorkbook } from './case-workbook.js';
import { told } from './told.js';

/** Numbers under formats that show them otherwise (docs/table-rules.md, decision 12). */

const HEAD = ['施策目標(指標)', '目標値', '実績値', '達成状況'];
const n = (number: number, format: string): CaseCell => ({ number, format });

/** Rows of label, target, actual and written verdict; the first stands in row 3. */
const judged = (rows: readonly (readonly CaseCell[])[], sheet: CaseSheet = {}) =>
  told(caseWorkbook([['令和7年度 しおかぜ商工会 総括表'], HEAD, ...rows], sheet));

test('a minus that only brackets, red or nothing at all show', async () => {
  const { verdicts, figures, found, edits } = await judged([
    ['収支差額(千円)', 40, n(-45, '#,##0;(#,##0)'), '未達成'],
    ['収支増減額(千円)', 40, n(-45, '#,##0;[Red]#,##0'), '未達成'],
    ['支援後の増益額(千円)', 40, n(-45, '0;0'), '未達成'],
    ['会員の増減数(人)', n(-5, '0;"▲"0'), n(-3, '0;"△"0'), '達成'],
  ]);
  expect(verdicts).toEqual({ 3: '未達成', 4: '未達成', 5: '未達成', 6: '達成' });
  expect(figures[3]).toEqual([-45, 40]);
  expect([found, edits]).toEqual([[], []]);
});

test.each([
  ['a dash', '#,##0;-#,##0;"-"'],
  ['a wide dash', '#,##0;-#,##0;"－"'],
  ['nothing', '#,##0;-#,##0;'],
  ['nothing by ###', '#,###'],
  ['なし', '0;-0;"なし"'],
  ['未設定', '[=0]"未設定";0'],
])('a stored 0 shown as %s is asked about, as target and as actual', async (_, format) => {
  const { verdicts, found, edits } = await judged([
    ['巡回件数(件)', n(0, format), 30, '未達成'],
    ['講習会の開催(回)', 10, n(0, format), ''],
    ['創業者数(人)', 10, 12, ''],
  ]);
  expect(verdicts).toEqual({ 3: '要確認', 4: '要確認', 5: '達成' });
  expect(found).toEqual(['shown-otherwise B3', 'shown-otherwise C4', 'status-blank D5']);
  expect(edits).toEqual(['D5 達成']);
});

test('so is one on a sheet that shows no zeros, and a number that shows nothing', async () => {
  const rows: CaseCell[][] = [
    ['巡回件数(件)', 40, 0, '達成'],
    ['講習会の開催(回)', 0, 30, '—'],
    ['創業者数(人)', 40, n(50, ';;;'), '未達成'],
  ];
  const { verdicts, edits } = await judged(rows, { view: 'showZeros="0"' });
  expect([verdicts, edits]).toEqual([{ 3: '要確認', 4: '要確認', 5: '要確認' }, []]);
});

test('scales, digits and percentages are those of what is stored', async () => {
  const { verdicts, found } = await judged([
    ['販売の増加額(百万円)', 10, n(9_960_000, '0.0,,'), ''],
    ['取引の増加額(千円)', n(10_000, '#,##0,'), n(9999, '#,##0,'), ''],
    ['満足度の上昇(点)', 59, n(58.96, '0.0'), ''],
    ['新規会員率(％)', 0.3, 0.1 + 0.2, ''],
    ['参加率(％)', n(0.95, '0%'), n(0.9459, '0%'), ''],
    ['採択率(％)', n(0.4, '0%'), n(0.425, '0.0%'), ''],
  ]);
  expect(verdicts).toEqual({ 3: '未達成', 4: '未達成', 5: '未達成', 6: '達成', 7: '未達成', 8: '達成' });
  expect(found.filter((own) => !own.startsWith('status-blank') && !own.startsWith('scale-suspect'))).toEqual(
    [],
  );
});

test('dates, times and truth values are no numbers', async () => {
  const { verdicts, edits } = await judged([
    ['創業者数(人)', 10, n(46_122, 'm"月"d"日"'), ''],
    ['巡回件数(件)', 10, n(46_122, 'yyyy"年"m"月"'), '未達成'],
    ['講習会の開催(回)', n(46_122, 'yyyy/m/d'), 30, '未達成'],
    ['相談時間(時間)', 30, n(1.5, '[h]:mm'), '未達成'],
    ['参加者数(人)', 10, { number: 1, cellIs: 't="b"' }, '未達成'],
  ]);
  expect(Object.values(verdicts)).toEqual(['要確認', '要確認', '要確認', '要確認', '要確認']);
  expect(edits).toEqual([]);
});

test('formulas without a saved result, and errors, decide nothing', async () => {
  const { verdicts, found, edits } = await judged([
    ['創業者数(人)', 10, { formula: '5+6' }, ''],
    ['巡回件数(件)', { formula: 'A1' }, 30, '—'],
    ['講習会の開催(回)', 10, 12, { formula: '"達"&"成"' }],
    ['参加者数(人)', 10, { formula: 'NA()', result: '#N/A', cellIs: 't="e"' }, '達成'],
  ]);
  expect(verdicts).toEqual({ 3: '要確認', 4: '要確認', 5: '達成', 6: '要確認' });
  expect(found.map((own) => own.split(' ')[0])).toEqual([
    'formula-uncalculated',
    'formula-uncalculated',
    'formula-uncalculated',
    'figure-unreadable',
  ]);
  expect(edits).toEqual([]);
});
