import { check } from '../../../../src/engine/index.js';

/** Short remarks and brackets of labels that unsettle the figures of their row (docs/table-rules.md, "Notations"). */

/** The verdict of the second row, `?` where it is asked, and how much would be written. */
function judged(
  comment: string,
  { label = '採択支援件数（件）', actual = '9', status = '' }: Record<string, string> = {},
) {
  const rows = [
    ['令和7年度 登窯商工会 事業評価'],
    ['指標', '目標', '実績', '達成状況', '備考'],
    ['窯元巡回件数（件）', '100', '105', '達成', ''],
    [label, '12', actual, status, comment],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const own = result.check.judged.indicators[1];
  return { verdict: own?.certain ? own.verdict : '?', writes: result.check.edits.length };
}

const ASKED = { verdict: '?', writes: 0 };

describe.each([
  '3月分は集計中',
  '3月分4件は未計上',
  '3月分を含まない',
  '残り4件は4月に計上',
  'ほかに未集計分あり',
  '一部未集計',
  '集計途中',
  '数値確認中',
  '精査中',
  '要精査',
  '推計値',
  '暫定',
  '直近値（R5調査）',
  '重複3件を含む',
  'うち3件は令和6年度分を含む',
])('a value that is not final: %s', (comment) => {
  test('leaves a blank to a person', () => {
    expect(judged(comment)).toEqual(ASKED);
  });

  test('leaves a row as it is whose written verdict is that of the figures', () => {
    expect(judged(comment, { status: '未達成' })).toEqual({ verdict: '未達成', writes: 0 });
  });
});

test.each([
  '目標値見直し（12→8）',
  '12は最終年度（R9）の目標',
  '単年度目標は8件',
  '県の指示により目標8件とした',
  '9月補正で8件',
  'R7より目標から除外',
  '目標取り下げ',
  '本年度は目標を設定しない',
  '少ないほど良い指標',
  '12件を上限とする',
  '委員会判断により達成とみなす',
  '達成と評価（委員会）',
])('a target that is another, or none: %s', (comment) => {
  expect(judged(comment)).toEqual(ASKED);
});

test.each(['目標は15件に引上げ', '15件へ上方修正', '目標15件'])(
  '%s unsettles what reaches the old target',
  (comment) => {
    expect(judged(comment, { actual: '13' })).toEqual(ASKED);
  },
);

test.each([
  'R8目標 15件',
  '令和8年度目標15件',
  'R9目標：20件',
  '最終目標（R9）20件',
  '重複を除く',
  '重複分を除いた実人数',
  '周知が足りなかった',
  '台風のため1回中止',
  '次年度は12件を目指す',
  '次年度の目標は15件',
  '公募回数が減った',
  '支援先の現状を確認中',
  '課題を精査中',
  '目標12件',
  '目標12件に対し9件',
  '目標を3件下回った',
  '目標値の75％',
  '目標には届かなかった。',
  '令和9年度の目標達成を図る',
  '申請書を15件へ修正',
  '補助上限の引上げ',
  '6月に説明会を3回開催',
  '集計の結果を会員に公表した',
  '制度の見直しにより申請が減り、目標を達成できなかった。次年度は早めに案内し、個別の声掛けを増やす。',
])('%s changes nothing', (comment) => {
  expect(judged(comment)).toEqual({ verdict: '未達成', writes: 1 });
});

test('a remark that calls 達成 what is 達成 by its figures changes nothing', () => {
  expect(judged('委員会判断により達成とみなす', { actual: '13' })).toEqual({ verdict: '達成', writes: 1 });
});

describe.each([
  '（5年累計）',
  '（R5～R9累計）',
  '（計画期間累計）',
  '（5か年で50件）',
  '（上期）',
  '（9月末）',
  '（12月末時点）',
  '（見込）',
  '（速報値）',
])('%s in a label', (bracket) => {
  const label = `採択支援件数${bracket}`;
  test('leaves a blank to a person', () => {
    expect(judged('', { label })).toEqual(ASKED);
  });

  test('leaves a row as it is whose written verdict is that of the figures', () => {
    expect(judged('', { label, status: '未達成' }).verdict).toBe('未達成');
  });
});

test('several years in front of a label leave it to a person', () => {
  expect(judged('', { label: '5年間の採択支援件数（件）' })).toEqual(ASKED);
  expect(judged('', { label: '(2) 計画期間内の採択支援件数（件）' })).toEqual(ASKED);
});

test.each([
  '採択支援件数（累計）',
  '採択支援件数（R5からの累計）',
  '採択支援件数（年間）',
  '採択支援件数（創業5年以内）',
  '採択支援件数（3月末時点）',
  '講習会開催件数（7月）',
  '採択支援件数（令和7年度）',
  '年間の採択支援件数（件）',
  '創業後5年以内の事業者の採択支援件数',
])('%s is judged by its figures', (label) => {
  expect(judged('', { label })).toEqual({ verdict: '未達成', writes: 1 });
});

test('what is counted is taken from no rate', () => {
  const own = { label: '相談者の満足度（％）', actual: '13' };
  expect(judged('回答のうち2件は無効', own)).toEqual({ verdict: '達成', writes: 1 });
  expect(judged('うち2件は無効', { actual: '13' })).toEqual(ASKED);
});
