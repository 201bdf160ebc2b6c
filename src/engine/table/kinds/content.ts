import { isUsualFigure } from '../../figure/usual-figure.js';
import { readAfter, saysCancelled, saysPending } from '../../figure/wording.js';
import { atBegin, patternOf, whole } from '../../lexicon/entry.js';
import { AMOUNT_UNITS } from '../../lexicon/figure/after-number.js';
import { CANCELLED_AT_ONCE } from '../../lexicon/figure/cancelled.js';
import { gradeOf } from '../../lexicon/grade-marks.js';
import { LETTERS_BEFORE_FIGURE, LOANWORD, WORD_LETTERS } from '../../lexicon/letters.js';
import { DASH } from '../../lexicon/no-target.js';
import { BRACKETED_NUMBER, CIRCLED_NUMBERS, outlineNumber, SHORT_NUMBER } from '../../lexicon/numbering.js';
import { isOpenChoice } from '../../lexicon/open-choice.js';
import {
  BEGINS_NO_LABEL,
  COUNT_ENDINGS,
  NUMBERED_KINDS,
  STRATEGY_KINDS,
} from '../../lexicon/rows/name-words.js';
import { LARGE_MULTIPLIER } from '../../lexicon/scale-of-ten.js';
import { isUnit } from '../../lexicon/unit.js';
import { NO_TARGET, readVerdict } from '../../lexicon/verdict-words.js';
import { fold } from '../../text/fold.js';
import { memoize } from '../../text/memoize.js';

/** What kind of thing a body cell is, whatever column it stands in; how a shifted row is recognised. */
export type Content =
  | 'blank'
  | 'verdict'
  | 'grade' // A〜D
  | 'dash'
  | 'figure'
  | 'pending' // 集計中, 中止
  | 'numberedLabel' // (1) 採択数(件)
  | 'numberedName' // 1 伴走型支援の推進
  | 'kind' // 共通戦略
  | 'unit'
  | 'long' // sentences
  | 'words';

/** What stands in a column of figures, besides nothing. */
export const FIGURE_LIKE: readonly Content[] = ['figure', 'pending', 'dash'];
/** What stands in a column of labels. */
export const LABEL_LIKE: readonly Content[] = ['words', 'numberedLabel', 'numberedName', 'long'];

const LONG = 40;
/** White space around a text this long counts for nothing; a longer one is not looked at to its end. */
export const TRIMMED = LONG * 2;
const NUMBERED_LABEL = new RegExp(
  `^(?:\\(?\\s*${SHORT_NUMBER}\\s*\\)\\s*[^\\d\\s(),.※]|[${CIRCLED_NUMBERS}]\\s*\\S)`,
);
const NUMBERED_NAME = new RegExp(
  `^${patternOf(NUMBERED_KINDS)}?\\s*${SHORT_NUMBER}(\\s*[.:、)]\\s*|\\s+|(?=[^\\d\\s(),.%~/※-]))([^\\d\\s(),.%~/※-].*)$`,
);
const NOT_DONE = atBegin(CANCELLED_AT_ONCE);
const KIND = whole(STRATEGY_KINDS);
/** `—(—)`, `-(未設定)`: neither figure nor target. */
const DASHES = new RegExp(`^${DASH}+\\s*\\(\\s*([^()]*)\\s*\\)$`);

function areDashes(folded: string): boolean {
  const bracket = DASHES.exec(folded)?.[1];
  return bracket !== undefined && readVerdict(bracket)?.verdict === NO_TARGET;
}
const FIGURE = new RegExp(`^[${LETTERS_BEFORE_FIGURE}△▲+¥-]{0,6}\\s*[(]?\\s*[△▲-]?\\s*[\\d.]`);

/** The first letter alone says that no figure begins here. */
const NO_FIGURE = new RegExp(`^\\s*[^\\s${LETTERS_BEFORE_FIGURE}△▲+¥\\-(\\d.]`);

