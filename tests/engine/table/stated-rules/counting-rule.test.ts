import { check, wordFinding } from '../../../../src/engine/index.js';

/** A line that says how tallies are counted is heard: what it makes of them only a person knows (docs/table-rules.md, decision 18). */
function checked(tally: string, ...lines: readonly string[]) {
  const rows = [
    ['指標', '実績', '目標', '達成状況'],
    ['窯元見学者数（人）', '500', '512', '未達成'],
    ['絵付け体験者数（人）', '200', '180', '達成'],
    ['陶器市出店数（店）', '40', '40', '達成'],
    ['達成数計', '', '', tally],
    ...lines.map((line) => [line]),
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.code);
  const asked = result.check.findings.find(({ rule }) => rule === 'tally-unconfirmed');
  return {
    rules: result.check.findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('tally-')),
    edits: result.check.edits.map(({ cell, to }) => `${cell}=${to}`),
    why: asked ? wordFinding(asked, 'ja').why : '',
  };
}

describe.each([
  '※△は達成数計に含める',
  '※重点指標は2倍で集計する。',
  '※中止した事業は達成数計から除く',
  '（注）継続指標は分母に含めない。',
  '※概ね達成は1件とカウントする',
  '※目標を設定していないものも分母に含める',
])('%s', (line) => {
  test('leaves another tally than the count to a person, and quotes itself', () => {
    const { rules, edits, why } = checked('3/3', line);
    expect([rules, edits]).toEqual([['tally-unconfirmed'], []]);
    expect(why).toContain(line);
  });

  test('leaves a blank one to a person', () => {
    const { rules, edits } = checked('', line);
    expect([rules, edits]).toEqual([['tally-unconfirmed'], []]);
  });

  test('says nothing of one that is the count', () => {
    expect(checked('2/3', line)).toEqual({ rules: [], edits: [], why: '' });
  });
});

test.each([
  '※2 本年度目標設定していないものは「—」で表示。達成数計の分母はこれを除く',
  '※目標を設定していない指標は、達成数計の分母に含めない。',
  '※「—」は集計の対象外',
  '（注）目標未設定の項目はカウントしない',
  '※達成数計には「達成」の数を計上する',
  '※支援件数には電話相談を含む',
  '※2 達成状況には、「達成」「未達成」のどちらかを記入',
])('%s says no more than is done anyway: a wrong tally stays wrong', (line) => {
  const { rules, edits } = checked('3/3', line);
  expect([rules, edits]).toEqual([['tally-mismatch'], ['D5=2/3']]);
});
