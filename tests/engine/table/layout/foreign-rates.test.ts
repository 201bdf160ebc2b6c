import { check } from '../../../../src/engine/index.js';

/** Rates that are not the actual ÷ the target, and are no error beside the column they are reckoned with. */

function rules(...lines: readonly string[]) {
  const rows = ['令和7年度 みさき商工会 総括表', ...lines].map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  return result.check.findings.map(({ rule, row }) => `${rule} ${row}`);
}

const HEADS = '指標|基準値（R4）|目標値（R7）|実績値（R7）|進捗率|評価';

test('how far the actual has come from a start value', () => {
  const found = rules(
    HEADS,
    '会員組織率（％）|55.0|60.0|58.0|60%|未達成',
    '創業者数（人）|0|10|11|110%|達成',
    '観光入込客数（千人）|200|240|250|125%|達成',
  );
  expect(found).toEqual([]);
});

test('but a rate of neither is wrong', () => {
  const found = rules(
    HEADS,
    '会員組織率（％）|55.0|60.0|58.0|62%|未達成',
    '創業者数（人）|4|10|11|110%|達成',
    '観光入込客数（千人）|200|240|250|104.2%|達成',
  );
  expect(found).toEqual(['rate-mismatch 3']);
});
