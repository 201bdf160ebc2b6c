/** What stands below the rows of a table without a tally, and is none of them. */
import { check } from '../../../../src/engine/index.js';

const above = [
  ['令和7年度 みどり商工会アクションプログラム 総括表'],
  ['施策目標(指標)', '目標値', '実績値', '達成率', '達成状況※2', '検証'],
  ['記帳指導件数(件)', '200', '212', '106%', '達成', '続ける。'],
  ['事業承継計画策定数(件)', '8', '6', '75%', '未達成', '早める。'],
  ['朝市出店数(店)', '25', '26', '104%', '達成', '続ける。'],
];

function read(...below: readonly (readonly string[])[]) {
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows: [...above, ...below] });
  if (!result.ok) throw new Error(result.failure.message.en);
  return {
    indicators: result.check.judged.table.indicators.map(({ row }) => row),
    findings: result.check.findings.map(({ rule, cells }) => `${rule} ${cells[0]}`),
  };
}

const NOTHING_ELSE = { indicators: [3, 4, 5], findings: [] };

test.each([
  [
    ['達成', '目標値以上'],
    ['—', '目標なし'],
  ],
  [['○', '目標を達成'], ['×：目標を下回る']],
  [
    ['○', '80％以上'],
    ['×', '80％未満'],
  ],
])('a legend (%j, %j) is no indicator', (...legend) => {
  expect(read(['【凡例】'], ...legend)).toEqual(NOTHING_ELSE);
});

test('a mark beside figures is no label either, and is asked about', () => {
  expect(read(['○', '12', '15', '125%', '達成'])).toEqual({
    indicators: [3, 4, 5],
    findings: ['row-unread A6'],
  });
});

test('a signature ends the rows whatever stands below a blank row behind it', () => {
  expect(read(['作成者', '山里'], [], ['参考'], ['会員数(社)', '3,459'])).toMatchObject({
    indicators: [3, 4, 5],
  });
});

test.each([
  ['27年度', '404'],
  ['令和5年度', '404'],
])('a list of years (%s) is none of the rows, with an era or without', (year, count) => {
  expect(read(['（参考）会員数の推移'], ['年度', '会員数'], [year, count])).toMatchObject({
    indicators: [3, 4, 5],
  });
});
