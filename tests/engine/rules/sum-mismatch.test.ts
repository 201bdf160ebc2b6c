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
