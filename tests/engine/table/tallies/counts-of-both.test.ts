import { check } from '../../../../src/engine/index.js';

/** A row that counts 達成 and 未達成 in words is a tally, whatever word heads it, and held against the rows (docs/table-rules.md, decision 15). */

function findings(cells: readonly string[]) {
  const rows = [
    ['令和7年度 登窯商工会 事業評価'],
    ['指標', '目標', '実績', '達成状況'],
    ['(1) 窯元巡回件数（件）', '500', '510', '達成'],
    ['(2) 作陶相談件数（件）', '300', '290', '未達成'],
    ['(3) 創業支援件数（件）', '5', '5', '達成'],
    ['(4) 海外展開支援件数（件）', '—', '3', '—'],
    cells,
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  expect(result.check.judged.indicators).toHaveLength(4);
  return result.check.findings.filter(({ rule }) => rule.startsWith('tally')).map(({ rule }) => rule);
}

const BLANK = ['', ''];

test.each([
  ['集計', '達成：3　未達成：0'],
  ['集計', '達成：3　未達成：0　目標なし：1'],
  ['結果', '達成 3件、未達成 0件'],
])('%s | %s is wrong, and said', (label, text) => {
  expect(findings([label, text, ...BLANK])).toEqual(['tally-mismatch']);
});

test.each(['3指標中3指標達成（達成率100%）', '達成 3件、未達成 0件、対象外 1件'])(
  'so is %s alone',
  (text) => {
    expect(findings([text, '', ...BLANK])).toEqual(['tally-mismatch']);
  },
);

test.each([
  ['集計', '達成：2　未達成：1　目標なし：1'],
  ['3指標中2指標達成（67%）', ''],
])('%s | %s is right', (label, text) => {
  expect(findings([label, text, ...BLANK])).toEqual([]);
});
