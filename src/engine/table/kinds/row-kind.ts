import { anywhere, atBegin, atEnd, whole } from '../../lexicon/entry.js';
import { explainsMark } from '../../lexicon/grade-marks.js';
import {
  anyOf,
  LETTER_OF_REPEATED,
  LETTER_OF_TALLIES,
  LETTER_OF_TOTALS,
  LETTERS_OF_ELSEWHERE,
  LETTERS_OF_PARTS,
  LETTERS_OF_REFERENCES,
  PART_ALONE,
} from '../../lexicon/letters.js';
import { FURNITURE, LIST_HEADS, RUNNING_TITLES, SIGNATURES } from '../../lexicon/rows/furniture-words.js';
import { FOOTNOTES, NUMBERED_NOTES } from '../../lexicon/rows/note-words.js';
import {
  BREAKDOWNS,
  MAYBE_COUNTED_ELSEWHERE,
  OTHER_YEARS,
  REFERENCES,
  REPEATED_BEFORE,
  REPEATED_BEHIND,
  REPEATED_IN_COMMENTS,
} from '../../lexicon/rows/reference-words.js';
import { type CountOf, countOfLabel, levelOfTally, type TallyLevel } from '../../lexicon/rows/tally-label.js';
import {
  COUNTS_ALONE,
  RATES_OF_TABLE,
  SUBTOTALS,
  TAKEN_TOGETHER,
  TOTALS,
  YEAR_TOTALS,
} from '../../lexicon/rows/tally-words.js';
import { countsVerdicts } from '../../lexicon/stated-counts.js';
import { countsBoth, readTallyText } from '../../lexicon/tally-text.js';
import { ACHIEVED, UNACHIEVED } from '../../lexicon/verdict-words.js';
import { filterList } from '../../lists/filter-list.js';
import { fold, foldWord } from '../../text/fold.js';
import { memoize } from '../../text/memoize.js';
import { columnTimeOf } from '../../year/column-time.js';
import { fiscalYearsIn } from '../../year/fiscal-year.js';
import { behindWord, wordedTallies } from './worded-tally.js';

/** Rows of the body that are no indicators: tallies, footnotes, furniture of the printed page. */

const HEAD_OF_COUNTS = whole(COUNTS_ALONE);
const PRINTED = whole(FURNITURE);
const FOOTNOTE = atBegin(FOOTNOTES);
const NUMBERED_NOTE = atBegin(NUMBERED_NOTES);
const TOTAL = whole(TOTALS);
const YEAR_TOTAL = whole(YEAR_TOTALS);
const TOGETHER = whole(TAKEN_TOGETHER);
const SUBTOTAL = anywhere(SUBTOTALS);
const RUNNING_TITLE = atEnd(RUNNING_TITLES);
const REFERENCE = atBegin(REFERENCES);
const REPEATED = atBegin(REPEATED_BEFORE);
const REPEATED_AT_END = atEnd(REPEATED_BEHIND);
const REPEATED_COMMENT = whole(REPEATED_IN_COMMENTS);
const ELSEWHERE = anywhere(MAYBE_COUNTED_ELSEWHERE);
const OTHER_YEAR = anywhere(OTHER_YEARS);
const BREAKDOWN = atBegin(BREAKDOWNS);
const RATE = atEnd(RATES_OF_TABLE);
const SIGNATURE = whole(SIGNATURES);
const LIST_HEAD = whole(LIST_HEADS);
const LONGEST_LABEL = 40;
const LONGEST_PART = 12;
const MAY_BE_REFERENCE = anyOf(LETTERS_OF_REFERENCES);
const MAY_BE_ELSEWHERE = anyOf(LETTERS_OF_ELSEWHERE);
const MAY_BE_PART = anyOf(LETTERS_OF_PARTS);
/** `(件)` behind a name. */
const SHORT_REMARK = /(.)\([^()]{1,4}\)$/;

/** What the texts of a row say of it, whatever columns they stand in; of `content` only its columns tell what it is. */
export type RowKind = 'blank' | 'tally' | 'subtotal' | 'count' | 'furniture' | 'footnote' | 'content';

/** Level of the cell that heads a tally (達成数計, 施策の達成数計), or null for any other cell. */
export function tallyLevelOf(text: string): TallyLevel | null {
  if (text.length > LONGEST_LABEL || !text.includes(LETTER_OF_TALLIES)) return null;
  if (text === ACHIEVED || text === UNACHIEVED) return null;
  return levelOfTally(foldWord(text).replace(MARK_BEHIND, ''));
}

const MARK_BEHIND = /(?:[※*]\d?)?:?$/;
const COUNT = /^\d{1,5}$/;
const PERCENT = /^\d{1,3}(?:\.\d+)?%$/;
/** A label and its value: with two of them 未達成件数 may be an indicator. */
const MOST_OF_COUNT = 2;

