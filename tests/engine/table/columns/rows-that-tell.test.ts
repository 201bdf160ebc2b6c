/** Rows below a table say nothing of what its columns hold. */
import { check } from '../../../../src/engine/index.js';

const HEADS = ['施策', '達成状況※1', '成果指標', '実績値', '目標値', '達成率', '達成状況※2', '優先度'];
const ROWS = [
  ['1 相談の充実', '', '記帳指導件数(件)', '212', '200', '106%', '', '5'],
  ['', '', '創業支援件数(件)', '6', '8', '75%', '', '3'],
  ['2 販路の開拓', '', '商談会出展数(社)', '9', '9', '100%', '', '1'],
];

function findings(...below: readonly (readonly string[])[]) {
  const rows = [['令和7年度 みどり商工会 総括表'], HEADS, ...ROWS, ...below];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.message.en);
  return {
    written: result.check.edits.map(({ cell, to }) => `${cell} ${to}`),
    form: result.check.findings.filter(({ rule }) => /missing|shift/.test(rule)).map(({ rule }) => rule),
  };
}

const ALL = { written: ['B3 未達成', 'G3 達成', 'G4 未達成', 'B5 達成', 'G5 達成'], form: [] };

test('dates of meetings below a table do not make a blank column of verdicts another one', () => {
  expect(findings()).toEqual(ALL);
  expect(findings(['第1回評価委員会', '4月24日'], ['6月2日', '評価委員会', '商工会館'])).toEqual(ALL);
});

test('a list below the tally does not either', () => {
  const tally = ['達成数計', '1/2', '', '', '', '達成数計', '2/3'];
  expect(findings(tally, ['会員数(社)', '2,880'], ['管内人口(人)', '4,098'])).toMatchObject({ form: [] });
});
