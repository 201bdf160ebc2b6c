import { check } from '../../../../src/engine/index.js';

/** Amounts that a remark doubts are reckoned against the verdict of their row. */
function judged(label: string, [target, actual]: readonly [string, string], remark: string, status = '') {
  const rows = [
    ['令和7年度 登窯商工会 事業評価'],
    ['指標', '目標', '実績', '達成状況', '備考'],
    ['窯元巡回件数（件）', '100', '105', '達成', ''],
    [label, target, actual, status, remark],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const own = result.check.judged.indicators[1];
  return own?.certain ? own.verdict : '?';
}

const PEOPLE = '陶器市参加者数（人）';

test.each([
  ['うち3人は当日キャンセル', '12', '?'],
  ['うち2人は当日キャンセル', '12', '達成'],
  ['名簿未着の2人を含まない', '8', '?'],
  ['名簿未着の1人を含まない', '8', '未達成'],
  ['市の集計では9人', '10', '?'],
  ['市の集計では11人', '10', '達成'],
  ['うち3人は昨年度分', '12', '?'],
  ['正しくは11人（10月の集計）', '12', '?'],
  ['うち3人は令和8年4月参加', '12', '?'],
  ['うち2人は令和8年4月参加', '12', '達成'],
  ['うち3人は令和8年3月参加', '12', '達成'],
  ['うち3人は令和7年3月参加', '12', '?'],
  ['R8.4参加の3人を含む', '12', '?'],
  ['2026/4/5参加の3人を計上', '12', '?'],
  ['3人は2026年4月の参加', '12', '?'],
  ['令和8年4月に3人を募集する', '12', '達成'],
  ['年度をまたぐ3人を含む', '12', '?'],
  ['2人は次年度に繰り越した', '8', '?'],
  ['1人は次年度に繰り越した', '8', '未達成'],
  ['決算書の数字は9人', '12', '?'],
  ['申込中の2人が認められれば目標に達する', '8', '未達成'],
  ['申請中の2人が認められれば目標に達する', '8', '?'],
])('%s beside %s of 10', (remark, actual, verdict) => {
  expect(judged(PEOPLE, ['10', actual], remark)).toBe(verdict);
});

test('a verdict that is written as the figures give it bears them out', () => {
  expect(judged(PEOPLE, ['10', '12'], 'うち3人は当日キャンセル', '達成')).toBe('達成');
});

test('beside a figure in 万円 a remark counts in 万円', () => {
  const figures = ['1,000万円', '1,200万円'] as const;
  expect(judged('商品券発行額', figures, 'うち300万円は取消')).toBe('?');
  expect(judged('商品券発行額', figures, 'うち100万円は取消')).toBe('達成');
});