const ANY_DIGIT = /[\d０-９]/;

/** `達成 1 | 未達成 1`: true for a row with a count of each verdict in cells of their own. */
function countsInCells(texts: readonly string[]): boolean {
  let counting = 0;
  let all = '';
  for (const text of texts) {
    if (text.includes(LETTER_OF_TALLIES) && text.length <= LONGEST_LABEL && ANY_DIGIT.test(text)) {
      counting += 1;
      all = `${all} ${text}`;
    }
  }
  return counting > 1 && countsVerdicts(foldWord(all));
}

/** What a row counts beside a tally (指標数, 未達成数), by a label alone or with nothing but a count beside it; null for any other row. */
export function countOfRow(texts: readonly string[]): CountOf | null {
  const [label = '', value = '', more] = filterList(texts, (text) => text.trim() !== '');
  if (more !== undefined && countsInCells(texts)) return 'others';
  if (label.length > LONGEST_LABEL || more !== undefined) return null;
  const word = foldWord(label);
  // `（部門計　達成 3／未達成 1）`: of what, no list knows.
  if (value === '' && countsVerdicts(word)) return readTallyText(label) === null ? 'others' : null;
  const count = countOfLabel(word.replace(MARK_BEHIND, ''));
  const isCount = (text: string) => COUNT.test(text) || PERCENT.test(text) || readTallyText(text) !== null;
  return count !== null && (value === '' || isCount(foldWord(value))) ? count : null;
}

/** True for the cell that heads a tally. */
export function isTallyLabel(text: string): boolean {
  return tallyLevelOf(text) !== null;
}

/** True for 合計 and its kin. */
export function isTotalLabel(text: string): boolean {
  return text.length <= 12 && text.includes(LETTER_OF_TOTALS) && TOTAL.test(foldWord(text));
}

/** What a cell says of the part of the year its row is of: 上期 or 4月, or all of it, as 計 and 通期 do; null where it says neither. */
export function partOfRow(text: string): 'part' | 'whole' | null {
  if (text.length > LONGEST_PART || !MAY_BE_PART.test(text)) return null;
  const word = foldWord(text);
  if (TOTAL.test(word) || YEAR_TOTAL.test(word)) return 'whole';
  return columnTimeOf(word) === 'part' ? 'part' : null;
}

const ALONE = new RegExp(`^[${PART_ALONE}]*$`);

/** The same of a text that stands where a label should, and says nothing else. */
export const partAlone = (text: string): 'part' | 'whole' | null => {
  const part = partOfRow(text);
  return part === 'part' && !ALONE.test(fold(text)) ? null : part;
};

/** `全体`, `平均`, `①＋②`: true for a label that may take the rows above together; only their figures tell (see `rows/taken-together.ts`). */
export function mayTakeTogether(text: string): boolean {
  return text.length <= 12 && TOGETHER.test(foldWord(text));
}

/** True for `前年度の相談件数(件)`, `R6相談件数`: compared with, and no indicator of this year. */
export const isOfAnotherYear = (label: string) => OTHER_YEAR.test(label) || fiscalYearsIn(label).length > 0;

/** `（再掲）巡回件数`, `巡回件数（再掲）`: true for the label of a row that says again what another one says. */
export function isRepeatedLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL || !text.includes(LETTER_OF_REPEATED)) return false;
  const word = foldWord(text);
  return REPEATED.test(word) || REPEATED_AT_END.test(word);
}

/** False for most labels at a glance: true for one that may be that of a reference. */
export const mayBeReference = (text: string): boolean => MAY_BE_REFERENCE.test(text);

/** `（参考）前年度実績`, `県平均`, `（再掲）巡回件数`: true for the label of figures that nobody judges, and that are only compared with or told again. */
export const isReferenceLabel = (text: string): boolean =>
  text.length <= LONGEST_LABEL && MAY_BE_REFERENCE.test(text) && isReference(text);

const isReference = memoize((text: string): boolean => {
  const word = foldWord(text);
  return (
    REFERENCE.test(word.endsWith(')') ? word.replace(SHORT_REMARK, '$1') : word) || isRepeatedLabel(text)
  );
});

/** `指標1の再掲`, `会員数（参考）`: true for a label by which its row may be counted elsewhere, or nowhere; only the tally as written tells. */
export const mayBeCountedElsewhere = (text: string): boolean =>
  text.length <= LONGEST_LABEL && MAY_BE_ELSEWHERE.test(text) && ELSEWHERE.test(foldWord(text));

