import { check, wordFinding } from '../../../../src/engine/index.js';

/** A rule of the sheet for what is 達成 that the engine does not know is a person's to apply (docs/table-rules.md, decision 16). */

function judged(note: string, verdicts: readonly string[], label = '窯元巡回件数（件）') {
  const rows = [
    ['令和7年度 登窯商工会 事業評価'],
    ['指標', '前年実績', '目標', '実績', '達成状況'],
    ...[
      [label, '110', '120', '115'],
      ['作陶相談件数（件）', '85', '80', '78'],
      ['創業支援件数（件）', '4', '5', '5'],
    ].map((row, at) => [...row, verdicts[at] ?? '']),
    [],
    [note],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, edits } = result.check;
  const own = judged.indicators.map(({ certain, verdict }) => (certain ? verdict : '?')).join();
  return { verdicts: own, writes: edits.length };
}

test('a rule that is not read leaves every row to a person, but for verdicts as the figures give them', () => {
  const note = '※前年実績を上回った場合は達成とする。';
  expect(judged(note, ['達成', '未達成', '達成'])).toEqual({ verdicts: '?,未達成,達成', writes: 0 });
  expect(judged(note, ['', '', ''])).toEqual({ verdicts: '?,?,?', writes: 0 });
});

test.each(['※目標値の1割減までは達成とみなす。', '※やむを得ない理由がある場合は未達成でも達成とする'])(
  '%s takes 達成 from nobody',
  (note) => {
    expect(judged(note, ['達成', '未達成', '達成'])).toEqual({ verdicts: '?,未達成,達成', writes: 0 });
    expect(judged(note, ['', '', ''])).toEqual({ verdicts: '?,?,達成', writes: 1 });
  },
);

test('a rule that asks for more than the target makes nothing 達成 that falls short of it', () => {
  const note = '注：達成率120％以上を「達成」とする';
  expect(judged(note, ['達成', '未達成', '達成']).verdicts).toBe('未達成,未達成,達成');
  expect(judged(note, ['', '', '']).verdicts).toBe('未達成,未達成,?');
});

test.each([
  '※実績値が目標値以上の場合を「達成」とする。',
  '※1 目標値に達したものを「達成」とし、それ以外は「未達成」とする。',
  '※達成率100％以上で達成とする',
  '※施策は、半数以上の指標が達成の場合に達成とする。',
  '※○は達成とする',
  '前年実績を上回り、目標を達成となった。',
])('%s changes nothing', (note) => {
  expect(judged(note, ['達成', '', '達成'])).toEqual({ verdicts: '未達成,未達成,達成', writes: 2 });
});

test('a note on a mark is about the rows that bear it', () => {
  const note = '※1 前年実績を上回った場合は達成とする。';
  expect(judged(note, ['達成', '', ''], '窯元巡回件数（件）※1').verdicts).toBe('?,未達成,達成');
});

/** The rows of a form without verdicts that a line leaves to a person: 120, 80, 95, 100, 105 and 155 % of the target. */
function asked(line: string): string {
  const rows = [
    ['令和7年度 登窯商工会 事業評価'],
    ['指標', '目標', '実績', '達成状況'],
    ...[
      ['窯元巡回件数（件）', '10', '12'],
      ['創業支援件数（件）', '10', '8'],
      ['作陶相談件数（件）', '20', '19'],
      ['補助金採択件数（件）', '10', '10'],
      ['専門家派遣件数（件）', '20', '21'],
      ['陶器市参加者数（人）', '20', '31'],
    ].map((row) => [...row, '']),
    [],
    [line],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows }, { asOf: '2026-05-01' });
  if (!result.ok) throw new Error(result.failure.code);
  const { indicators } = result.check.judged;
  return indicators.flatMap(({ certain }, at) => (certain ? [] : [at])).join();
}

const ALL = '0,1,2,3,4,5';

