import { foldMarks } from '../../../src/engine/lexicon/grade-marks.js';
import { countedGrades } from '../../../src/engine/lexicon/legend/counted-grades.js';

const folded = (text: string) => foldMarks(text).replace(/\s+/g, '');

test.each([
  ['※A・Bを「達成」とする', ['a', 'b'], false],
  ['「A」「B」を達成とみなす', ['a', 'b'], false],
  ['B以上を達成とみなす', ['b'], true],
  ['達成数計は、A及びBの数', ['a', 'b'], false],
  ['達成件数:B以上の指標', ['b'], true],
  ['A～Bの指標を達成として数える', ['a', 'b'], true],
  ['A評価は達成扱い', ['a'], false],
])('%s counts %j', (text, grades, isRange) => {
  expect(countedGrades(folded(text))).toEqual({ grades, isRange });
});

test.each(['Aは目標を達成', 'Aは達成とは言えない', '達成率はAとBの平均', '評価はA～Dの4段階'])(
  '%s says nothing of a tally',
  (text) => {
    expect(countedGrades(folded(text))).toBeNull();
  },
);
