import { check } from '../../../../src/engine/index.js';

/** Heads that say more than a role, or another time: they name nothing by themselves, and what stands below must bear them out. */

const ROWS = [
  ['相談件数（件）', '12', '10'],
  ['新規会員数（人）', '18', '20'],
  ['講習会の参加者数（人）', '402', '400'],
] as const;
const VERDICTS = ['達成', '未達成', '達成'];

function certaintyOf(target: string, actual: string, verdicts: readonly string[] = ['', '', '']) {
  const rows = [
    ['令和7年度 みどり商工会 総括表'],
    ['指標', target, actual, '達成状況'],
    ...ROWS.map(([label, own, goal], at) => [label, goal, own, verdicts[at] ?? '']),
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) return 'refused';
  const { judged, edits } = result.check;
  const certain = judged.indicators.filter((own) => own.certain).length;
  return certain === 0 && edits.length === 0 ? 'asked' : certain === ROWS.length ? 'certain' : 'some certain';
}

test.each([
  '目標値(R11)',
  'R8目標',
  '最終目標',
  '目標値（令和11年度）',
  '中間目標(R9)',
  'R6目標',
  '累計目標',
  '5か年目標',
  '目標（5年間）',
  '計画期間目標',
  '月平均目標',
  '1社当たり目標',
  '県目標',
  '全国目標',
  '旧目標',
  '変更前目標',
  '目標年度',
  '目標設定日',
  '目標順位',
  '目標との差',
])('%s over blank verdicts is asked', (head) => {
  expect(certaintyOf(head, '実績')).not.toMatch(/certain/);
});

test.each([
  'R6実績',
  'R8実績',
  '実績（R5～R7累計）',
  '3か年平均実績',
  '月平均実績',
  '実績(1社当たり)',
  '県実績',
  '県内平均実績',
  '過去実績',
  '最高実績',
  '実績予定',
  '申請実績',
  'うち会員実績',
  '実績年度',
  '実績差',
  '実績比',
])('%s over blank verdicts is asked', (head) => {
  expect(certaintyOf('目標', head)).not.toMatch(/certain/);
});

test.each([
  ['目標', '実績'],
  ['目標値', '実績値'],
  ['R7目標', 'R7実績'],
  ['令和7年度目標値', '令和7年度実績値'],
  ['本年度目標', '本年度実績'],
  ['年間目標', '年間実績'],
  ['数値目標', '実績数値'],
  ['目標(a)', '実績(b)'],
  ['計画値', '実績値'],
  ['単年度目標', '当期実績'],
  ['設定目標', '活動実績'],
])('%s beside %s names both', (target, actual) => {
  expect(certaintyOf(target, actual)).toBe('certain');
});

test.each([
  ['県目標', '実績'],
  ['目標', '申請実績'],
  ['目標値(R11)', '実績値(R7)'],
])('%s beside %s is borne out by the verdicts that stand there', (target, actual) => {
  expect(certaintyOf(target, actual, VERDICTS)).toBe('certain');
});

test('verdicts that fit last year’s figure in brackets do not make a target of it: one mostly grows', () => {
  const rows = [
    ['令和7年度 登窯商工会 総括表'],
    ['指標', '実績値（前年度）', '達成状況'],
    ['窯元支援件数（件）', '12（10）', '達成'],
    ['作陶支援件数（件）', '18（20）', '未達成'],
    ['会員数（人）', '402（398）', '達成'],
    ['陶器市参加者数（人）', '88（95）', '未達成'],
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  expect(result.ok && result.check.judged.indicators.filter(({ certain }) => certain)).toEqual([]);
});

test('heads of last year’s figure in brackets take nothing from the column', () => {
  expect(certaintyOf('目標値', '実績値(前年度実績)')).toBe('certain');
});

test('a sum of the parts of the year is the year’s, whatever its head', () => {
  const rows = [
    ['令和7年度 みどり商工会 総括表'],
    ['指標', '目標値', '4～9月', '10～3月', '年間', '判定'],
    ['相談件数（件）', '10', '4', '8', '12', ''],
    ['新規会員数（人）', '20', '8', '10', '18', ''],
    ['講習会の参加者数（人）', '300', '150', '160', '310', ''],
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  expect(result.ok && result.check.edits.map(({ to }) => to)).toEqual(['達成', '未達成', '達成']);
});

test('a sum of columns of several years is none of this year', () => {
  const certainIn = (heads: string) => {
    const rows = [
      ['令和7年度 登窯商工会 総括表'],
      heads.split('|'),
      ['窯元支援件数（件）', '150', '48', '52', '55', '155', ''],
      ['作陶支援件数（件）', '90', '25', '28', '31', '84', ''],
      ['陶器市参加者数（人）', '15', '4', '5', '5', '14', ''],
    ];
    const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
    return result.ok ? result.check.judged.indicators.filter(({ certain }) => certain).length : 0;
  };
  expect(certainIn('指標|目標値|1年目（R5）|2年目（R6）|3年目（R7）|計|達成状況')).toBe(0);
  expect(certainIn('指標|目標値|本所|支所|出張所|計|達成状況')).toBe(3);
});

test.each([
  ['目標|見直し後目標|実績', '10|15|12', '20|16|18', '400|380|402'],
  ['目標年度|目標値|実績値', '2029|10|12', '2027|20|18', '2029|400|402'],
  ['目標|県内実績|実績', '10|8|12', '20|25|18', '400|402|399'],
])('where %s stand over figures nobody knows which of one role is judged', (heads, ...figures) => {
  const sheet = (verdicts: readonly string[]) => ({
    name: '総括表',
    firstRow: 0,
    firstColumn: 0,
    rows: [
      ['令和7年度 みどり商工会 総括表'],
      ['指標', ...heads.split('|'), '達成状況'],
      ...figures.map((own, at) => [ROWS[at]?.[0] ?? '', ...own.split('|'), verdicts[at] ?? '']),
    ],
  });
  const blank = check(sheet([]), { asOf: '2026-05-01' });
  expect(blank.ok && blank.check.judged.indicators.some((own) => own.certain)).toBe(false);
});

test.each([
  '実績（R7.4～R8.3）',
  '実績（4月～3月）',
  '実績（令和7年4月1日～令和8年3月31日）',
  '実績（2025.4～2026.3）',
  '実績(R8.3末)',
  '実績（令和8年3月末現在）',
  '実績値（3月31日時点）',
  '令和8年3月末実績',
])('%s names the whole year or its end, and nothing else', (head) => {
  expect(certaintyOf('目標', head)).toBe('certain');
});

test.each([
  '実績（R9.3末）',
  '実績（R6.4～R7.3）',
  '実績（R7.4～R10.3）',
  '実績（3月）',
  '県の実績（3月末）',
])('%s names another time or more', (head) => {
  expect(certaintyOf('目標', head)).toBe('asked');
});
