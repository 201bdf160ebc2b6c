import { check } from '../../../../src/engine/index.js';

/** Figures that miss their target beside a rate that reaches it: one of both is wrong, and no verdict is certain (docs/table-rules.md, decision 16). */

function judged(rate: string, status: string, [target, actual]: readonly [string, string] = ['4', '3']) {
  const rows = [
    ['令和7年度 登窯商工会 事業評価'],
    ['指標', '目標', '実績', '達成率', '達成状況'],
    ['窯元巡回件数（件）', '500', '510', '102.0%', '達成'],
    ['作陶相談件数（件）', '300', '290', '96.7%', '未達成'],
    ['創業支援件数（件）', target, actual, rate, status],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, edits } = result.check;
  const own = judged.indicators[2];
  return `${own?.certain ? own.verdict : '?'} ${edits.length}`;
}

test.each(['133.3%', '133.3', '1.33'])('a rate of %s beside 3 of 4 leaves the row to a person', (rate) => {
  expect(judged(rate, '達成')).toBe('? 0');
  expect(judged(rate, '')).toBe('? 0');
  expect(judged(rate, '未達成')).toBe('未達成 0');
});

test('so does one that misses beside figures that reach', () => {
  expect(judged('75%', '', ['4', '5'])).toBe('? 0');
});

test.each(['75.0%', '0.75', '74%', '57.0%', ''])('a rate of %p says the same verdict', (rate) => {
  expect(judged(rate, '達成')).toBe('未達成 1');
});
