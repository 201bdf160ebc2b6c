import { foldMarks } from '../../../src/engine/lexicon/grade-marks.js';
import { countedGrades, LEGEND_WORDS } from '../../../src/engine/lexicon/legend-words.js';

const folded = (text: string) => foldMarks(text).replace(/\s+/g, '');

test.each(LEGEND_WORDS)('$means: /$words/', ({ words, such, notSuch, source }) => {
  const pattern = new RegExp(words, 'u');
  expect(such.filter((text) => !pattern.test(folded(text)))).toEqual([]);
  expect(notSuch.filter((text) => pattern.test(folded(text)))).toEqual([]);
  expect(such.length * notSuch.length * source.length).toBeGreaterThan(0);
});

test.each([
  ['※A・Bを「達成」とする', ['a', 'b'], false],
  ['B以上を達成とみなす', ['b'], true],
  ['達成数計は、A及びBの数', ['a', 'b'], false],
  ['A～Bの指標を達成として数える', ['a', 'b'], true],
])('%s counts %j', (text, grades, isRange) => {
  expect(countedGrades(folded(text))).toEqual({ grades, isRange });
});

test.each(['Aは目標を達成', '達成率はAとBの平均', '評価はA～Dの4段階'])(
  '%s says nothing of a tally',
  (text) => {
    expect(countedGrades(folded(text))).toBeNull();
  },
);
