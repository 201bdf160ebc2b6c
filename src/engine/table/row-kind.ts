import { type Cell, cellText } from '../sheet/sheet.js';
import { fold, foldWord } from '../text/fold.js';

/** Rows of the body that are no indicators: tallies, footnotes, furniture of the printed page. */

const TALLY =
  /^(?:達成数(?:の?合?計)?|達成(?:施策|指標|項目)?数?(?:の?合?計)|合計達成数|達成(?:施策|指標|項目|目標)数)$/;
const FURNITURE =
  /^(?:[-—ー~]*\d{1,3}[-—ー~]*|p\.?\d{1,3}|\d{1,3}(?:\/|頁|ページ).*|\(?(?:次|前)?(?:の)?(?:ページ|頁)(?:へ|に|から|より)?(?:続く|続き|つづく|つづき)?\)?|\(?(?:続き|つづき|続く)\)?|\(?(?:様式|別紙|別表|別添|資料|参考)(?:第?\d*号?(?:-\d+)?)?\)?|\(?単位[:：].*|以上)$/;
const FOOTNOTE = /^(?:※|\*|\(?注\d*[)）:：]?|注\))/;
const TOTAL = /^(?:合計|小計|計|総計|総合計|累計|全体計)(?:\(.*\))?$/;
const LONGEST = 40;

export type RowKind = 'blank' | 'tally' | 'furniture' | 'footnote' | 'content';

/** True for the cell that heads a tally. */
export function isTallyLabel(text: string): boolean {
  return text.length <= LONGEST && text.includes('達成') && TALLY.test(foldWord(text).replace(/[:：]$/, ''));
}

/** True for 合計 and its kin. */
export function isTotalLabel(text: string): boolean {
  return text.length <= 12 && text.includes('計') && TOTAL.test(foldWord(text));
}

/** What a row is, by the texts of its cells. */
export function kindOfRow(cells: readonly Cell[]): RowKind {
  let first = '';
  let filled = 0;
  for (const cell of cells) {
    const text = cellText(cell);
    if (text.trim() === '') continue;
    if (filled === 0) first = text.trim();
    filled += 1;
    if (isTallyLabel(text)) return 'tally';
  }
  if (filled === 0) return 'blank';
  if (filled <= 2 && FOOTNOTE.test(fold(first.slice(0, 8)))) return 'footnote';
  if (filled === 1 && first.length <= LONGEST && FURNITURE.test(foldWord(first))) return 'furniture';
  return 'content';
}
