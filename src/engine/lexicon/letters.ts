/** Letters by which a cell is told from others at a glance. */

/** What may stand before a figure, letter by letter: 約, 延べ, およそ, 概ね, 実績, 目標. */
export const LETTERS_BEFORE_FIGURE = '約延べのおよそ概ね実績目標';
/** Words in katakana, which as counters need no list: `12メニュー`. */
export const LOANWORD = '[ァ-ヺ][ァ-ヺー]{1,11}';
/** Every row of heads has one of these in it, folded or not. */
export const LETTERS_OF_HEADS = '実目計績RＲ達成';
/** And every word that says what a row holds: 目標, 期待値, 実績値. */
export const LETTERS_OF_ROWS = '実績目標計画期待成果結';
/** Every head of a tally has this one in it, */
export const LETTER_OF_TALLIES = '達';
/** and every head of a total this one. */
export const LETTER_OF_TOTALS = '計';
/** What makes a number of what stands before it: 参加窯数. */
export const LETTER_OF_COUNTS = '数';
/** Every number has one of these in it, however it is written; 半 is half of something. */
export const LETTERS_OF_NUMBERS = '\\d０-９〇一二三四五六七八九十百千半';
/** And every year one of these, or the word for the first of an era. */
export const LETTERS_OF_YEARS = `${LETTERS_OF_NUMBERS}元`;
/** Kana by which a word is told to be no unit. */
export const HIRAGANA = 'ぁ-ん';