/** `再掲`, `指標1の再掲`, `参考`: true for a comment that says no more than that the row stands elsewhere too, or is a reference. */
export const isRepeatedComment = (text: string): boolean =>
  text.length <= LONGEST_LABEL && MAY_BE_ELSEWHERE.test(text) && REPEATED_COMMENT.test(foldWord(text));

/** `（内訳）商業`: part of the figure above, an indicator only with a target of its own. */
export function isBreakdownLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && BREAKDOWN.test(foldWord(text));
}

/** `達成率`, `総合達成度`: true for the label of a rate of the whole table. */
export function isRateLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && RATE.test(foldWord(text));
}

/** `作成者`, `内線`: who made the table and whom to ask, and no part of it. */
export function isSignature(text: string): boolean {
  return text.length <= LONGEST_LABEL && SIGNATURE.test(foldWord(text));
}

/** `氏名`, `議題`: the head of a list of people or days. */
export const isListHead = (text: string): boolean =>
  text.length <= LONGEST_LABEL && LIST_HEAD.test(foldWord(text));

/** `※3 …`, `(注) …`: a note that says by its mark what it explains. */
export function isMarkedNote(text: string): boolean {
  return NUMBERED_NOTE.test(fold(text.trim().slice(0, 8)));
}

const FEWEST_MARKS = 2;

/** True for a row that says what marks take, each in a cell of its own: `評価基準 | A：100%以上 | B：80%以上`. */
export function isLegendRow(texts: readonly string[]): boolean {
  let marks = 0;
  for (const text of texts) if (text !== '' && explainsMark(text)) marks += 1;
  return marks >= FEWEST_MARKS;
}

/** True where `達成` stands before nothing but tallies. */
function isCounts(first: string, texts: readonly string[]): boolean {
  if (!first.includes(LETTER_OF_TALLIES) || !HEAD_OF_COUNTS.test(foldWord(first.slice(0, LONGEST_LABEL))))
    return false;
  const filled = filterList(texts, (text) => text.trim() !== '');
  return filled.slice(1).every((text) => readTallyText(text) !== null);
}

/** `5項目中3項目達成`, `達成3 / 未達成2`, `合計 1/2`: what is a tally by its own words. */
export function isTallyAlone(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  if (text.includes(LETTER_OF_TALLIES)) return readTallyText(text)?.date === false;
  if (!text.includes(LETTER_OF_TOTALS)) return false;
  const { name, value } = behindWord(text) ?? { name: '', value: '' };
  const isWhole = isTotalLabel(name) && !SUBTOTAL.test(foldWord(name));
  return isWhole && readTallyText(value)?.date === false;
}

/** What a row is, by the texts of its cells. */
export function kindOfRow(texts: readonly string[]): RowKind {
  let first = '';
  let filled = 0;
  let total: string | null = null;
  let isLabelled = false;
  let fractions = true;
  let worded = true;
  for (const text of texts) {
    if (text === '' || text.trim() === '') continue;
    if (filled === 0) first = text.trim();
    filled += 1;
    if (total === null && isTotalLabel(text)) total = text;
    isLabelled ||= isTallyLabel(text);
    fractions &&= readTallyText(text) !== null;
    worded &&= wordedTallies(text).length > 0;
  }
  if (filled === 0) return 'blank';
  // 小計 1/2 counts one page; 合計 3/4 is the tally under another name.
  if (total !== null && texts.some((text) => readTallyText(text) !== null))
    return SUBTOTAL.test(foldWord(total)) ? 'subtotal' : 'tally';
  if (isLabelled || worded) return 'tally';
  if (filled > 1 && isCounts(first, texts)) return 'tally';
  // Behind the first column it may be the second line of a comment.
  if (filled === 1 && first === (texts[0] ?? '').trim() && isTallyAlone(first)) return 'tally';
  // 集計 | 達成：3　未達成：1, whatever the word before it.
  if (filled === 2 && texts.some((text) => text.includes(LETTER_OF_TALLIES) && countsBoth(text)))
    return 'tally';
  if ((filled <= MOST_OF_COUNT && countOfRow(texts) !== null) || countsInCells(texts)) return 'count';
  // 2/3 and 5/7 alone are a tally that nobody labelled; one of them may be the number of a page.
  if (fractions && filled === 2) return 'tally';
  if ((filled <= 2 ? FOOTNOTE : NUMBERED_NOTE).test(fold(first.slice(0, 8)))) return 'footnote';
  if (filled <= 2 && RUNNING_TITLE.test(foldWord(first.slice(0, LONGEST_LABEL * 2)))) return 'furniture';
  if (filled === 1 && first.length <= LONGEST_LABEL && PRINTED.test(foldWord(first))) return 'furniture';
  return 'content';
}
