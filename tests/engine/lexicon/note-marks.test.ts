import { marksIn } from '../../../src/engine/lexicon/note-marks.js';

test.each([
  ['※1 計画期間の累計', ['※1']],
  ['＊ ２ 令和7年度の目標', ['※2']],
  ['窓口相談件数（件）※', ['※']],
  ['目標※1・※2', ['※1', '※2']],
  ['会員数（人）', []],
])('the marks in %s', (text, marks) => {
  expect(marksIn(text)).toEqual(marks);
});

test('each mark is given once, in a text of any length', () => {
  expect(marksIn(`${'窓口の説明'.repeat(1_000)}※1 ※２ ＊ 1`)).toEqual(['※1', '※2']);
  expect(marksIn('※'.repeat(100_000))).toEqual(['※']);
});
