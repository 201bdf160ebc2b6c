import { check } from '../../../src/engine/index.js';

const HEADER = ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2'];
const row = (index: number) => [`${index} 施策`, '未達成', `(1) 採択数${index}(件)`, '10(20)', '未達成'];

const checked = (rows: string[][]) => {
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.check.judged;
};

test('a header of more cells than a call takes arguments is read', () => {
  const years = Array.from({ length: 130_000 }, (_, index) => `R${(index % 3) + 4}実績値(目標値)`);
  expect(checked([[...HEADER, ...years], row(1)]).tallies.indicators).toMatchObject({
    achieved: 0,
    total: 1,
  });
});

test('a total sums the rows since the total before', () => {
  const total = ['', '', '合計', '20(40)', ''];
  const { table } = checked([HEADER, row(1), row(2), total, row(3), row(4), total]);
  expect(table.totals.map(({ indicators }) => indicators)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('a 施策 of any length is one as long as its name stays the same', () => {
  const long = '経営の支援'.repeat(1000);
  const other = `${long.slice(0, -1)}内`;
  const named = (name: string, index: number) => [name, '', ...row(index).slice(2)];
  const { table } = checked([HEADER, named(long, 1), named(long, 2), named(other, 3)]);
  expect(table.measures.map(({ indicators }) => indicators.length)).toEqual([2, 1]);
});
