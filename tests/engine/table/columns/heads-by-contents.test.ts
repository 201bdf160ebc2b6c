import { check } from '../../../../src/engine/index.js';

/** What a row is about may stand under 重点目標, 成果 or a head that no list knows (docs/table-rules.md, decisions 14 and 16). */

function labels(...rows: readonly (readonly string[])[]): string {
  const result = check(
    { name: '評価', firstRow: 0, firstColumn: 0, rows: [['令和7年度 波止商工会 事業評価'], ...rows] },
    { asOf: '2026-05-01' },
  );
  if (!result.ok) return result.failure.code;
  return result.check.judged.indicators
    .map(({ indicator, certain, verdict }) => `${indicator.label} ${certain ? verdict : '?'}`)
    .join();
}

const ROWS = [
  ['総務', '離職率（％）', '8', '9', '○'],
  ['営業', '会員数（人）', '8', '9', '○'],
];
const RIGHT = '離職率（％） ?,会員数（人） 達成';

test.each(['目標', '重点目標', '品質目標', '部門目標', '成果'])('%s over names is no target', (head) => {
  expect(labels(['部門', head, '目標値', '実績値', '評価'], ...ROWS)).toBe(RIGHT);
});

test('nor is it where nothing stands left of it', () => {
  const rows = ROWS.map((row) => row.slice(1));
  expect(labels(['重点目標', '目標', '実績', '判定'], ...rows)).toBe(RIGHT);
  // Where figures stand below it, nobody knows what is measured.
  const figures = rows.map(([, ...row]) => ['8', ...row]);
  expect(labels(['当初目標', '目標', '実績', '判定'], ...figures)).toBe('no-header');
});

test('where another head names what is measured, it groups them', () => {
  const rows = [
    ['会員増強', '新規加入件数（件）', '10', '12', '○'],
    ['会員増強', '退会者数（人）', '5', '6', '×'],
  ];
  for (const head of ['具体的取組', '指標'])
    expect(labels(['重点目標', head, '目標値', '実績値', '評価'], ...rows)).toBe(
      '新規加入件数（件） 達成,退会者数（人） ?',
    );
});

test('figures under it are targets as before', () => {
  const rows = ROWS.map(([, label, ...row]) => [label ?? '', '7', ...row]);
  expect(labels(['指標', '当初目標', '目標値', '実績値', '評価'], ...rows)).toBe(RIGHT);
});

test.each(['管理項目', '施設名', ''])('%s over labels beside pairs of rows names them', (head) => {
  const rows = [
    [head, '区分', 'R7', '評価'],
    ['離職率（％）', '目標', '8', '○'],
    ['', '実績', '9', ''],
    ['会員数（人）', '目標', '8', '○'],
    ['', '実績', '9', ''],
  ];
  expect(labels(...rows)).toBe(RIGHT);
});

describe('verdicts under a head of another meaning', () => {
  const rules = (...rows: readonly (readonly string[])[]) => {
    const result = check(
      { name: '評価', firstRow: 0, firstColumn: 0, rows: [['令和7年度 波止商工会 事業評価'], ...rows] },
      { asOf: '2026-05-01' },
    );
    if (!result.ok) throw new Error(result.failure.code);
    return result.check.findings.map(({ rule }) => rule);
  };
  const ROW = ['講座参加者数（人）', '110', '112', '達成', '継続する。'];
  const OTHER = ['相談件数（件）', '45', '44', '未達成', '周知を増やす。'];

  test.each(['結果', '区分'])('%s is theirs where no head names them', (head) => {
    expect(rules(['指標', '目標', '実績', head, '備考'], ROW, OTHER)).toEqual([]);
    expect(rules(['指標', '目標', '実績', head, '備考'], ROW, [...OTHER.slice(0, 3), '達成', ''])).toContain(
      'status-mismatch',
    );
  });

  test('heads that have moved are told as before', () => {
    // 達成状況 was lost, and what stood right of it moved over the verdicts.
    expect(rules(['指標', '目標', '実績', '区分'], ROW, OTHER)).toContain('header-shift');
  });
});
