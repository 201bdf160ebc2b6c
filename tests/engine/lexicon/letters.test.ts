import { emptyWordsIn } from '../../../src/engine/comment/empty-words.js';
import { AIM, AIM_NEAR, BY_RATE, PLAN } from '../../../src/engine/lexicon/comment/aims.js';
import {
  NOT_WRITTEN_YET,
  PLACEHOLDER,
  SAID_ELSEWHERE,
  SAME_AS_ANOTHER,
} from '../../../src/engine/lexicon/comment/empty-words.js';
import { ACHIEVED_BY, PASSED_BY, SOME_OF_THEM } from '../../../src/engine/lexicon/comment/of-others.js';
import { AIM_OF, SAID_MISSED, SAID_REACHED } from '../../../src/engine/lexicon/comment/outcome-verbs.js';
import { AGAINST_LAST_YEAR } from '../../../src/engine/lexicon/comment/times.js';
import { DIRECTION_HEADS } from '../../../src/engine/lexicon/direction/directions-beside.js';
import type { Entry } from '../../../src/engine/lexicon/entry.js';
import { MONTH_BEGINS } from '../../../src/engine/lexicon/heads/heads-of-figures.js';
import {
  MEASURE_ABOVE_VERDICT,
  MEASURE_BESIDE_VERDICT,
} from '../../../src/engine/lexicon/heads/measure-with-verdict.js';
import { IN_TENTHS } from '../../../src/engine/lexicon/legend/condition-words.js';
import { ACHIEVED_MARKED, UNACHIEVED_MARKED } from '../../../src/engine/lexicon/legend/marking-words.js';
import {
  ABOUT_JUDGING,
  CALLS_ACHIEVED,
  EXPLAINED_VERDICTS,
} from '../../../src/engine/lexicon/legend/verdict-rule-words.js';
import * as letters from '../../../src/engine/lexicon/letters.js';
import {
  CHANGED_INTO,
  CHANGES,
  CORRECTIONS,
  GIVEN_UP,
  NOT_EVALUATED,
} from '../../../src/engine/lexicon/rows/against-row-words.js';
import { CONTINUED } from '../../../src/engine/lexicon/rows/name-words.js';
import {
  MAYBE_COUNTED_ELSEWHERE,
  REFERENCES,
  REPEATED_BEFORE,
  REPEATED_BEHIND,
  REPEATED_IN_COMMENTS,
} from '../../../src/engine/lexicon/rows/reference-words.js';
import {
  ALL_COUNTED,
  OF_INDICATORS,
  OF_ITEMS,
  OF_MEASURES,
  SUMS_OF_ACHIEVED,
  TALLY_NAMES,
  TOTALS,
  UNACHIEVED_COUNTED,
  YEAR_TOTALS,
} from '../../../src/engine/lexicon/rows/tally-words.js';
import { NOT_FINAL } from '../../../src/engine/lexicon/rows/unsettled-value-words.js';
import {
  SEVERAL_YEARS_IN_FRONT,
  SEVERAL_YEARS_IN_LABELS,
} from '../../../src/engine/lexicon/rows/unsettled-words.js';
import { HALVES_AND_QUARTERS, PARTS_IN_HEADS } from '../../../src/engine/lexicon/time/part-of-year-words.js';
import { ACHIEVED_WORDS } from '../../../src/engine/lexicon/verdicts/achieved.js';
import { NO_TARGET_WORDS } from '../../../src/engine/lexicon/verdicts/no-target-words.js';
import { UNACHIEVED_WORDS } from '../../../src/engine/lexicon/verdicts/unachieved.js';
import { foldWord } from '../../../src/engine/text/fold.js';

