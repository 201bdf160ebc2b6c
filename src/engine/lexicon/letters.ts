/** Letters by which a cell is told from others at a glance. */

/** Ideographs and kana, for a class of characters: nothing folds them, no number and no mark is among them, and nearly every word is made of them. */
export const WORD_LETTERS = '一-鿿ぁ-ゖァ-ヺ';

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
/** Every word for a row told again has this one in it. */
export const LETTER_OF_REPEATED = '掲';
/** Every word for a row that may be counted elsewhere, or nowhere, has one of these in it: 再掲, 参考. */
export const LETTERS_OF_ELSEWHERE = '掲考';
/** Every word for a reference has one of these in it: 再掲, 参考, 前年, 昨年, 平均. */
export const LETTERS_OF_REFERENCES = '掲考前昨均';
/** What makes a number of what stands before it: 参加窯数. */
export const LETTER_OF_COUNTS = '数';
/** Every number has one of these in it, however it is written; 半 is half of something. */
export const LETTERS_OF_NUMBERS = '\\d０-９〇一二三四五六七八九十百千半';
/** And every year one of these, or the word for the first of an era; apart, for one letter more in the class takes four times as long to look for. */
export const FIRST_OF_ERA = '元';
/** Every word for a part of the year, or for all of it, has one of these in it, as it is written; months with their years at least a full stop or a stroke. */
export const LETTERS_OF_PARTS = '期月計年通QqＱｑ.．/／';
/** And of these it is made where it says nothing else: 第1四半期, 4～6月, and not 上期巡回件数. */
export const PART_ALONE = '\\d第一二三四上下前後中半期月年間度末分qQ~〜・、.,()/ -';
/** A label that is a year and nothing else has one of these in it, as it is written. */
export const LETTERS_OF_YEAR_LABELS = '年RrＲHhＨ';
/** Every name of a target in a comment has one of these in it, */
export const LETTERS_OF_AIMS = '目計';
/** and what says by nouns that it was reached or missed one of these. */
export const LETTERS_OF_SAID_OUTCOMES = '目未不';
/** Every word that holds a year against the one before has one of these in it. */
export const LETTERS_OF_LAST_YEAR = '昨前';
/** Before whoever has a target of their own stands one of these: 会員が目標を達成, 達成した会員. */
export const LETTERS_BEFORE_OTHERS = 'がのたるい';
/** Every head that says which way is better has this one in it, */
export const LETTER_OF_DIRECTIONS = '向';
/** every name of a tally one of these, */
export const LETTERS_OF_TALLY_NAMES = '数計施指項目';
/** and at its end one of these, */
export const LAST_OF_TALLY_NAMES = '数計策標目)';
/** every head of a verdict one of these, where it stands beside 施策, */
export const LETTERS_OF_VERDICT_HEADS = '況価定';
/** which ends with this one, */
export const LAST_OF_MEASURE = '策';
/** every line that states how verdicts are given one of these, */
export const LETTERS_OF_VERDICT_RULES = '達判評';
/** every part that is enough for 達成 one of these, */
export const LETTERS_OF_THRESHOLDS = '%％割';
/** every word for a part that goes on ends with one of these, or with the bracket around it, */
export const LAST_OF_CONTINUED = 'き続く)]';
/** and every word for no target one of these. */
export const LETTERS_OF_NO_TARGET = 'な無未定外nN';
/** Every word that says of a row that it is not evaluated has one of these in it, */
export const LETTERS_OF_NOT_EVALUATED = '象評判含';
/** every word for a change of its target one of these, */
export const LETTERS_OF_CHANGES = '変修補改見引替';
/** every word that corrects a value one of these, */
export const LETTERS_OF_CORRECTIONS = '誤訂漏正確際';
/** and every word for what is no more one of these. */
export const LETTERS_OF_GIVEN_UP = '廃休終旧';
/** Every word in a label for another time than the year, or for a value that is not final, has one of these in it, as it is written. */
export const LETTERS_OF_LABEL_TIMES = '年期月末込速推暫概仮未要除含上中前待途複近間rRｒＲ~〜～';
/** Several years in front of a label have one of these in them. */
export const LETTERS_OF_SEVERAL_YEARS = '年期';
/** What marks one of the verdicts has one of these at its end, */
export const LETTERS_OF_MARKING = '○〇●✓レ×印記入チマ';
/** and every word for 未達成 this one in it. */
export const LETTER_OF_UNACHIEVED = '未';
/** Every word of a verdict that is no mark and no Latin letter has one of these in it, or one of those for no target. */
export const LETTERS_OF_VERDICTS = '達未不届通ど';
/** What stands in place of a comment, by what it says instead. */
export const LETTERS_OF_EMPTY_WORDS = {
  same: '同仝〃々"”′↑←d上前通お',
  placeholder: '入記字例検改課コ要原サダテ',
  /** The same where it is marks, or one letter again and again; apart, for of so many letters together each is looked for seven times as long. */
  marks: '○〇◯●□■△▲_*x×あats',
  unwritten: '日ほ追今別中予未要t?仮保',
  elsewhere: '別添料告式備裏下ペ頁',
} as const;
/** A pattern for any of some letters: a quick no, for a pattern of words takes longer to set up than a small table to look through. */
export const anyOf = (letters: string): RegExp => new RegExp(`[${letters}]`);
/** Kana by which a word is told to be no unit. */
export const HIRAGANA = 'ぁ-ん';
