import { check } from '../../../../src/engine/index.js';

/** Notes of a table that say of which time its actuals or targets are, as a head might (docs/table-rules.md, decisions 11 and 14). */

const ROWS = [
  ['窯元支援件数（件）', '10', '12'],
  ['補助金採択支援件数（件）', '20', '18'],
  ['陶器市参加者数（人）', '400', '402'],
] as const;
const VERDICTS = ['達成', '未達成', '達成'];

function read(parts: {
  above?: string;
  below?: string;
  verdicts?: readonly string[];
  rows?: number;
  heads?: readonly string[];
  /** Behind the first label. */
  mark?: string;
}) {
  const rows = [
    ['令和7年度 登窯商工会 事業評価表'],
    ...(parts.above === undefined ? [] : [[parts.above]]),
    [...(parts.heads ?? ['指標', '目標', '実績', '達成状況', '備考'])],
    ...ROWS.slice(0, parts.rows ?? 3).map(([label, ...figures], at) => [
      at === 0 ? `${label}${parts.mark ?? ''}` : label,
      ...figures,
      parts.verdicts?.[at] ?? '',
      '',
    ]),
    ...(parts.below === undefined ? [] : [[], [parts.below]]),
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, findings, edits } = result.check;
  return {
    certain: judged.indicators.filter(({ certain }) => certain).length,
    state: judged.state,
    unsure: findings.some(({ rule }) => rule === 'layout-unsure'),
    written: edits.length,
  };
}

const ASKED = { certain: 0, unsure: true, written: 0 };
const PLAIN = { certain: 3, unsure: false, written: 3, state: 'closed' };

test.each([
  '※目標値は計画期間（令和5年度～9年度）の累計です。',
  '※ 目標は5年間の合計',
  '(注) 目標値は令和11年度',
  '※実績値は前年度の値',
  '※実績は令和6年度の数値（令和7年度は集計中）',
])('%s leaves no verdict certain, above the heads or below the rows', (note) => {
  expect(read({ below: note })).toMatchObject(ASKED);
  expect(read({ above: note })).toMatchObject(ASKED);
  expect(read({ below: note, rows: 1 })).toMatchObject(ASKED);
});

test('a note without a subject is about the head that bears its mark', () => {
  const heads = ['指標', '目標※１', '実績', '達成状況', '備考'];
  expect(read({ below: '※1 計画期間の累計', heads })).toMatchObject(ASKED);
  expect(read({ below: '※2 計画期間の累計', heads })).toMatchObject(PLAIN);
  expect(read({ below: '※1 令和7年度の目標', heads })).toMatchObject(PLAIN);
});

test.each([
  '※1 目標値は計画期間の累計',
  '※１　実績値は前年度の値です。',
  '※1 前年度の値',
  '※1 令和9年度の目標',
])('%s on the mark of a label is about its row alone', (note) => {
  const oneAsked = { certain: 2, unsure: false, written: 2 };
  for (const mark of ['※1', ' ※１']) {
    expect(read({ below: note, mark })).toMatchObject(oneAsked);
    expect(read({ above: note, mark, verdicts: VERDICTS })).toMatchObject({ certain: 2, unsure: false });
  }
});

test('a note on the mark of a label that says nothing of a time leaves its verdict certain', () => {
  expect(read({ below: '※1 目標値は延べ人数', mark: '※1' })).toMatchObject(PLAIN);
});

test('verdicts that agree with the figures bear them out', () => {
  expect(read({ below: '※実績値は前年度の値', verdicts: VERDICTS })).toMatchObject({ certain: 3 });
});

// docs/table-rules.md, decision 11.
test.each(['※実績値は見込み', '※実績は令和8年1月末現在の数値'])(
  '%s below says nothing of the year',
  (note) => {
    expect(read({ below: note })).toMatchObject({ certain: 3, state: 'closed' });
  },
);

test.each([
  '※2 本年度目標設定していないものは「—」。',
  '※目標値は前年度の実績を基に設定',
  '※実績値は令和8年3月末現在',
  '※来場者の実績は前年度の値',
])('%s changes nothing', (note) => {
  expect(read({ below: note })).toMatchObject(PLAIN);
  expect(read({ above: note })).toMatchObject(PLAIN);
});
