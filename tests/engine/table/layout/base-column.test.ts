import { check, wordFinding } from '../../../../src/engine/index.js';

/** A target lower than what its plan began from says that less is better, and a person must say it (docs/table-rules.md, decision 16). */

function asked(head: string, ...rows: readonly (readonly string[])[]) {
  const heads = ['指標', head, '目標値', '実績値', '評価'];
  const result = check(
    { name: '評価', firstRow: 0, firstColumn: 0, rows: [['令和7年度 波止商工会 事業評価'], heads, ...rows] },
    { asOf: '2026-05-01' },
  );
  if (!result.ok) throw new Error(result.failure.code);
  const found = result.check.findings.filter(({ rule }) => rule === 'direction-unstated');
  return found.map((own) => `${own.row} ${own.expected} ${wordFinding(own, 'ja').why}`);
}

const COMMUTE = ['平均改修日数（日）', '52', '45', '48', '達成'];
const MEMBERS = ['会員数（人）', '100', '110', '112', '達成'];

test.each(['基準値', '基準値（R2）', '現状値（令和5年度）', '計画策定時の値', '当初値'])(
  'under %s',
  (head) => {
    expect(asked(head, COMMUTE, MEMBERS)).toEqual([
      expect.stringMatching(/^3 未達成 .*「.*52」より目標が低く/),
    ]);
  },
);

test.each<[string, readonly string[]]>([
  ['a target that is higher', ['平均改修日数（日）', '40', '45', '48', '達成']],
  ['a target that says its direction', ['平均改修日数（日）', '52', '45以上', '48', '達成']],
  ['what is as good either way', ['平均改修日数（日）', '52', '45', '45', '達成']],
  ['a base in another unit', ['平均改修日数（日）', '52週', '45', '48', '達成']],
  ['no number', ['平均改修日数（日）', '—', '45', '48', '達成']],
])('%s asks nothing', (_, row) => {
  expect(asked('基準値', row, MEMBERS)).toEqual([]);
});

test('where targets of something wanted are lower too it tells nothing', () => {
  expect(asked('現状値（R5）', COMMUTE, ['会員数（人）', '120', '110', '112', '達成'])).toEqual([]);
});

test('nor does the figure of another year', () => {
  expect(asked('R6実績', COMMUTE, MEMBERS)).toEqual([]);
});