/** The same at a glance, of a text that is not folded: its first letter stays as it is. */
const BEGINS_WORDS = new RegExp(`^[${WORD_LETTERS}]`);

/** `100円商店街の参加店数(店)`: no figure ends so. */
const LABEL_END = new RegExp(`[^\\d\\s()]{3}${patternOf(COUNT_ENDINGS)}(?:\\([^()\\d]*\\))?$`);

/** `2-1 会員数`; `3-4 人` is a range. */
function isOutlined(folded: string): boolean {
  const rest = outlineNumber(folded)?.rest ?? '';
  return /^[^\d\s(),.%~/-]{2}/.test(rest) && !isUnit(rest);
}

/** `l2(12)`, `1O(5)`: letters typed for digits, where `1 Oビル` is a name. */
const LETTERED_FIGURE = /^[a-z]?[\dlo]{1,4}\s*\(\s*[△▲-]?\s*\d/i;

/** `1万8225`, `1億2,000万円`, and a missing actual beside its target: `—(30)`. */
const AMOUNT = new RegExp(
  `^(?:\\d[\\d,.]*${LARGE_MULTIPLIER}(?:\\d|${patternOf(AMOUNT_UNITS)}|\\(|$)|${DASH}\\s*\\(\\s*\\d)`,
);

/** Behind a number, a word before a bracket that opens with another: `事業所(3` of `5事業所(3事業所)`. */
const BEFORE_TARGET = /^[^\s(]+\s*\(\s*[△▲-]?\s*\d/;

/** `12メニュー(10メニュー)`: what both sides count, whatever it is. */
const SAME_LOANWORD = new RegExp(`^(${LOANWORD})\\(\\d[\\d,.]*\\1\\)`);

/** `12※1(10)`: the mark of a footnote is not a part of the figure. */
const REFERENCE = /[※*]\d{0,2}(?=\s{0,4}\()/;

const GOES_ON = atBegin(BEGINS_NO_LABEL);

/** `(2) 39歳未満の部員数(人)`: behind its number the label begins with another, and goes on as no figure does. */
const LABEL_OF_NUMBER = new RegExp(`^\\(\\s*${SHORT_NUMBER}\\s*\\)\\s*\\d[\\d,.]*\\s*([^\\d\\s(),.※~/]{3,})`);

function isLabelOfNumber(folded: string): boolean {
  const word = LABEL_OF_NUMBER.exec(folded)?.[1];
  return word !== undefined && !isUnit(readAfter(word).unit) && !GOES_ON.test(word);
}

/** `(3)△2`, `(300)人`: the target stands first, or alone with its unit. */
const TARGET_FIRST = new RegExp(`^${BRACKETED_NUMBER}\\s*`);
const BEGINS_FIGURE = /^[\d△▲-]/;

function isBracketedFigure(folded: string): boolean {
  if (!TARGET_FIRST.test(folded)) return false;
  const rest = folded.slice(folded.indexOf(')') + 1).trim();
  return BEGINS_FIGURE.test(rest) || (rest !== '' && isUnit(readAfter(rest).unit));
}

/**
 * `15件`, `24 社以上`: a number with its unit, where `1商店街` and, set apart by a gap, `2 組織` are names. Before a
 * target in brackets any unit is one.
 */
function isCounter(gap: string, words: string): boolean {
  const { stated, unit } = readAfter(words.replace(/[\s(※].*$/, ''));
  if (SAME_LOANWORD.test(words)) return true;
  if (BEFORE_TARGET.test(words) && isUnit(unit)) return true;
  // `6以下`: the bound is the whole of it.
  if (stated !== null && unit === '' && gap === '') return true;
  return unit.length <= (gap === '' ? 2 : 1) && isUnit(unit);
}

/** A figure made long by the note behind it or by the spaces in it. */
function isLongFigure(trimmed: string): boolean {
  if (BEGINS_WORDS.test(trimmed) && NO_FIGURE.test(trimmed)) return false;
  const beginning = trimmed.slice(0, LONG * 2);
  if (!/[\d.０-９．]/.test(beginning) || NO_FIGURE.test(fold(trimmed.slice(0, LONG)))) return false;
  const compact = fold(beginning).replace(/ /g, '');
  const note = compact.indexOf('※');
  const end = note > 0 ? note : trimmed.length > LONG * 2 ? Number.POSITIVE_INFINITY : compact.length;
  return end <= LONG && FIGURE.test(compact);
}

const ofText = memoize(classified);

/** Classifies the text of a cell; looks at no more than its beginning. */
export const contentOf = (text: string): Content => (text === '' ? 'blank' : ofText(text));

/** True for what may stand in a column of labels. */
export const isLabelLike = (text: string): boolean => LABEL_LIKE.includes(contentOf(text));

function classified(text: string): Content {
  const trimmed = text.length > TRIMMED ? text : text.trim();
  if (trimmed === '') return 'blank';
  if (trimmed.length > LONG) return isLongFigure(trimmed) ? 'figure' : 'long';
  if (isUsualFigure(trimmed)) return 'figure';
  const verdict = readVerdict(trimmed);
  if (verdict) return verdict.verdict === NO_TARGET ? 'dash' : 'verdict';
  if (gradeOf(trimmed) !== null) return 'grade';
  if (isOpenChoice(trimmed)) return 'verdict';
  const written = fold(trimmed);
  const folded = MAY_REFER.test(written) ? written.replace(REFERENCE, '') : written;
  return MAY_NUMBER.test(folded) ? withNumbers(trimmed, folded) : wordsAlone(trimmed, folded);
}

/** Without any of these there is neither number nor bracket in a text, and it is a word at most. */
const MAY_NUMBER = new RegExp(`[\\d.(${CIRCLED_NUMBERS}]`);
const MAY_REFER = /[※*]/;

function withNumbers(trimmed: string, folded: string): Content {
  // A word in front: 施策1, and otherwise neither number nor label.
  const isWord = BEGINS_WORDS.test(folded) && NO_FIGURE.test(folded);
  const begun = isWord ? null : beginningWithNumber(folded);
  if (begun) return begun;
  const word = withoutSpaces(folded);
  if (KIND.test(word)) return 'kind';
  if (!isWord && AMOUNT.test(folded)) return 'figure';
  const [, gap = '', name] = NUMBERED_NAME.exec(folded) ?? [];
  if (name !== undefined && !isCounter(gap, name)) return 'numberedName';
  if (!isWord && FIGURE.test(folded))
    return LABEL_END.test(folded) || isOutlined(folded) ? 'words' : 'figure';
  if (/\(.*\d.*\)$/.test(folded) && saysCancelled(word) && word.length < 16) return 'pending';
  return wordOf(trimmed, word);
}

function beginningWithNumber(folded: string): Content | null {
  if (areDashes(folded)) return 'dash';
  if (NUMBERED_LABEL.test(folded) && !isBracketedFigure(folded)) return 'numberedLabel';
  if (isLabelOfNumber(folded)) return 'numberedLabel';
  return LETTERED_FIGURE.test(folded) ? 'figure' : null;
}

const withoutSpaces = (text: string) => (text.includes(' ') ? text.replace(/ /g, '') : text);

function wordsAlone(trimmed: string, folded: string): Content {
  const word = withoutSpaces(folded);
  return KIND.test(word) ? 'kind' : wordOf(trimmed, word);
}

/** What words are that are no figure and begin with no number. */
function wordOf(trimmed: string, word: string): Content {
  if (saysPending(word) || NOT_DONE.test(word)) return 'pending';
  if (trimmed.includes('。')) return 'long';
  return isUnit(word) ? 'unit' : 'words';
}
