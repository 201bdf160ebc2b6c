/** A 施策 belongs to its 戦略: one of the same name under another 戦略 is another. */
import { check } from '../../../../src/engine/index.js';

const HEADS = '戦略|施策|達成状況※1|指標|実績値(目標値)|達成状況※2';

function measuresOf(...lines: readonly string[]) {
  const rows = [HEADS, ...lines].map((line) => line.split('|'));
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  if (!result.ok) throw new Error(result.failure.code);
  const { judged, edits } = result.check;
  return {
    measures: judged.measures.map(({ measure, verdict }) => `${measure.row} ${measure.label} ${verdict}`),
    edits: edits.map(({ cell, to }) => `${cell}=${to}`),
  };
}

test.each(['経営支援', '1 経営支援'])('%s under two 戦略 is two 施策', (name) => {
  expect(
    measuresOf(
      `共通戦略|${name}|達成|(1) 窯元の相談件数（件）|105(100)|達成`,
      '|||(2) 絵付けの講習数（回）|12(10)|達成',
      `独自戦略|${name}|未達成|(1) 見学者数（人）|8(10)|未達成`,
      '|||(2) 体験者数（人）|12(10)|達成',
      '|達成数計|1/2|||3/4',
    ),
  ).toEqual({ measures: [`2 ${name} 達成`, `4 ${name} 未達成`], edits: [] });
});

test('and so it is below lines that name the 戦略', () => {
  const rows = [
    ['指標', '実績値(目標値)', '達成状況'],
    ['【共通戦略】'],
    ['施策1 経営支援', '', '達成'],
    ['窯元の相談件数（件）', '105(100)', '達成'],
    ['【独自戦略】'],
    ['施策1 経営支援', '', '未達成'],
    ['見学者数（人）', '8(10)', '未達成'],
  ];
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  expect(result.ok && result.check.judged.measures.map(({ verdict }) => verdict)).toEqual(['達成', '未達成']);
  expect(result.ok && result.check.edits).toEqual([]);
});

test.each([
  ['named again on the next page', '共通戦略（続き）|1 経営支援（続き）'],
  ['named again on the next row', '|1 経営支援'],
  ['whose indicators count on', '稼ぐ力を育てる|1 経営支援'],
])('one %s is the same', (_, names) => {
  expect(
    measuresOf(
      '共通戦略|1 経営支援|未達成|(1) 窯元の相談件数（件）|105(100)|達成',
      `${names}||(2) 絵付けの講習数（回）|8(10)|未達成`,
    ),
  ).toMatchObject({ measures: ['2 1 経営支援 未達成'] });
});
