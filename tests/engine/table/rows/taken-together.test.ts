/** 全体, 平均 and ①＋② below the rows they take together, and where nothing bears that out. */
import { check } from '../../../../src/engine/index.js';

const above = [
  ['令和6年度 ひよどり商工会 総括表'],
  ['施策目標', '目標', '実績', '達成状況'],
  ['①巡回(件)', '500', '520', '達成'],
  ['②窓口(件)', '200', '180', '未達成'],
];

function read(...below: readonly (readonly string[])[]) {
  const result = check({ name: '総括表', firstRow: 0, firstColumn: 0, rows: [...above, ...below] });
  if (!result.ok) throw new Error(result.failure.message.en);
  const { table, tallies } = result.check.judged;
  return {
    passed: table.passedOver.map(({ row, is, because }) => `${row} ${is} ${because}`),
    tally: tallies.indicators.text,
    edits: result.check.edits,
    unread: result.check.findings.filter(({ rule }) => rule === 'row-unread').map(({ row }) => row),
  };
}

test.each([
  ['全体', '700', '700'],
  ['①＋②', '700', '700'],
  ['平均', '350', '350'],
])('%s is no indicator where both figures are those of the rows above', (...row) => {
  expect(read(row)).toEqual({
    passed: ['5 reference together-label'],
    tally: '1/2',
    edits: [],
    unread: [],
  });
});

test('the rows right above it are enough, and a mean is rounded as it is written', () => {
  const more = ['③講習会(回)', '5', '5', '達成'];
  expect(read(more, ['②＋③', '205', '185']).passed).toEqual(['6 reference together-label']);
  const odd = ['③電話(件)', '100', '101', '達成'];
  expect(read(odd, ['平均', '266.7', '267']).passed).toEqual(['6 reference together-label']);
  expect(read(odd, ['平均', '266.7', '268']).unread).toEqual([6]);
});

test('a person is asked where nothing bears it out, or the target alone', () => {
  const asked = { passed: ['5 unread together-label'], tally: '1/2', edits: [], unread: [5] };
  expect(read(['全体', '80', '85'])).toEqual(asked);
  expect(read(['全体', '700', '705'])).toEqual(asked);
});

test('what stands on the sheet once more is no indicator without a verdict of its own', () => {
  expect(read(['(再掲)巡回(件)', '500', '520'])).toMatchObject({
    passed: ['5 reference reference-label'],
    tally: '1/2',
    edits: [],
  });
});

test('with a verdict of its own it is an indicator', () => {
  expect(read(['全体', '700', '700', '達成'])).toMatchObject({ passed: [], tally: '2/3' });
});
