import { readTallyText } from '../../lexicon/tally-text.js';
import { fold, foldWord } from '../../text/fold.js';
import { fiscalYearsIn } from '../../year/fiscal-year.js';
import { type TallyLevel, wordedTallies } from './worded-tally.js';

/** Rows of the body that are no indicators: tallies, footnotes, furniture of the printed page. */

/** Whose tally it is, where each part of the table has its own. */
const PART = '(?:(?:共通|独自)(?:戦略)?|全体|合計|総計)(?:の|・)?';
const COUNTED = '(?:施策|指標|項目|目標)';
const TALLY = new RegExp(
  `^(?:${PART})?(?:(?:(施策|指標)(?:目標)?の?)?(?:達成(?:件?数|状況)?の?合?計|(?:目標)?達成件?数(?:の?合?計)?|合計達成数)(?:\\((施策|指標).{0,4}\\)|\\((?:共通|独自)戦略\\))?|達成(施策|指標|項目|目標)数?(?:の?合?計)?(?:\\/[全総]?${COUNTED}数?)?|達成数?\\/[全総]?(施策|指標|項目|目標)数?)$`,
);
/** Words that are a verdict elsewhere, and head a tally where only counts stand beside them. */
const HEAD_OF_COUNTS = /^(?:目標)?達成(?:状況)?$/;
const FURNITURE =
  /^(?:[-—ー~]*\d{1,3}[-—ー~]*|p\.?\d{1,3}|\d{1,3}(?:\/|頁|ページ).*|\(?(?:次|前)?(?:の)?(?:ページ|頁)(?:へ|に|から|より)?(?:続く|続き|つづく|つづき)?\)?|\(?(?:続き|つづき|続く)\)?|\(?(?:様式|別紙|別表|別添|資料|参考)(?:第?\d*号?(?:-\d+)?)?\)?|\(?単位[:：].*|以上)$/;
const FOOTNOTE = /^(?:※|\*|\(?注\d*[)）:：]?|注\))/;
/** `※3 会員数は…` with its figures in cells of their own. */
const NUMBERED_NOTE = /^(?:※\s*\d|\(注|注\s*\d)/;
const TOTAL = /^(?:合計|小計|計|総計|総合計|累計|全体計)(?:\(.*\))?$/;
/** The title again on the next page, perhaps with the number of the page beside it. */
const RUNNING_TITLE = /年度.*総括表(?:\(.*\))?$/;
const LONGEST_LABEL = 40;

/** What the texts of a row say of it, whatever columns they stand in; of `content` only its columns tell what it is. */
export type RowKind = 'blank' | 'tally' | 'subtotal' | 'furniture' | 'footnote' | 'content';

/** Level of the cell that heads a tally (達成数計, 施策の達成数計), or null for any other cell. */
export function tallyLevelOf(text: string): TallyLevel | null {
  if (text.length > LONGEST_LABEL || !text.includes('達')) return null;
  const match = TALLY.exec(foldWord(text).replace(/(?:[※*]\d?)?[:：]?$/, ''));
  if (!match) return null;
  const named = match[1] ?? match[2] ?? match[3] ?? match[4];
  if (named === '施策') return 'measures';
  return named === undefined ? 'either' : 'indicators';
}

/** True for the cell that heads a tally. */
export function isTallyLabel(text: string): boolean {
  return tallyLevelOf(text) !== null;
}

/** True for 合計 and its kin. */
export function isTotalLabel(text: string): boolean {
  return text.length <= 12 && text.includes('計') && TOTAL.test(foldWord(text));
}

/** `（参考）前年度実績`, `県平均`: what a row of figures amid the indicators only compares with. */
const REFERENCE =
  /^※?(?:\(参考(?:値|数値|データ)?\)|参考(?:値|数値|データ)?(?::|$)|(?:前|昨)年度?(?:の?(?:実績|達成状況))?値?$|(?:全国|全県|県内?|管内|東北)の?平均値?$)/;

/** True for `前年度の相談件数(件)`, `R6相談件数`: compared with, and no indicator of this year. */
export const isOfAnotherYear = (label: string) => /前年|昨年/.test(label) || fiscalYearsIn(label).length > 0;

/** True for the label of figures that nobody judges. */
export function isReferenceLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && REFERENCE.test(foldWord(text).replace(/(?<=.)\([^()]{1,4}\)$/, ''));
}

/** `（内訳）商業`: part of the figure above, an indicator only with a target of its own. */
export function isBreakdownLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && /^(?:・|※)?\(?(?:内訳|内数)/.test(foldWord(text));
}

/** `達成率`, `総合達成度`: what the tally comes to, in percent. */
const RATE = /(?:達成|進捗|執行)(?:率|度|割合)(?:\(.*\))?$/;

/** True for the label of a rate of the whole table. */
export function isRateLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && RATE.test(foldWord(text));
}

const SIGNATURE =
  /^(?:(?:作成|記入|記載|提出|確認|承認|決裁|報告)(?:者|日|年月日|欄)?|担当(?:者|課|部署)?(?:名|印)?|評価委員会|事務局長?|会長|内線|電話(?:番号)?|tel|fax|連絡先|問い?合わ?せ先?|印|㊞)[:：]?$/;

/** `作成者`, `内線`: who made the table and whom to ask, and no part of it. */
export function isSignature(text: string): boolean {
  return text.length <= LONGEST_LABEL && SIGNATURE.test(foldWord(text));
}

/** `※3 …`, `(注) …`: a note that says by its mark what it explains. */
export function isMarkedNote(text: string): boolean {
  return NUMBERED_NOTE.test(fold(text.trim().slice(0, 8)));
}

/** True where behind the first filled cell there are only tallies. */
function isCounts(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '');
  return filled.slice(1).every((text) => readTallyText(text) !== null);
}

/** What a row is, by the texts of its cells. */
export function kindOfRow(texts: readonly string[]): RowKind {
  let first = '';
  let filled = 0;
  let fractions = true;
  const total = texts.find(isTotalLabel);
  // 小計 1/2 counts one page; 合計 3/4 is the tally under another name.
  if (total !== undefined && texts.some((text) => readTallyText(text) !== null))
    return /小計/.test(foldWord(total)) ? 'subtotal' : 'tally';
  let worded = true;
  for (const text of texts) {
    if (text.trim() === '') continue;
    if (filled === 0) first = text.trim();
    filled += 1;
    fractions &&= readTallyText(text) !== null;
    worded &&= wordedTallies(text).length > 0;
    if (isTallyLabel(text)) return 'tally';
  }
  if (filled === 0) return 'blank';
  if (worded) return 'tally';
  if (filled > 1 && HEAD_OF_COUNTS.test(foldWord(first.slice(0, LONGEST_LABEL))) && isCounts(texts))
    return 'tally';
  // 2/3 and 5/7 alone are a tally that nobody labelled; one of them may be the number of a page.
  if (fractions && filled === 2) return 'tally';
  if ((filled <= 2 ? FOOTNOTE : NUMBERED_NOTE).test(fold(first.slice(0, 8)))) return 'footnote';
  if (filled <= 2 && RUNNING_TITLE.test(foldWord(first.slice(0, LONGEST_LABEL * 2)))) return 'furniture';
  if (filled === 1 && first.length <= LONGEST_LABEL && FURNITURE.test(foldWord(first))) return 'furniture';
  return 'content';
}
