/** Marks between letters that nobody sees (docs/table-rules.md, "Notations"). */
import type { Cell } from '../../../src/cells/sheet.js';
import { check } from '../../../src/engine/index.js';

function checked(...body: readonly (readonly Cell[])[]) {
  const rows = [['令和6年度 みどり商工会 総括表'], ['指標', 'R6実績値(目標値)', '達成状況'], ...body];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.check;
}

test('marks of the direction of writing, joiners and soft hyphens are nothing, in figures and in verdicts', () => {
  const { judged, findings } = checked(
    ['(1) 相談件数(件)', '\u202d41(37)\u202c', '達成\u200e'],
    ['(2) 会員数(社)', '3\u00ad1（40）', '未\u200d達成\ufe0f'],
    ['(3) 訪問\u2060回数(回)', { text: '\u206650(50)\u2069' }, '達成'],
  );
  expect(judged.indicators.map(({ actual, target, verdict }) => [actual, target, verdict])).toEqual([
    [41, 37, '達成'],
    [31, 40, '未達成'],
    [50, 50, '達成'],
  ]);
  expect(judged.indicators[2]?.indicator.label).toBe('(3) 訪問回数(回)');
  expect(findings.filter(({ rule }) => rule !== 'comment-missing')).toEqual([]);
});

test('what differs by them alone is no other word, and a verdict that is wrong is corrected all the same', () => {
  const { edits } = checked(
    ['(1) 相談件数(件)', '41(37)', '未達成\u200e'],
    ['(2) 会員数(社)', '50(50)', '達成'],
  );
  expect(edits.map(({ cell, to }) => [cell, to])).toEqual([['C3', '達成']]);
});
