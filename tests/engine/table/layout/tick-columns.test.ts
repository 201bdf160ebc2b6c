import { check } from '../../../../src/engine/index.js';

/** Two columns headed 達成 and 未達成, one of which is ticked, are one ※2 (docs/table-rules.md, "Layouts"). */
function checked(...lines: readonly string[]) {
  const rows = ['令和7年度 総括表', ...lines].map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, findings, edits } = result.check;
  return {
    rows: judged.indicators.map(({ written, verdict, indicator }) => [
      written?.verdict ?? '',
      verdict,
      indicator.status?.cell,
    ]),
    findings: findings
      .filter(({ severity }) => severity !== 'hint')
      .map(({ rule, cells, fix }) => [rule, cells[0], fix]),
    edits,
  };
}

const HEADS = '指標|目標|実績|達成|未達成';

test('the mark is read in whichever column it stands, and nothing is written into either', () => {
  expect(
    checked(HEADS, '陶芸体験件数（件）|10|12|○|', '窯元支援件数（件）|20|18||○', '会員数（人）|400|402||'),
  ).toEqual({
    rows: [
      ['達成', '達成', 'D3'],
      ['未達成', '未達成', 'E4'],
      ['', '達成', 'D5'],
    ],
    findings: [['status-blank', 'D5', null]],
    edits: [],
  });
});

test('a mark in the wrong column contradicts the figures', () => {
  const { findings, edits } = checked(
    '指標|目標|実績|未達成|達成|備考',
    '陶芸体験件数（件）|10|12|レ||',
    '窯元支援件数（件）|20|18||✓|',
    '会員数（人）|400|402||レ|継続する',
    '見学者数（人）|30|32|○|○|',
  );
  expect(findings).toEqual([
    ['status-mismatch', 'D3', null],
    ['status-mismatch', 'E4', null],
    ['status-mismatch', 'E6', null],
  ]);
  expect(edits).toEqual([]);
});

test('columns of anything else under such heads stay what they are', () => {
  const { rows } = checked(
    '指標|目標|実績|達成状況|達成|未達成',
    '陶芸体験件数（件）|10|12|達成|3|1',
    '窯元支援件数（件）|20|18|未達成|2|2',
  );
  expect(rows).toEqual([
    ['達成', '達成', 'D3'],
    ['未達成', '未達成', 'D4'],
  ]);
});
