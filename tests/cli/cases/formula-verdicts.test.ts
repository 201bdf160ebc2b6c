import { type CaseCell, caseWorkbook } from './case-workbook.js';
import { told } from './told.js';

/** Verdicts and tallies that a formula gives: they are told of and never written, and neither is what it fills. */

const TITLE = ['令和7年度 しおかぜ商工会 総括表'];
const HEAD = ['施策目標(指標)', '目標値', '実績値', '達成状況'];
const result = (text: string): CaseCell => ({ result: text });

/** ※2 of the second row is wrong, that of the fourth blank. */
const judged = (first: CaseCell, second: CaseCell, third: CaseCell) =>
  told(
    caseWorkbook([
      TITLE,
      HEAD,
      ['巡回件数(件)', 100, 120, first],
      ['講習会の開催(回)', 10, 5, second],
      ['創業者数(人)', 4, 4, third],
      ['会員訪問件数(件)', 8, 9, ''],
    ]),
  );

test.each<[string, string, string]>([
  ['an array formula', 't="array" ref="D3:D5"', ''],
  ['a formula that spills', 't="array" ref="D3:D5"', 'cm="1"'],
  ['a data table', 't="dataTable" ref="D3:D5" dt2D="0" dtr="0" r1="J1"', ''],
])('%s over three of them', async (_, formulaIs, cellIs) => {
  const formula: CaseCell = { formula: 'IF(C3:C5>0,"達成","")', result: '達成', formulaIs, cellIs };
  const { verdicts, found, edits } = await judged(formula, result('達成'), result('達成'));
  expect(verdicts).toEqual({ 3: '達成', 4: '未達成', 5: '達成', 6: '達成' });
  expect(found).toEqual(['status-mismatch D4', 'status-blank D6']);
  expect(edits).toEqual(['D6 達成']);
});

test('formulas that share one', async () => {
  const first: CaseCell = {
    formula: 'IF(C3>0,"達成","")',
    result: '達成',
    formulaIs: 't="shared" ref="D3:D5" si="0"',
  };
  const shared: CaseCell = { formula: '', result: '達成', formulaIs: 't="shared" si="0"' };
  const { found, edits } = await judged(first, shared, shared);
  expect([found, edits]).toEqual([['status-mismatch D4', 'status-blank D6'], ['D6 達成']]);
});

test('one that could not spill keeps its cell', async () => {
  const formula: CaseCell = { formula: 'J3:J5', result: '#SPILL!', cellIs: 't="e" cm="1"' };
  const { edits } = await judged(formula, '未達成', '達成');
  expect(edits).toEqual(['D6 達成']);
});

test('tallies by formula, of one cell or an array of one', async () => {
  const rows: CaseCell[][] = [
    TITLE,
    ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証'],
    ['1 伴走支援', '', '(1) 巡回件数(件)', '120(100)', '達成', '続ける。'],
    ['', '', '(2) 講習会の開催(回)', '5(10)', '未達成', '増やす。'],
    [
      '達成数計',
      { formula: '"1/1"', result: '1/1' },
      '達成数計',
      '',
      { formula: 'X', result: '9/9', formulaIs: 't="array" ref="E5"' },
      '',
    ],
  ];
  const { found, edits } = await told(caseWorkbook(rows));
  expect(found).toEqual(['measure-blank B3', 'tally-mismatch B5', 'tally-mismatch E5']);
  expect(edits).toEqual(['B3 未達成']);
});

test('truth values and errors are no verdicts, and stay', async () => {
  const isTrue: CaseCell = { number: 1, cellIs: 't="b"' };
  const error: CaseCell = { result: '#BLOCKED!', cellIs: 't="e"' };
  const { verdicts, edits } = await judged(isTrue, error, '達成');
  expect(verdicts).toEqual({ 3: '達成', 4: '未達成', 5: '達成', 6: '達成' });
  expect(edits).toEqual(['D6 達成']);
});
