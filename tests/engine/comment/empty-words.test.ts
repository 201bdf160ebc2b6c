import { type EmptyWords, emptyWordsIn, saysNothing } from '../../../src/engine/comment/empty-words.js';
import { check } from '../../../src/engine/index.js';

test.each<[string, EmptyWords]>([
  ['同上。別紙参照。', 'same'],
  ['〃', 'same'],
  ['別紙「評価の記録」のとおり。', 'elsewhere'],
  ['【検証】\n【改善点】', 'placeholder'],
  ['検証及び次年度への改善点を記入してください。', 'placeholder'],
  ['作成中です。', 'unwritten'],
  ['\u200b・・・', 'marks'],
  ['。', 'marks'],
  // The longest there are.
  ['指標(12)のとおり', 'same'],
  ['?'.repeat(20), 'unwritten'],
  ['のちほど詳しく記入します', 'unwritten'],
  ['検証の内容は、市の報告書の第三章の詳しい説明を参照してください', 'elsewhere'],
])('%j: %s', (comment, kind) => {
  expect(emptyWordsIn(comment)).toBe(kind);
});

test.each([
  '',
  '-',
  '——',
  'なし',
  '継続',
  '目標達成。',
  '次年度も頑張る。',
  '同上の企業に声を掛けた。',
  '前年度と同様に実施した。',
  '声掛けが足りなかった。詳細は別紙のとおり。',
  '○',
  '資料の配布が遅れた。',
  'あ'.repeat(100_000),
  `${'記入'.repeat(100_000)}ください`,
])('%#: something is said, or nothing is written', (comment) => {
  expect(emptyWordsIn(comment)).toBeNull();
});

test.each(['', ' ', 'ー', '特になし。', '— なし', '特記事項なし'])(
  '%j says that there is nothing',
  (comment) => {
    expect(saysNothing(comment)).toBe(true);
  },
);

test('無 begins other words', () => {
  expect(saysNothing('無事に終えた。')).toBe(false);
});

const HEADS = ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'];
const findingsOf = (
  title: string,
  ...rows: (readonly [figure: string, status: string, comment: string])[]
) => {
  const body = rows.map(([figure, status, comment], at) => [
    at === 0 ? '1 商店街' : '',
    at === 0 ? '未達成' : '',
    `(${at + 1}) 参加者数その${at + 1}(人)`,
    figure,
    status,
    comment,
  ]);
  const sheet = { name: '総括表', firstRow: 0, firstColumn: 0, rows: [[title], HEADS, ...body] };
  const result = check(sheet, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  return result.check.findings
    .filter(({ rule }) => rule.startsWith('comment-'))
    .map(({ rule, cells, found }) => `${rule} ${cells.join()} ${found}`);
};
const TITLE = '令和7年度 みどり商工会 総括表';

test('同上 is what stands in the cell, and not what it points to', () => {
  expect(findingsOf(TITLE, ['7(9)', '未達成', '目標に届かなかった。'], ['9(9)', '達成', '同上'])).toEqual([
    'comment-empty-words F4 同上',
  ]);
});

test('where there is no target only left-overs are told', () => {
  expect(
    findingsOf(
      TITLE,
      ['7(9)', '未達成', '声掛けが足りなかった。'],
      ['7(—)', '—', '同上'],
      ['7(—)', '—', '別紙のとおり'],
      ['7(—)', '—', 'ここに記入'],
      ['7(—)', '—', '作成中'],
    ),
  ).toEqual(['comment-empty-words F6 ここに記入', 'comment-empty-words F7 作成中']);
});

test('a table whose year is not closed is told nothing', () => {
  expect(
    findingsOf('令和7年度上半期 みどり商工会 総括表', ['7(9)', '', '同上'], ['9(9)', '', '作成中']),
  ).toEqual([]);
});
