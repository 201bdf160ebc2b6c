import * as CHANGE from '../../../src/engine/lexicon/change.js';
import * as DIRECTIONS_BESIDE from '../../../src/engine/lexicon/direction/directions-beside.js';
import { anywhere, atBegin, atEnd, type Entry, finder, whole } from '../../../src/engine/lexicon/entry.js';
import * as AFTER_NUMBER from '../../../src/engine/lexicon/figure/after-number.js';
import * as BEFORE_NUMBER from '../../../src/engine/lexicon/figure/before-number.js';
import * as CANCELLED from '../../../src/engine/lexicon/figure/cancelled.js';
import * as CARRIED_TARGETS from '../../../src/engine/lexicon/figure/carried-targets.js';
import * as NAMED_SIDES from '../../../src/engine/lexicon/figure/named-sides.js';
import * as PENDING from '../../../src/engine/lexicon/figure/pending.js';
import * as REMARK_WORDS from '../../../src/engine/lexicon/figure/remark-words.js';
import * as HEADS_OF_COMMENTS from '../../../src/engine/lexicon/heads/heads-of-comments.js';
import * as HEADS_OF_FIGURES from '../../../src/engine/lexicon/heads/heads-of-figures.js';
import * as MEASURE_WITH_VERDICT from '../../../src/engine/lexicon/heads/measure-with-verdict.js';
import { madeOf } from '../../../src/engine/lexicon/heads/own-words.js';
import * as RUNNING_NUMBERS from '../../../src/engine/lexicon/heads/running-numbers.js';
import * as SECOND_LINE_WORDS from '../../../src/engine/lexicon/heads/second-line-words.js';
import * as CONDITION_WORDS from '../../../src/engine/lexicon/legend/condition-words.js';
import { LEGEND_WORDS } from '../../../src/engine/lexicon/legend/legend-words.js';
import * as MARKING_WORDS from '../../../src/engine/lexicon/legend/marking-words.js';
import * as PLAIN_WORDS from '../../../src/engine/lexicon/legend/plain-words.js';
import * as RULE_SENTENCE_WORDS from '../../../src/engine/lexicon/legend/rule-sentence-words.js';
import * as VERDICT_RULE_WORDS from '../../../src/engine/lexicon/legend/verdict-rule-words.js';
import * as NOT_ADDED_UP from '../../../src/engine/lexicon/not-added-up.js';
import * as READING_WORDS from '../../../src/engine/lexicon/reading-words.js';
import * as AGAINST_ROW_WORDS from '../../../src/engine/lexicon/rows/against-row-words.js';
import * as COUNTING_RULE_WORDS from '../../../src/engine/lexicon/rows/counting-rule-words.js';
import * as DITTO_MARKS from '../../../src/engine/lexicon/rows/ditto-marks.js';
import * as DOUBTED_AMOUNT_WORDS from '../../../src/engine/lexicon/rows/doubted-amount-words.js';
import * as FURNITURE_WORDS from '../../../src/engine/lexicon/rows/furniture-words.js';
import * as MEASURE_RULE_WORDS from '../../../src/engine/lexicon/rows/measure-rule-words.js';
import * as NAME_WORDS from '../../../src/engine/lexicon/rows/name-words.js';
import * as NOTE_WORDS from '../../../src/engine/lexicon/rows/note-words.js';
import * as NOTHING_WORDS from '../../../src/engine/lexicon/rows/nothing-words.js';
import * as OPEN_FIGURE_WORDS from '../../../src/engine/lexicon/rows/open-figure-words.js';
import * as OPEN_VALUE_WORDS from '../../../src/engine/lexicon/rows/open-value-words.js';
import * as OTHER_AMOUNT_WORDS from '../../../src/engine/lexicon/rows/other-amount-words.js';
import * as OTHER_COUNT_WORDS from '../../../src/engine/lexicon/rows/other-count-words.js';
import * as PARTS_OF_YEARS_WORDS from '../../../src/engine/lexicon/rows/parts-of-years-words.js';
import * as REFERENCE_WORDS from '../../../src/engine/lexicon/rows/reference-words.js';
import * as SHEET_WORDS from '../../../src/engine/lexicon/rows/sheet-words.js';
import * as SOCIETY_WORDS from '../../../src/engine/lexicon/rows/society-words.js';
import * as TALLY_WORDS from '../../../src/engine/lexicon/rows/tally-words.js';
import * as TITLE_WORDS from '../../../src/engine/lexicon/rows/title-words.js';
import * as UNSETTLED_VALUE_WORDS from '../../../src/engine/lexicon/rows/unsettled-value-words.js';
import * as UNSETTLED_WORDS from '../../../src/engine/lexicon/rows/unsettled-words.js';
import * as YEAR_WORDS from '../../../src/engine/lexicon/rows/year-words.js';
import * as COLUMN_TIME_WORDS from '../../../src/engine/lexicon/time/column-time-words.js';
import * as DAY_WORDS from '../../../src/engine/lexicon/time/day-words.js';
import * as NOTED_WORDS from '../../../src/engine/lexicon/time/noted-words.js';
import * as PART_OF_YEAR_WORDS from '../../../src/engine/lexicon/time/part-of-year-words.js';
import * as AROUND_UNITS from '../../../src/engine/lexicon/units/around-units.js';
import * as ACHIEVED from '../../../src/engine/lexicon/verdicts/achieved.js';
import * as NO_TARGET_WORDS from '../../../src/engine/lexicon/verdicts/no-target-words.js';
import * as QUALIFYING from '../../../src/engine/lexicon/verdicts/qualifying.js';
import * as TALLY_TEXT_WORDS from '../../../src/engine/lexicon/verdicts/tally-text-words.js';
import * as TICKS from '../../../src/engine/lexicon/verdicts/ticks.js';
import * as UNACHIEVED from '../../../src/engine/lexicon/verdicts/unachieved.js';
import { found, type Walked } from './walked.js';

