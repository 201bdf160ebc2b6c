import { check, type Policy, wordFinding } from '../../../../src/engine/index.js';

/** A line that says how 施策 are judged is heard: by another rule than the one in force nothing is certain (docs/table-rules.md, decision 3). */
function checked(
  status: readonly [string, string, string],
  lines: readonly string[],
  policy?: Partial<Policy>,
) {
  const rows = [
    ['施策', '達成状況※1', '指標', '実績値(目標値)', '達成状況※2'],
    ['1 窯元支援', status[0], '(1) 窯元見学会開催回数（回）', '12(10)', '達成'],
    ['', '', '(2) 絵付け体験者数（人）', '180(200)', '未達成'],
    ['', '', '(3) 陶器市出店者数（者）', '42(40)', '達成'],
    ['2 陶土研究', status[1], '(1) 試作品開発件数（件）', '5(5)', '達成'],
    ['達成数計', status[2], '', '達成数計', '3/4'],
    ...lines.map((line) => [line]),
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows }, policy);
  if (!result.ok) throw new Error(result.failure.code);
  const asked = result.check.findings.find(({ rule }) => rule === 'measure-unconfirmed');
  return {
    rules: result.check.findings.map(({ rule }) => rule),
    edits: result.check.edits.map(({ cell, to }) => `${cell}=${to}`),
    why: asked ? wordFinding(asked, 'ja').why : '',
  };
}

describe.each([
  '※1 施策は、指標の過半数が達成の場合に「達成」とする',
  '※1 いずれかの指標が達成の場合、施策を「達成」とする',
  '※1 施策の達成状況は主指標により判定する',
  '施策の達成状況は、指標の2分の1以上が達成の場合に達成とする。',
  '※1 指標の8割以上の達成をもって施策の達成とする',
  '※1 指標が一つでも達成していれば、施策を「達成」とする。',
  '※1 すべての指標が未達成の場合に、施策を「未達成」とする。',
])('%s', (line) => {
  test('leaves a measure to a person that is judged otherwise by it, and quotes itself', () => {
    const { rules, edits, why } = checked(['達成', '達成', '2/2'], [line]);
    expect([rules, edits]).toEqual([['measure-unconfirmed', 'tally-unconfirmed'], []]);
    expect(why).toContain(line);
  });

  test('leaves a blank one to a person', () => {
    const { rules, edits } = checked(['', '達成', ''], [line]);
    expect([rules, edits]).toEqual([['measure-unconfirmed', 'tally-unconfirmed'], []]);
  });

  test('says nothing of one that is written as the rule in force gives it', () => {
    expect(checked(['未達成', '達成', '1/2'], [line])).toEqual({ rules: [], edits: [], why: '' });
  });
});

test.each([
  '※1 施策は、すべての指標が達成の場合に「達成」とする',
  '※1 施策の達成状況は、全ての指標が達成の場合に「達成」、それ以外は「未達成」とする。',
  '※1 指標が一つでも未達成の場合、施策は「未達成」とする。',
  '※1 1つでも未達成があれば「未達成」とする。',
  '一つでも未達成の指標があるときは未達成とする',
  '※ 未達成が1つでもある施策は「未達成」とする',
  '※1 指標の一部でも未達成の場合は、施策を「未達成」とする',
  '※1 施策の全指標の達成をもって「達成」と判定する',
  '※1 達成状況には、「達成」「未達成」のどちらかを記入',
  '※施策は第3次計画による',
  '施策の達成に向けて、委員会で協議した。',
])('%s says no more than is done anyway', (line) => {
  const { edits } = checked(['達成', '', ''], [line]);
  expect(edits).toEqual(['B2=未達成', 'B5=達成', 'B6=1/2']);
});

test('a rule that says more than half is certain where that is the setting, and where both rules give the same', () => {
  const line = '※1 施策は、指標の過半数が達成の場合に「達成」とする';
  expect(checked(['', '', ''], [line], { measureRule: 'majority' }).edits).toEqual([
    'B2=達成',
    'B5=達成',
    'B6=2/2',
  ]);
  expect(checked(['', '', ''], [line]).edits).toEqual(['B5=達成']);
});

test('a rule that says all is asked where the setting is more than half', () => {
  const line = '※1 施策は、すべての指標が達成の場合に「達成」とする';
  const { rules, edits } = checked(['', '達成', ''], [line], { measureRule: 'majority' });
  expect([rules, edits]).toEqual([['measure-unconfirmed', 'tally-unconfirmed'], []]);
});

describe('without a line', () => {
  const rows = (first: string, second: string, third: string, tally: string) => [
    ['施策', '達成状況※1', '指標', '実績値(目標値)', '達成状況※2'],
    ['1 窯元支援', first, '(1) 窯元見学会開催回数（回）', '12(10)', '達成'],
    ['', '', '(2) 絵付け体験者数（人）', '180(200)', '未達成'],
    ['', '', '(3) 陶器市出店者数（者）', '42(40)', '達成'],
    ['2 陶土研究', second, '(1) 試作品開発件数（件）', '5(5)', '達成'],
    ['', '', '(2) 研究会開催回数（回）', '6(6)', '達成'],
    ['', '', '(3) 研究会参加者数（人）', '50(60)', '未達成'],
    ['3 担い手育成', third, '(1) 新規加入者数（人）', '3(5)', '未達成'],
    ['達成数計', tally, '', '達成数計', '4/7'],
  ];
  const said = (own: readonly string[][], policy?: Partial<Policy>) => {
    const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows: own }, policy);
    if (!result.ok) throw new Error(result.failure.code);
    return {
      rules: result.check.findings.map(({ rule }) => rule),
      edits: result.check.edits.map(({ cell, to }) => `${cell}=${to}`),
    };
  };

  test('several verdicts that all fit the other rule are asked about', () => {
    expect(said(rows('達成', '達成', '未達成', '2/3'))).toEqual({
      rules: ['measure-unconfirmed', 'measure-unconfirmed', 'tally-unconfirmed'],
      edits: [],
    });
  });

  test('where somebody chose the rule they are wrong, and so is a single one', () => {
    expect(said(rows('達成', '達成', '未達成', '2/3'), { measureRule: 'all' }).edits).toEqual([
      'B2=未達成',
      'B5=未達成',
      'B9=0/3',
    ]);
    expect(said(rows('達成', '未達成', '未達成', '0/3')).edits).toEqual(['B2=未達成']);
    expect(said(rows('達成', '達成', '達成', '0/3')).edits).toEqual(['B2=未達成', 'B5=未達成', 'B8=未達成']);
  });
});
