/** Which cell of a row with a 達成数計 holds it. */
import { check } from '../../../../src/engine/index.js';

function tallyBelow(...last: readonly string[]) {
  const rows = [
    ['令和7年度 評価'],
    ['指標', '目標', '実績', '達成状況'],
    ['来所相談（件）', '120', '131', '達成'],
    ['訪問相談（件）', '60', '52', '未達成'],
    last,
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.message.en);
  const { table, tallies } = result.check.judged;
  return { cell: table.tallies.indicators?.cell ?? null, text: tallies.indicators.text };
}

test.each([
  ['未達成数', '1'],
  ['未達成', '1'],
  ['指標数', '2'],
])('a count that another word right before it names is no tally: 達成数 1, %s %s', (word, count) => {
  expect(tallyBelow('達成数', '1', word, count)).toEqual({ cell: null, text: '1/2' });
});

test('a count behind its own label is one, however it is written', () => {
  expect(tallyBelow('項目数', '2', '達成項目数', '1').cell).toBe('D5');
  expect(tallyBelow('達成数', '', '', '1').cell).toBe('D5');
  expect(tallyBelow('達成数', '', '備考', '1/2').cell).toBe('D5');
});

test('a count alone right behind its label is one', () => {
  expect(tallyBelow('達成指標数', '1')).toEqual({ cell: 'B5', text: '1/2' });
  expect(tallyBelow('達成指標数', '1', '備考').cell).toBeNull();
});

describe.each([
  ['合計 1/2', '合計 2/2'],
  ['達成 1 / 未達成 1', '達成 2 / 未達成 0'],
  ['2項目中1項目達成', '2項目中2項目達成'],
  ['全2指標のうち1指標が達成', '全2指標のうち2指標が達成'],
  ['達成：1　未達成：1　計：2', '達成：2　未達成：0　計：2'],
  ['達成率 50％（1／2指標）', '達成率 100％（2／2指標）'],
  ['（達成 1／未達成 1）', '（達成 2／未達成 0）'],
])('%s in one cell of a row of its own', (right, wrong) => {
  const rulesBeside = (above: readonly string[], below: readonly string[]) => {
    const rows = [
      ['令和7年度 評価', '', '', ''],
      ...above.map((text) => [text, '', '', '']),
      ['指標', '目標', '実績', '達成状況'],
      ['来所相談（件）', '120', '131', '達成'],
      ['訪問相談（件）', '60', '52', '未達成'],
      ...below.map((text) => [text, '', '', '']),
    ];
    const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows });
    if (!result.ok) throw new Error(result.failure.message.en);
    const { findings, edits } = result.check;
    return { rules: findings.flatMap(({ rule }) => (rule.startsWith('tally') ? rule : [])), edits };
  };

  test('is read as the tally, and its words are left alone', () => {
    expect(rulesBeside([], [right])).toEqual({ rules: [], edits: [] });
    expect(rulesBeside([], [wrong])).toEqual({ rules: ['tally-mismatch'], edits: [] });
  });

  test('above the heads too', () => {
    expect(rulesBeside([right], [])).toEqual({ rules: [], edits: [] });
    expect(rulesBeside([wrong], [])).toEqual({ rules: ['tally-mismatch'], edits: [] });
  });
});

test.each(['頁計', 'ページ計', '小計'])('%s counts a page, and is no indicator', (word) => {
  const heads = ['No', '指標', '目標', '実績', '達成状況'];
  const rows = [
    ['令和7年度 ふゆかぜ商工会 総括表', '', '', '', ''],
    heads,
    ['1', '来所相談（件）', '120', '131', '達成'],
    ['2', '訪問相談（件）', '60', '52', '未達成'],
    [word, '', '', '', '1/2'],
    ['- 1 -', '', '', '', ''],
    heads,
    ['3', '講習会（回）', '5', '5', '達成'],
    ['4', '電話相談（件）', '60', '62', '達成'],
    ['5', '新規会員（社）', '10', '12', '達成'],
    [word, '', '', '', '3/3'],
    ['総計', '', '', '', '4/5'],
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.message.en);
  expect(result.check.judged.tallies.indicators).toMatchObject({ text: '4/5', certain: true });
  expect(result.check.findings).toEqual([]);
});

test('a tally behind the word of a total in its own cell is read, and nothing is written over the word', () => {
  const rows = [
    ['令和6年度 ふゆかぜ商工会 総括表'],
    ['施策', '達成状況※1', '施策目標', '実績(目標)', '達成状況※2'],
    ['1 支援', '未達成', '(1) 巡回(件)', '512(500)', '達成'],
    ['', '', '(2) 窓口(件)', '180(200)', '未達成'],
    ['2 創業', '達成', '(1) 創業(件)', '4(4)', '達成'],
    ['', '', '(2) 塾(人)', '16(15)', '達成'],
    ['', '合計 1/2', '', '合計', '2/4'],
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.message.en);
  const { findings, edits } = result.check;
  expect(findings.map(({ rule, cells }) => `${rule} ${cells}`)).toEqual(['tally-mismatch E7']);
  expect(edits.map(({ cell, to }) => `${cell} ${to}`)).toEqual(['E7 3/4']);
  rows[6]?.splice(1, 1, '合計 2/2');
  const wrong = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  expect(wrong.ok && wrong.check.findings.map(({ rule, cells }) => `${rule} ${cells}`)).toEqual([
    'tally-mismatch B7',
    'tally-mismatch E7',
  ]);
  expect(wrong.ok && wrong.check.edits.map(({ cell }) => cell)).toEqual(['E7']);
});

test('counts of both verdicts in cells of their own are no indicator', () => {
  const rows = [
    ['令和7年度 評価'],
    ['指標', '目標', '実績', '達成状況'],
    ['来所相談（件）', '120', '131', '達成'],
    ['訪問相談（件）', '60', '52', '未達成'],
    ['集計', '達成 1', '未達成 1', '50％'],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  expect(result.check.judged.indicators).toHaveLength(2);
  expect(result.check.findings.map(({ rule }) => rule)).toEqual(['row-unread']);
});

test('a count of both verdicts that says of what part is no tally of all, and no rule of judging', () => {
  const rows = [
    ['令和7年度 評価'],
    ['指標', '目標', '実績', '達成状況'],
    ['来所相談（件）', '120', '131', '達成'],
    ['訪問相談（件）', '60', '52', '達成'],
    ['（部門計　達成 3／未達成 1）'],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.message.en);
  expect(result.check.findings.map(({ rule }) => rule)).toEqual(['status-mismatch', 'row-unread']);
  expect(result.check.edits).toMatchObject([{ cell: 'D4', to: '未達成' }]);
});