test.each([
  // Parts of the target, however they are said.
  ['※ 目標の4分の3以上をもって達成とする。', '1,2'],
  ['(注)目標の９割５分に達したものは達成とみなす。', '2'],
  ['達成率が８０パーセントを超える場合は、達成と判定して差し支えない。', '2'],
  ['※ 80％未満を未達成とする', '1,2'],
  ['※ 判定基準：達成率80％', '1,2'],
  ['※ 達成の判定は80%を基準とする。', '1,2'],
  ['※ 未達成は目標の80％を下回った場合とする。', '1,2'],
  ['※ 達成…目標の120％以上', '3,4'],
  ['※ 達成は目標を10％以上上回った場合とする。', '3,4'],
  ['※ 目標値の10％増を達成の基準とする', '3,4'],
  ['※ 目標値の1割減までを達成とする', '2'],
  ['※ 目標を1割以上下回った場合を未達成とする', '2'],
  ['※ おおむね目標に達したもの（9割以上）も「達成」とする。', '1,2'],
  ['120％以上の場合は「大幅達成」と記入する。', '0,5'],
  ['※ 概ね達成：目標の80％以上', '1,2'],
  // Amounts, and no counts of verdicts.
  ['※達成：10件以上　未達成：10件未満', ALL],
  ['※達成10件以上　未達成10件未満', ALL],
  ['※達成：10指標数以上　未達成：10指標数未満', ALL],
  ['※達成：100％以上　未達成：100％未満', ''],
  ['※達成：80％以上　未達成：80％未満', '1,2'],
  ['※達成80％以上　未達成80％未満', '1,2'],
  ['※達成：8割以上／未達成：8割未満', '1,2'],
  ['※達成：3　未達成：3', ''],
  ['※達成 3件　未達成 3件', ''],
  // So many less than the target.
  ['ただし、不足が１件以内のものは達成とみなす。', '2'],
  ['※ 1件の不足までは達成とする。', '2'],
  ['※ 目標に対し2件以内の不足は達成とみなす。', '1,2'],
  ['※ 目標との差が10％以内の場合は達成とみなす。', '2'],
  // Just at the target.
  ['※ 「達成」とは目標を超えた場合をいう。', '3'],
  ['目標値を上回った場合に「達成」とし、同数の場合は「未達成」とする。', '3'],
  ['※ 目標値を超えた場合に達成とする（同数は未達成）。', '3'],
  ['※ 実績が目標以下の場合を未達成とする', '3'],
  // What is not read.
  ['※ 実績が目標を下回った場合を「達成」とする。', ALL],
  ['※ 判定は委員の合議による。', ALL],
  ['※ 達成状況は前年度実績との比較による。', ALL],
  ['※ 達成状況は計画期間の累計で判定する。', ALL],
  ['※ 達成状況は「順調」「遅れ」で記入', ALL],
  ['※ 達成状況は A～D で記入する。', ALL],
  ['※前年度実績（100件）を下回る場合は目標を達成しても未達成とする。', ALL],
  ['前年度は98％以上。※ 前年度実績を上回った場合に「達成」とする。', ALL],
  ['※ 達成状況は「達成」「概ね達成」「未達成」の3区分', '1,2'],
  ['未達成であっても改善策が講じられている場合は「達成見込」と記入してよい。', '1,2'],
  ['達成率は一の位を四捨五入して判定する。', '2'],
  // Cells that are not to be filled, or not yet.
  ['達成状況欄は記入しないでください。', ALL],
  ['※ 委員会で決定するまで達成状況欄は空欄とする。', ALL],
  ['※ 災害により、本年度の評価は行わない。', ALL],
  ['※ 達成状況は事務局が後日記入する。', ALL],
  // Of one row.
  ['※ 創業支援件数は、7件で達成とみなす。', '1'],
  ['評価委員会の結果、創業支援件数は達成と認められた。', '1'],
])('%s leaves %s', (line, rows) => {
  expect(asked(line)).toBe(rows);
});

test.each([
  '※ 目標値以上を達成とする',
  '※ 目標値と同数の場合は達成とする。',
  '達成状況の判定基準：実績が目標以上の場合「達成」、目標を下回る場合「未達成」とする。',
  '※「達成」＝目標値に達したもの、「未達成」＝達しなかったもの',
  '凡例　達成：目標を達成した　未達成：目標を達成していない',
  '10割以上を達成、10割未満を未達成とする。',
  '※1 実績値は年度末現在　※2 達成・未達成を記入',
  '【記入要領】1 実績値は年度末の値を記入　2 達成状況は「達成」「未達成」を記入　3 備考は200字以内',
  '3 評価欄には「達成」又は「未達成」を記入すること。',
  '※ 「以下」の指標は、実績値が目標値以下の場合に達成とする。',
  '※ すべての指標が達成のとき、本表を「達成」とする。',
  '※ 判定は事務局による。',
  '※ 判定結果は評価委員会で承認済み。',
  '※ 本評価は自己評価であり、外部評価委員会の審査を経て確定する。',
  'なお、評価は外部委員3名により行った。',
  '前年度は達成率90％以上を「達成」としていたが、本年度から100％以上に改めた。',
  '次年度から評価をＡ～Ｅの５段階に改めることが了承された。',
  '（注）未達成の場合は、その要因と改善策を記載する。',
  '※ 記入例：窯元巡回件数 12 達成',
  '達成数計は、「達成」とした指標の数／目標を設定した指標の数により記入する。',
])('%s says no more than is done anyway', (line) => {
  expect(asked(line)).toBe('');
});

test('what just reaches a part is not short of it by a rounding', () => {
  const rows = [
    ['指標', '目標', '実績', '達成状況'],
    ['窯元巡回件数（件）', '20', '11', ''],
    [],
    ['※ 55％未満を未達成とする'],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows });
  expect(result.ok && result.check.judged.indicators[0]?.certain).toBe(false);
});

test('the line that leaves a row to a person is quoted', () => {
  const rows = [
    ['指標', '目標', '実績', '達成状況'],
    ['窯元巡回件数（件）', '20', '21', ''],
    [],
    ['※ 判定は委員の合議による。'],
  ];
  const result = check({ name: '評価', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.code);
  const [own] = result.check.findings.filter(({ rule }) => rule === 'figure-unreadable');
  expect(own && wordFinding(own, 'ja').why).toContain('「※ 判定は委員の合議による。」');
  expect(own && wordFinding(own, 'en').why).toContain('“※ 判定は委員の合議による。”');
});
