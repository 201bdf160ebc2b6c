import { type Cell, cellText, type Sheet } from '../../../cells/sheet.js';
import { anywhere, whole } from '../../lexicon/entry.js';
import { LONG_COMMENT_HEADS } from '../../lexicon/heads/heads-of-comments.js';
import { REMAINDERS } from '../../lexicon/heads/second-line-words.js';
import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import { columnTimeOf } from '../../year/column-time.js';
import { fiscalYearsIn, isYearAlone } from '../../year/fiscal-year.js';
import { partOfYearIn } from '../../year/part-of-year.js';
import { contentOf } from '../kinds/content.js';
import { FIGURES, LONGEST_HEADER, type Role, readHeaderWord } from '../kinds/role.js';
import { partOfRow } from '../kinds/row-kind.js';
import { yearOfLine } from '../kinds/year-line.js';
import { headText } from './head-text.js';

/** The second line of heads: whether a row can be one, and what both lines say over each column. */

/** True where a word below a gap still belongs to the group before it: years, halves, 目標 and 実績; 備考 does not. */
function carriesOver(group: string, under: string): boolean {
  const role = readHeaderWord(under)?.roles[0];
  if (role === undefined || role === 'actual' || role === 'target' || role === 'part') return true;
  return role !== 'comment' && fiscalYearsIn(group).length > 0;
}

const NO_FIGURES: readonly Role[] = ['indicatorStatus', 'measureStatus', 'comment', 'indicator', 'unit'];
const BESIDE: readonly Role[] = ['rate', ...NO_FIGURES];

/**
 * True for a head of its own (評価) right behind a figure's (目標値, 最終目標) on the line above: the figure does not span it. A rate
 * spans nothing.
 */
function standsAlone(group: string, under: string): boolean {
  const above = readHeaderWord(group);
  if (above?.roles[0] === 'rate') return true;
  const own = readHeaderWord(under)?.roles[0];
  if (above === null || above.year !== null || own === undefined) return false;
  if (FIGURES.some((role) => above.roles[0] === role)) return BESIDE.includes(own);
  return columnTimeOf(foldWord(group)) !== null && NO_FIGURES.includes(own);
}

/** Cells of a row as text; a group's words are carried over the blanks to its right, where `below` has words. */
export function spread(top: readonly Cell[], below: readonly Cell[]): string[] {
  const width = Math.max(top.length, below.length);
  const texts: string[] = [];
  let group = '';
  let gap = false;
  for (let column = 0; column < width; column += 1) {
    const own = headText(top[column]);
    const under = headText(below[column]);
    if (own !== '') group = own;
    // What stands alone ends the group before it.
    else if (standsAlone(group, under)) group = '';
    gap = own === '' && (gap || under === '');
    const words = own === '' && gap && !carriesOver(group, under) ? '' : group;
    texts.push(own === '' && under === '' ? '' : `${words} ${under}`.trim());
  }
  return texts;
}

/**
 * The words over each column together with those of a line above that is no part of the heads, for most of its words are not known: 最終目標
 * over 目標値. Null where no such line stands there; one cell alone is a title, and what is no word is no head.
 */
export function wordsOver(
  sheet: Pick<Sheet, 'rows'>,
  { row, texts }: { readonly row: number; readonly texts: readonly string[] },
): readonly string[] | null {
  const above = sheet.rows[row - 1] ?? [];
  const filled = filterList(mapList(above, headText), (text) => text !== '');
  const areWords = filled.every((text) => contentOf(text) === 'words' || isYearAlone(text));
  return filled.length > 1 && areWords ? spread(above, texts) : null;
}

/** The second line of a head: `※1` under 達成状況, `(目標値)` under 実績値, `及び改善点` under 検証, 名称 under 施策. */
const REMAINDER = whole(REMAINDERS);

/** True for the second line of a head, that says what the first one left open: a mark, or `(9月末現在)`. */
const isRemainder = (text: string) =>
  text.length <= LONGEST_HEADER && (REMAINDER.test(foldWord(text)) || partOfYearIn(text, null) !== null);

/** A second line in a word of the society's own (委員会) is short, and stands under a head. */
const LONGEST_OWN = 12;
/** And the line above it is one of heads by itself. */
const FEWEST_HEADS = 3;

/** For each column, whether a head of figures or a year stands over it on a line, its own or one that spans it. */
function underFigureHeads(above: readonly Cell[], width: number): readonly boolean[] {
  const under: boolean[] = [];
  let group = '';
  for (let column = 0; column < width; column += 1) {
    group = headText(above[column]) || group;
    const word = readHeaderWord(group);
    under.push(word !== null && FIGURES.some((role) => word.roles[0] === role));
  }
  return under;
}

/** True for a year alone under a head that is none of figures: it stands above the rows of that year. */
function isYearOfRows(row: readonly Cell[], above: readonly Cell[], figures: readonly boolean[]): boolean {
  const texts = mapList(row, headText);
  const column = texts.findIndex((text) => text !== '');
  return !figures[column] && headText(above[column]) !== '' && yearOfLine(texts) !== null;
}

/**
 * True where a row can be the lower half of a header: words of columns or years, and nothing of a body. A word that is not
 * known may stand among more that are: under a head, or as a head of its own where the line above only groups columns. Under
 * heads of figures (年度 over できばえ and めざす数) words are heads even where none is known.
 */
export function isLowerHalf(row: readonly Cell[], above: readonly Cell[]): boolean {
  const grouped = isGroupRow(above);
  const figures = underFigureHeads(above, row.length);
  if (isYearOfRows(row, above, figures)) return false;
  let known = 0;
  let own = 0;
  let ofFigures = 0;
  for (const [column, cell] of row.entries()) {
    const text = headText(cell);
    if (text === '') continue;
    const under = cellText(above[column]).trim() !== '';
    const content = contentOf(text);
    if (content === 'numberedLabel' || content === 'verdict') return false;
    if ((under && isRemainder(text)) || readHeaderWord(text) !== null || fiscalYearsIn(text).length > 0)
      known += 1;
    else if (content !== 'words' || text.length > LONGEST_OWN) return false;
    else if (figures[column]) ofFigures += 1;
    else if (under || grouped) own += 1;
    else return false;
  }
  if (own === 0) return known + ofFigures >= (ofFigures > 0 ? 2 : 1);
  const heads = filterList(above, (cell) => readHeaderWord(headText(cell)) !== null).length;
  return known > own + 1 && (grouped || heads >= FEWEST_HEADS);
}

/** Heads of comments may be long; a title is none. */
const LONG_HEAD = anywhere(LONG_COMMENT_HEADS);

/** True where the row above only groups the columns of the row below: years, parts of the year, 実績. */
export function isGroupRow(row: readonly Cell[]): boolean {
  const texts = filterList(mapList(row, headText), (text) => text !== '');
  return (
    texts.length >= 2 &&
    texts.every(
      (text) =>
        LONG_HEAD.test(text) ||
        (text.length <= 12 &&
          (readHeaderWord(text) !== null || fiscalYearsIn(text).length > 0 || partOfRow(text) === 'whole')),
    )
  );
}
