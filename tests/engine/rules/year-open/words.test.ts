import { check, type Policy, wordFinding } from '../../../../src/engine/index.js';
import { faultsOf } from '../sentences.js';

/** What is said of each thing that shows an open year; the tables beside this file and the corpus hold its words. */

const TABLE = [
  ['令和7年度 沢目商工会 総括表'],
  ['指標', '目標値', '上期', '年間計', '達成状況'],
  ['(1) 相談件数(件)', '20', '9', '21', '達成'],
  ['(2) 派遣件数(件)', '12', '5', '8', '未達成'],
];
const withoutTotals = TABLE.map((row, index) => (index > 1 ? [...row.slice(0, 3), '', ''] : row));
const withTargetsAlone = withoutTotals.map((row, index) => (index > 1 ? [...row.slice(0, 2)] : row));

function said(rows: readonly (readonly string[])[], policy: Partial<Policy> = {}) {
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, policy);
  if (!result.ok) throw new Error(result.failure.code);
  const [finding, ...others] = result.check.findings.filter(({ rule }) => rule === 'year-open');
  if (!finding) throw new Error('nothing is said');
  expect(others).toEqual([]);
  for (const language of ['ja', 'en'] as const) expect(faultsOf(finding, language)).toEqual([]);
  return { finding, ...wordFinding(finding, 'ja') };
}

test('the date', () => {
  const { finding, why } = said(TABLE, { asOf: '2026-03-30' });
  expect(finding.cells).toEqual(['A1']);
  expect(why).toBe(
    '令和7年度が終わるのは2026年3月31日で、2026年3月30日はその前です。年度の途中の表として読み、判定も書き込みもしていません。目標に届いた指標は1件、まだの指標は1件、実績のない指標は0件です。',
  );
  expect(wordFinding(finding, 'en').why).toContain(
    'It is 2026-03-30, and fiscal 2025 (R7) ends on 2026-03-31.',
  );
});

test('a part of the year beside no total', () => {
  const { finding, why, todo } = said(withoutTotals);
  expect(finding.cells).toEqual(['C3']);
  expect(why).toContain('年度の一部の実績(「9」など)だけがあり');
  expect(`${why}${todo}`).not.toMatch(/目標に届いた|年度末の表として/);
});

test('a plan', () => {
  const { finding, why } = said(withTargetsAlone, { asOf: '2025-04-10' });
  expect([finding.severity, finding.cells]).toEqual(['hint', ['A1']]);
  expect(why).toMatch(/^目標が2件、実績はこれからです。/);
});

test('a table without a title is looked at by its head', () => {
  const untitled = TABLE.slice(1).map((row) => row.map((text) => text.replace('年間計', 'R7実績値')));
  expect(said(untitled, { asOf: '2026-03-30' }).finding.cells).toEqual(['D1']);
});
