import { check } from '../../../src/engine/index.js';

/** What stands beside the parts of a year is their total only where its head does not say otherwise. */
function mismatches(total: string): string[] {
  const rows = [
    ['令和7年度 みどり商工会 総括表'],
    ['指標', '上期', '下期', total, '目標値', '達成状況'],
    ['来場者数(人)', '300', '320', '310', '300', '達成'],
    ['相談件数(件)', '100', '130', '115', '120', '未達成'],
    ['参加店数(店)', '10', '12', '11', '10', '達成'],
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  return result.check.findings
    .filter(({ rule }) => rule === 'sum-mismatch')
    .map(({ cells }) => cells[0] ?? '');
}

test('an average of the parts is no sum of them', () => {
  expect(mismatches('平均')).toEqual([]);
  expect(mismatches('期平均実績')).toEqual([]);
});

test('a total that is none of its parts’ sum is', () => {
  expect(mismatches('年間計')).toEqual(['D3', 'D4', 'D5']);
});

/** Findings on the total of rows of which some are parts of the one above. */
function mismatchedTotal(total: string, ...rows: readonly string[]): string[] {
  const lines = ['令和7年度 みどり商工会 総括表', '指標|実績値|目標値|達成状況', ...rows, `合計|${total}|`];
  const result = check(
    { name: '総括表', firstRow: 0, firstColumn: 0, rows: lines.map((line) => line.split('|')) },
    { asOf: '2026-05-01' },
  );
  if (!result.ok) throw new Error(result.failure.code);
  return result.check.findings
    .filter(({ rule }) => rule === 'sum-mismatch')
    .map(({ cells }) => cells[0] ?? '');
}

describe('a part of the row above is in it already', () => {
  const ROWS = ['巡回件数(件)|130|120|達成', '　うち新規(件)|20|15|達成', '窓口相談件数(件)|80|95|未達成'];

  test('and is not added up beside it', () => {
    expect(mismatchedTotal('210|215', ...ROWS)).toEqual([]);
  });

  test('so a total that holds it twice is wrong', () => {
    expect(mismatchedTotal('230|215', ...ROWS)).toEqual(['B6']);
  });
});