/** Letters by which a text is passed over at a glance must be in every example of the words it is then not looked through for. */
const PASSED_OVER_BY: readonly (readonly [string, readonly (readonly Entry[])[]])[] = [
  [letters.LETTERS_OF_AIMS, [AIM, AIM_NEAR, BY_RATE, PLAN]],
  [letters.LETTERS_OF_SAID_OUTCOMES, [SAID_REACHED, SAID_MISSED, AIM_OF]],
  [letters.LETTERS_OF_LAST_YEAR, [AGAINST_LAST_YEAR]],
  [letters.LETTER_OF_DIRECTIONS, [DIRECTION_HEADS]],
  [letters.LETTERS_OF_TALLY_NAMES, [TALLY_NAMES, OF_MEASURES, OF_INDICATORS, OF_ITEMS]],
  [letters.LAST_OF_MEASURE, [OF_MEASURES, MEASURE_ABOVE_VERDICT, MEASURE_BESIDE_VERDICT]],
  [letters.LETTERS_BEFORE_OTHERS, [SOME_OF_THEM, ACHIEVED_BY, PASSED_BY]],
  [letters.LETTERS_OF_VERDICT_HEADS, [MEASURE_ABOVE_VERDICT, MEASURE_BESIDE_VERDICT]],
  ['(/・', [MEASURE_ABOVE_VERDICT, MEASURE_BESIDE_VERDICT]],
  [letters.LETTERS_OF_THRESHOLDS, [IN_TENTHS]],
  [letters.LETTERS_OF_NO_TARGET, [NO_TARGET_WORDS]],
  [letters.LETTERS_OF_NOT_EVALUATED, [NOT_EVALUATED]],
  [letters.LETTERS_OF_VERDICT_RULES, [CALLS_ACHIEVED, EXPLAINED_VERDICTS, ABOUT_JUDGING]],
  [letters.LETTERS_OF_CHANGES, [CHANGES, CHANGED_INTO]],
  [letters.LETTERS_OF_CORRECTIONS, [CORRECTIONS]],
  [letters.LETTERS_OF_GIVEN_UP, [GIVEN_UP]],
  [letters.LETTERS_OF_EMPTY_WORDS.same, [SAME_AS_ANOTHER]],
  [letters.LETTERS_OF_EMPTY_WORDS.placeholder + letters.LETTERS_OF_EMPTY_WORDS.marks, [PLACEHOLDER]],
  [
    `${letters.LETTERS_OF_VERDICTS}${letters.LETTERS_OF_NO_TARGET}○〇◯◎⭕☑✓✔×✕✖✗✘☓❌△▲xokng`,
    [ACHIEVED_WORDS, UNACHIEVED_WORDS],
  ],
  [letters.LETTERS_OF_EMPTY_WORDS.unwritten, [NOT_WRITTEN_YET]],
  [letters.LETTERS_OF_EMPTY_WORDS.elsewhere, [SAID_ELSEWHERE]],
  [letters.LETTER_OF_REPEATED, [REPEATED_BEFORE, REPEATED_BEHIND]],
  [letters.LETTERS_OF_ELSEWHERE, [MAYBE_COUNTED_ELSEWHERE, REPEATED_IN_COMMENTS]],
  [letters.LETTERS_OF_REFERENCES, [REFERENCES, REPEATED_BEFORE, REPEATED_BEHIND, MAYBE_COUNTED_ELSEWHERE]],
  [letters.LETTERS_OF_SEVERAL_YEARS, [SEVERAL_YEARS_IN_FRONT]],
  [letters.LETTERS_OF_MARKING, [UNACHIEVED_MARKED, ACHIEVED_MARKED]],
  [letters.LETTER_OF_UNACHIEVED, [UNACHIEVED_MARKED]],
  [letters.LETTERS_OF_LABEL_TIMES, [NOT_FINAL, SEVERAL_YEARS_IN_LABELS, SEVERAL_YEARS_IN_FRONT]],
  [letters.LETTERS_OF_PARTS, [HALVES_AND_QUARTERS, PARTS_IN_HEADS, MONTH_BEGINS, TOTALS, YEAR_TOTALS]],
];

test.each(PASSED_OVER_BY)('every word that is looked for where one of %s is has one', (any, lists) => {
  const texts = lists.flat().flatMap(({ such }) => such.map(foldWord));
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => !letters.anyOf(any).test(text))).toEqual([]);
});

test.each([
  [
    letters.LAST_OF_TALLY_NAMES,
    [TALLY_NAMES, OF_MEASURES, OF_INDICATORS, OF_ITEMS, ALL_COUNTED, SUMS_OF_ACHIEVED, UNACHIEVED_COUNTED],
  ],
  [letters.LAST_OF_CONTINUED, [CONTINUED]],
])('every word that is looked for behind one of %s at the end has one there', (last, lists) => {
  const texts = lists.flat().flatMap(({ such }) => such.map(foldWord));
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => !last.includes(text.slice(-1)))).toEqual([]);
});

test('nothing that stands in place of a comment is passed over', () => {
  const texts = [SAME_AS_ANOTHER, PLACEHOLDER, NOT_WRITTEN_YET, SAID_ELSEWHERE]
    .flat()
    .flatMap(({ such }) => such);
  expect(texts.filter((text) => emptyWordsIn(text) === null)).toEqual([]);
});
