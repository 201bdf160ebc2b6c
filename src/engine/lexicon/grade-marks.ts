import { fold } from '../text/fold.js';
import { memoize } from '../text/memoize.js';
import { patternOf } from './entry.js';
import { APART } from './legend/apart.js';
import { SCALE } from './legend/scale.js';

/** The marks of a scale: A〜E, S, and ◎○△× where a legend says what they mean (docs/table-rules.md, decision 17). */

/** One mark for the shapes of each. */
const SHAPES: Readonly<Record<string, string>> = {
  〇: '○',
  '◯': '○',
  '⭕': '○',
  '▲': '△',
  '✕': '×',
  '✖': '×',
  '✗': '×',
  '✘': '×',
  '☓': '×',
  '❌': '×',
};
/** From the best down, of one family each. */
const ORDER = ['SABCDE', '◎●○△×'];
const LONGEST = 24;
const WRITTEN = new RegExp(`^[(「]?([sa-e][+-]?|[◎●○△×])[)」]?${patternOf(SCALE)}?(?:\\([^()]*\\))?$`, 'i');

/** Text in which every shape of a mark is the same, and Latin letters are small; same length as `text`. */
export function foldMarks(text: string): string {
  return fold(text)
    .replace(/[〇◯⭕▲✕✖✗✘☓❌]/g, (mark) => SHAPES[mark] ?? mark)
    .toLowerCase();
}

/** A letter or a sign of any scale, in any width; two classes, for one of more than 16 is slow. */
const LETTERS = '[sa-eSA-Eｓａ-ｅＳＡ-Ｅ]';
const SIGNS = '[◎●○△×〇◯⭕▲✕-✘☓❌]';
const A_LETTER = new RegExp(LETTERS);
const A_SIGN = new RegExp(SIGNS);

/** False for a text in which no mark of any scale stands. */
export const mayHoldMark = (text: string): boolean => A_SIGN.test(text) || A_LETTER.test(text);

/**
 * A letter of a scale or a mark, behind a bracket at most: most labels and names begin otherwise, and need not be folded. Letters of both
 * cases are written out, for what a pattern makes of a class without regard to case takes long to set up.
 */
const MAY_BEGIN = new RegExp(`^[\\s\\u200b(（[［〔【〈{｛「]*(?:${LETTERS}|${SIGNS})`);

const gradeIn = memoize(
  (text): string | null => WRITTEN.exec(foldMarks(text).replace(/\s+/g, ''))?.[1]?.toUpperCase() ?? null,
);

/** The grade a status cell holds (`Ａ評価` is `A`), or null where it holds none. */
export const gradeOf = (text: string): string | null =>
  text.length > LONGEST || !MAY_BEGIN.test(text) ? null : gradeIn(text);

const EXPLAINED = new RegExp(`^[(「]?(?:[sa-e][+-]?|[◎●○△×])[)」]?\\s*${patternOf(APART)}\\s*\\S`);
const LONGEST_EXPLAINED = 60;

/** True for a cell that says what a mark takes: `A：100%以上`. */
export const explainsMark = (text: string): boolean =>
  text.length <= LONGEST_EXPLAINED && MAY_BEGIN.test(text) && EXPLAINED.test(foldMarks(text));

/** True for ◎●○△×, which without a legend are verdicts (decision 8). */
export function isSymbol(mark: string): boolean {
  return ORDER[1]?.includes(mark) ?? false;
}

/** The rank of a mark within its family, the best first; `A+` stands before `A`. */
export function rankOf(mark: string): number {
  const place = ORDER.map((marks) => marks.indexOf(mark.charAt(0))).find((own) => own >= 0) ?? 0;
  return place + (mark.endsWith('+') ? -0.3 : mark.endsWith('-') ? 0.3 : 0);
}