/** Lists whose words are looked for in one place of a text: at its beginning or its end, as the whole of it, or anywhere. */

const MADE_OF = [
  'PLAIN_JUDGES',
  'NOTED_TIMES',
  'PLAIN_COUNTING',
  'PLAIN_RULE',
  'PLAIN_RULING',
  'OF_VALUE',
  'WAY_OF_CHANGE',
  'PLAIN_WORDS',
];
const WHOLE = [
  'BASE_HEADS',
  'LEFT_OPEN',
  'COUNT_NAMES',
  'BEHIND_NAMES',
  'AT_MOST',
  'BY_LESS',
  'BY_MORE',
  'COMPARED_AIMS',
  'COUNTED',
  'DECREASES',
  'EQUALS',
  'INCREASES',
  'IN_HUNDREDTHS',
  'IN_PARTS',
  'IN_PERCENT',
  'MISSES',
  'NEARLY_ACHIEVED',
  'NOT_ACHIEVED',
  'PARTICLES',
  'PASSED_BY',
  'PASSES',
  'REACHES',
  'SHORTAGES',
  'HOW_COUNTED',
  'DAY_OF_WORK',
  'EXISTING',
  'NOTHING',
  'CRITERION_HEADS',
  'GIVEN_UP',
  'BOUNDS_ALONE',
  'HIGHER_REMARKS',
  'LOWER_REMARKS',
  'SUMS_ALONE',
  'DIRECTION_HEADS',
  'MOVEMENT_HEADS',
  'UPWARDS',
  'DOWNWARDS',
  'DITTO',
  'LIST_HEADS',
  'MONTHS',
  'YEARS',
  'RANKS',
  'ACHIEVED_WORDS',
  'AMONG',
  'AMONG_SOME',
  'CASES_IN_TALLIES',
  'COUNT_OF_ALL',
  'BETWEEN_COUNTS',
  'BOUNDS_A_COUNT',
  'HEADS_OF_COUNTS',
  'AMOUNTS_OF_MONEY',
  'AMOUNT_UNITS',
  'ANY_SOCIETY',
  'CALENDAR',
  'COLUMN_WORD',
  'COUNTED_IN_TALLIES',
  'COUNTS_ALONE',
  'END_OF_MONTH',
  'FURNITURE',
  'GOALS_IN_TALLIES',
  'GOALS_OF_YEAR',
  'ALL_COUNTED',
  'IN_ALL',
  'JOINS_TALLY',
  'MEASURE_ABOVE_VERDICT',
  'MEASURE_BESIDE_VERDICT',
  'NAMED_ACTUAL',
  'NAMED_TARGET',
  'NOTE_WORD',
  'NO_TARGET_WORDS',
  'OF_ALL',
  'OF_INDICATORS',
  'OF_ITEMS',
  'OF_MEASURES',
  'OF_STRATEGIES',
  'OF_WHOLE',
  'PER',
  'REMAINDERS',
  'ROW_END',
  'ROW_WORD',
  'SAME_YEAR',
  'SIGNATURES',
  'STRATEGY_KINDS',
  'SUMS_OF_ACHIEVED',
  'TALLY_NAMES',
  'TICKS',
  'TOTALS',
  'TAKEN_TOGETHER',
  'YEAR_TOTALS',
  'UNACHIEVED_COUNTED',
  'UNACHIEVED_WORDS',
  'UNIT_REMARKS',
  'UNTIL_MONTH',
  'WORDED_TALLY_NAMES',
  'YEARS_ALONE',
  'REPEATED_IN_COMMENTS',
];
const AT_BEGIN = [
  'ALL_ACTUALS',
  'ALL_AIMS',
  'NOTE_BEGINS',
  'NO_MORE_THAN',
  'NO_AMOUNT',
  'SEVERAL_YEARS_IN_FRONT',
  'ENOUGH',
  'AIM_BEFORE_CHANGE',
  'AIM_IN_FRONT',
  'CHANGE_DONE',
  'CHANGED_AIMS',
  'CHANGED_INTO',
  'CHANGED_TO',
  'NOTED_ACTUALS',
  'NOTED_TARGETS',
  'BEFORE_NOTED',
  'FIGURE_NAMES',
  'APPROXIMATELY',
  'BEFORE_FIGURE_HEADS',
  'BEGINS_NO_LABEL',
  'BREAKDOWNS',
  'CANCELLED_AT_ONCE',
  'COMPARED_ONLY',
  'COUNTED_AS',
  'DEADLINES',
  'EACH_MONTH',
  'FOOTNOTES',
  'FURNITURE_OF_TITLES',
  'GOES_ON_FROM_ABOVE',
  'IN_ALL_BEFORE_UNIT',
  'JOINTS',
  'MEASURE_HEADINGS',
  'NEARLY',
  'NOTES',
  'NUMBERED_KINDS',
  'NUMBERED_NOTES',
  'OF_FIGURES',
  'REPEATED_BEFORE',
  'OVER_YEARS',
  'PARTS',
  'PARTS_OF_ROW_ABOVE',
  'PREFECTURES',
  'REFERENCES',
  'REMARKS',
  'STANDING',
  'STANDS_BEFORE',
  'TENTHS_OF_MONTH',
  'THE_ACHIEVED',
  'THE_OTHERS',
  'THIS_YEAR',
  'UNIT_OF_TABLE',
  'UNIT_WORD',
  'WHOLE_YEAR',
  'YEAR_BEHIND',
];
const AT_END = [
  'GOES_ON_BELOW',
  'ANY_NUMBER',
  'COUNTED_ELSEWHERE',
  'TOPICS',
  'IS_AIM',
  'ABOUT',
  'BESIDE',
  'CONTINUED',
  'COUNTS',
  'COUNT_ENDINGS',
  'FROM',
  'LEFT_OUT_IN_LISTS',
  'NEVER_ENDS_NAME',
  'NO_COUNTS',
  'PER_YEAR',
  'RATES_OF_TABLE',
  'REGIONS',
  'REPEATED_BEHIND',
  'RUNNING_TITLES',
];
/** What these take out of a text counts, for something else goes on behind it. */
const TAKEN = [
  'APPROXIMATELY',
  'COUNTED_AS',
  'IN_ALL_BEFORE_UNIT',
  'JOINTS',
  'OF_FIGURES',
  'STANDING',
  'STANDS_BEFORE',
  'TARGETS_IN_LABELS',
  'THIS_YEAR',
  'WHOLE_YEAR',
  'BEFORE_FIGURE_HEADS',
  'BEFORE_NAMES',
  'CONTINUED',
  'PREFECTURES',
  'SOCIETY',
  'UNTIL',
  'EXPECTED',
  'HALVES_AND_QUARTERS',
  'MIDWAY',
];

