/** What a clerk reads beside a verdict: the figures, and the decision it rests on. */

import type { Policy } from '../../../src/engine/answers/policy.js';
import { check } from '../../../src/engine/check.js';
import { explainMeasure } from '../../../src/engine/verdict/explain-measure.js';
import { explainVerdict } from '../../../src/engine/verdict/explain-verdict.js';
import type { JudgedTable } from '../../../src/engine/verdict/judged.js';

/** A table of one 施策 with one indicator a row. */
function judged(
  rows: readonly (readonly [label: string, figure: string])[],
  policy: Partial<Policy> = {},
): JudgedTable {
  const header = [
    '戦略',
    '施策',
    '達成状況※1',
    '施策目標(指標)',
    'R7実績値(目標値)',
    '達成状況※2',
    '検証及び改善点',
  ];
  const body = rows.map(([label, figure], index) =>
    index === 0
      ? ['共通戦略', '1 支援の推進', '', label, figure, '', '']
      : ['', '', '', label, figure, '', ''],
  );
  const sheet = {
    name: '総括表',
    firstRow: 0,
    firstColumn: 0,
    rows: [['令和7年度 総括表'], header, ...body],
  };
  const result = check(sheet, policy);
  if (!result.ok) throw new Error(result.failure.code);
  return result.check.judged;
}

function explained(label: string, figure: string, policy: Partial<Policy> = {}): string[] {
  const [own] = judged([[label, figure]], policy).indicators;
  if (!own) throw new Error('no indicator');
  return [explainVerdict(own, 'ja'), explainVerdict(own, 'en')];
}

test.each([
  ['採択数(件)', '133(121)', '実績133件は目標121件以上なので、達成'],
  ['販路開拓数(社)', '24(24)', '実績24社は目標24社と同じなので、達成'],
  ['組織率(%)', '58.7(59)', '実績58.7%は目標59%に届かないので(四捨五入はしない)、未達成'],
  ['処理件数(件)', '3(5未満)', '実績3件は目標5件未満なので、達成'],
  ['処理件数(件)', '7(5以下)', '実績7件は目標5件を超えているので、未達成'],
  ['稼働率(%)', '55(48〜60)', '実績55%は目標48〜60%の範囲に入っているので、達成'],
  ['稼働率(%)', '65(48〜60)', '実績65%は目標48〜60%の範囲から外れているので、未達成'],
  ['空き店舗数(店)', '11(12)', '実績11店は目標12店以下なので(指標名から、低いほど良いとみた)、達成'],
  ['採択数(件)', '21(—)', '目標値がなく、達成数計にも数えないので「—」'],
  ['採択数(件)', '集計中(5)', '実績値がまだないので、要確認'],
  ['採択数(件)', 'l2(12)', '値から判定を決められないので、要確認'],
  ['採択数(件)', '中止(5)', '中止・未実施なので、未達成'],
])('%s %s', (label, figure, sentence) => {
  expect(explained(label, figure)[0]).toBe(sentence);
});

test('says which answer of the clerk applied', () => {
  const label = '空き店舗数(店)';
  const about = (name: string) => ({
    table: { title: '令和7年度 総括表', fiscalYear: 2025 },
    subject: { label: name, measure: '支援の推進', occurrence: 1 },
    date: '2026-04-10',
  });
  const directions = [{ ...about(label), direction: 'higher' as const, reason: '' }];
  expect(explained(label, '11(12)', { directions })[0]).toBe(
    '実績11店は目標12店に届かないので(どちらが良いかは確認済み)、未達成',
  );
  const verdicts = [
    { ...about('採択数(件)'), verdict: '達成' as const, figure: 'l2(12)', reason: '12の誤記' },
  ];
  expect(explained('採択数(件)', 'l2(12)', { verdicts })).toEqual([
    '担当者の確認(理由「12の誤記」)により達成',
    'a person settled it (“12の誤記”) as 達成',
  ]);
});

test('says how many indicators a 施策 was judged by, and by which rule', () => {
  const rows = [
    ['(1) 甲(件)', '5(4)'],
    ['(2) 乙(件)', '4(4)'],
    ['(3) 丙(件)', '3(4)'],
    ['(4) 丁(件)', '3(—)'],
  ] as const;
  const all = judged(rows);
  const majority = judged(rows, { measureRule: 'majority' });
  const open = judged([...rows.slice(0, 2), ['(3) 丙(件)', '集計中(4)']]);
  const said = (table: JudgedTable) => table.measures.map((own) => explainMeasure(table, own, 'ja'));
  expect(said(all)).toEqual([
    '目標のある指標3つのうち、達成は2つです。すべて達成のときだけ施策も達成になるので、未達成',
  ]);
  expect(said(majority)).toEqual([
    '目標のある指標3つのうち、達成は2つです。過半数が達成のときに施策も達成になるので、達成',
  ]);
  expect(said(open)).toEqual([
    '目標のある指標3つのうち、要確認が1つ、達成は2つです。すべて達成のときだけ施策も達成になるので、要確認',
  ]);
  expect(said(judged([['(1) 甲(件)', '3(—)']]))).toEqual(['目標のある指標がないので「—」']);
});
