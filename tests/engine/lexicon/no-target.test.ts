import { check } from '../../../src/engine/index.js';
import { isDash, saysNoTarget } from '../../../src/engine/lexicon/no-target.js';

const WORDS = [
  'なし',
  '無',
  '目標なし',
  '設定なし',
  '未設定',
  '目標未設定',
  '設定せず',
  '設定しない',
  '設定していない',
  '目標を設定していない',
  '本年度目標設定なし',
  '定めず',
  '目標は定めていない',
  '該当なし',
  '対象外',
  'n/a',
];

/** What a table says of one indicator with this beside its actual and in its ※2. */
function findingsOf(word: string) {
  const result = check({
    name: '総括表',
    firstRow: 0,
    firstColumn: 0,
    rows: [
      ['令和6年度 みどり商工会アクションプログラム 総括表'],
      ['施策目標(指標)', 'R6実績値(目標値)', '達成状況※2', '検証及び改善点'],
      ['(1) 相談件数(件)', `120(${word})`, word, ''],
      ['(2) 巡回件数(件)', '90(80)', '達成', ''],
    ],
  });
  if (!result.ok) throw new Error(result.failure.message.ja);
  const { judged, findings } = result.check;
  return { verdict: judged.indicators[0]?.verdict, findings };
}

test.each(WORDS)('%s says alike beside a figure and in ※2 that there is no target', (word) => {
  expect(saysNoTarget(word)).toBe(true);
  const { verdict, findings } = findingsOf(word);
  expect(verdict).toBe('—');
  // The form asks for the dash: that is all there is to say.
  expect(findings.map(({ rule, found }) => [rule, found])).toEqual([['status-wording', word]]);
});

test.each(['—', '－', 'ー'])('%s in ※2 is the form’s own mark', (mark) => {
  expect(findingsOf(mark).findings).toEqual([]);
});

test.each(['', '達成', '設定', '目標', '未定', '中止', '10件', '特になし'])('%j does not say so', (word) => {
  expect(saysNoTarget(word)).toBe(false);
  expect(isDash(word)).toBe(false);
});