const isRows = (value: unknown): value is readonly Entry[] =>
  Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null && 'such' in row);

/** A new file joins here, a new list in one of them by itself. */
const FILES: readonly object[] = [
  CHANGE,
  DIRECTIONS_BESIDE,
  NOT_ADDED_UP,
  MARKING_WORDS,
  PLAIN_WORDS,
  CONDITION_WORDS,
  RULE_SENTENCE_WORDS,
  VERDICT_RULE_WORDS,
  READING_WORDS,
  AFTER_NUMBER,
  BEFORE_NUMBER,
  CANCELLED,
  CARRIED_TARGETS,
  NAMED_SIDES,
  PENDING,
  REMARK_WORDS,
  HEADS_OF_COMMENTS,
  HEADS_OF_FIGURES,
  MEASURE_WITH_VERDICT,
  RUNNING_NUMBERS,
  SECOND_LINE_WORDS,
  AGAINST_ROW_WORDS,
  COUNTING_RULE_WORDS,
  DITTO_MARKS,
  DOUBTED_AMOUNT_WORDS,
  PARTS_OF_YEARS_WORDS,
  FURNITURE_WORDS,
  MEASURE_RULE_WORDS,
  NAME_WORDS,
  NOTE_WORDS,
  NOTHING_WORDS,
  OTHER_AMOUNT_WORDS,
  OTHER_COUNT_WORDS,
  OPEN_FIGURE_WORDS,
  OPEN_VALUE_WORDS,
  REFERENCE_WORDS,
  SHEET_WORDS,
  SOCIETY_WORDS,
  TALLY_WORDS,
  TITLE_WORDS,
  UNSETTLED_VALUE_WORDS,
  UNSETTLED_WORDS,
  YEAR_WORDS,
  COLUMN_TIME_WORDS,
  DAY_WORDS,
  PART_OF_YEAR_WORDS,
  NOTED_WORDS,
  AROUND_UNITS,
  ACHIEVED,
  NO_TARGET_WORDS,
  QUALIFYING,
  TALLY_TEXT_WORDS,
  TICKS,
  UNACHIEVED,
];

const patternFor = (list: string) =>
  MADE_OF.includes(list)
    ? madeOf
    : WHOLE.includes(list)
      ? whole
      : AT_BEGIN.includes(list)
        ? atBegin
        : AT_END.includes(list)
          ? atEnd
          : finder;

export const LISTS_BY_PLACE: readonly Walked[] = FILES.flatMap((file) =>
  Object.entries(file).flatMap(([list, rows]: [string, unknown]) =>
    isRows(rows) ? [found(list, rows, patternFor(list), TAKEN.includes(list))] : [],
  ),
);

/** The words of a legend, which are put together to longer patterns. */
export const LEGEND_LISTS: readonly Walked[] = Object.entries(LEGEND_WORDS).map(([list, rows]) =>
  found(list, rows, (own) => new RegExp(anywhere(own).source, 'u'), true),
);
