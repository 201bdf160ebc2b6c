import { check, reportOf } from '../../../../src/engine/index.js';

/** A lone column of verdicts that its head gives to another year or to somebody else: it is neither judged nor written over. */

function read(title: string, ...heads: readonly string[]) {
  const rows = [
    [title],
    ['指標', '目標', '実績', ...heads],
    ['巡回件数(件)', '120', '130', ...heads.map((_, at) => (at === 0 ? '未達成' : ''))],
    ['窓口相談件数(件)', '95', '80', ...heads.map((_, at) => (at === 0 ? '達成' : ''))],
    ['講習会開催数(回)', '8', '9', ...heads.map((_, at) => (at === 0 ? '達成' : ''))],
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { indicators, findings, edits } = reportOf(result.check, '総括表');
  return {
    verdicts: indicators.map(({ status }) => status),
    rules: findings.map(({ rule }) => rule),
    edits: edits.map(({ cell, to }) => `${cell}${to}`),
  };
}

const TITLE = '令和7年度 みどり商工会 総括表';
const VERDICTS = ['達成', '未達成', '達成'];

test.each([
  '前年度の達成状況',
  '昨年度評価',
  'R6評価',
  'R6',
  '令和6年度達成状況',
  '前々年度評価',
  '前回評価',
  '次年度評価',
  '参考：県の達成状況',
  '（参考）達成状況',
  '他団体の達成状況',
])('%s is left as it is', (head) => {
  expect(read(TITLE, head)).toEqual({ verdicts: VERDICTS, rules: ['column-missing'], edits: [] });
});

test.each(['達成状況', 'R7評価', '評価基準による判定', '最終評価', '当初目標の達成状況'])(
  '%s is judged',
  (head) => {
    expect(read(TITLE, head).edits).toEqual(['D3達成', 'D4未達成']);
  },
);

test('of a table whose year nothing says, a year over its verdicts is its own', () => {
  expect(read('みどり商工会 総括表', 'R6評価').edits).toEqual(['D3達成', 'D4未達成']);
});

test('beside a blank column of this year only that is written', () => {
  expect(read(TITLE, '前年度達成状況', '達成状況').edits).toEqual(['E3達成', 'E4未達成', 'E5達成']);
});
