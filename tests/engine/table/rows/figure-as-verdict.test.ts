import { check } from '../../../../src/engine/index.js';

/** A number where ※2 stands, and none where the target does: the row may have slipped, and is no row without a target. */

function second(target: string, status: string) {
  const rows = [
    ['令和7年度 登窯商工会 事業評価'],
    ['指標', '目標', '実績', '達成状況'],
    ['(1) 窯元巡回件数（件）', '500', '510', '達成'],
    ['(2) 創業支援件数（件）', target, '3', status],
    ['(3) 作陶相談件数（件）', '300', '290', '未達成'],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const own = result.check.judged.indicators[1];
  return `${own?.certain ? own.verdict : '?'} ${result.check.edits.length}`;
}

test('is asked about', () => {
  expect(second('', '4')).toBe('? 0');
  expect(second('', '4件')).toBe('? 0');
});

test('a dash, a verdict or nothing there leaves it without a target', () => {
  expect(second('—', '4')).toBe('— 0');
  expect(second('', '—')).toBe('— 0');
});
