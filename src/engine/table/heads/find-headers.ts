import type { Sheet } from '../../../cells/sheet.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { contentOf } from '../kinds/content.js';
import { type Role, readHeaderWord } from '../kinds/role.js';
import { headerByContent } from './by-content.js';
import { headText } from './head-text.js';
import { columnsOf, type Header, headerAt, isHeadOrYear } from './header.js';
import { withLowerLines } from './lower-lines.js';
import { FAR_DOWN } from './may-be-head.js';
import { repeatedAbove, repeatedBelow } from './repeated-heads.js';
import { halvesOf } from './side-by-side.js';
import { holdsVerdict, rowsOfTable } from './table-above.js';
import { titleWeight } from './title.js';
import { titlesAbove } from './title-above.js';

/** All headers of a sheet, with the first lines of their heads where these stand in a row of their own. */

/** So many rows are those of a table. */
const FEWEST_ROWS = 2;
const STATUSES: readonly Role[] = ['indicatorStatus', 'measureStatus'];
/** Heads of more lines are none. */
const MOST_LINES = 3;
/** Longer texts above the heads are a title or a caption. */
const LONGEST_UPPER = 16;

/**
 * The header together with a row above it that holds the first lines of its heads (`達成` over `状況` over `※1`): each
 * stands over a head, and makes it another or a better known one.
 */
function withUpperHalf(sheet: Sheet, header: Header): Header {
  const above = mapList(sheet.rows[header.row - 1] ?? [], headText);
  const filled = flatMapList(above, (text, column) => (text === '' ? [] : [{ text, column }]));
  const lines = (column: number) =>
    Array.from({ length: header.height }, (_, line) =>
      headText(sheet.rows[header.row + line]?.[column]),
    ).join('');
  const fits = filled.every(
    ({ text, column }) =>
      text.length <= LONGEST_UPPER &&
      titleWeight(text) < 2 &&
      lines(column) !== '' &&
      ['words', 'verdict'].includes(contentOf(text)) &&
      readHeaderWord(`${text}${lines(column)}`) !== null,
  );
  const roleOf = (column: number) => header.columns.find((own) => own.column === column)?.word.roles[0];
  // 進捗率 over (実績/目標): the formula of a rate, and no figures.
  const isOther = ({ text, column }: (typeof filled)[number]) =>
    roleOf(column) === undefined ||
    (roleOf(column) === 'figure' && readHeaderWord(`${text}${lines(column)}`)?.roles[0] === 'rate');
  if (!fits || !filled.some(isOther)) return header;
  const width = Math.max(...mapList([0, 1, 2], (line) => sheet.rows[header.row + line - 1]?.length ?? 0));
  const texts = Array.from({ length: width }, (_, column) => `${above[column] ?? ''}${lines(column)}`);
  const columns = columnsOf(texts);
  return columns.length >= header.columns.length
    ? { ...header, row: header.row - 1, height: header.height + 1, columns, texts }
    : header;
}

/** The first row whose heads are known by what stands below them. */
function firstByContent(sheet: Sheet, end = sheet.rows.length): Header | null {
  for (let row = 0; row < Math.min(end, FAR_DOWN); row += 1) {
    const found = headerByContent(sheet, row);
    if (found) return found;
  }
  return null;
}

/**
 * The header of the sheet's own table, where the first one that is found stands below it: heads of which too little is
 * known come again in it, or are known by what stands below them. Null where the table above has no such heads, and
 * what was found is a reference or a budget.
 */
function ownHeader(sheet: Sheet, found: Header): Header | null {
  const above = rowsOfTable(sheet, found.row);
  if (above.length === 0) return found;
  const own = repeatedAbove(sheet, found) ?? firstByContent(sheet, above[0]);
  if (own) return own;
  if (above.length < FEWEST_ROWS) return found;
  const judges = found.columns.some(({ word }) => STATUSES.includes(word.roles[0] ?? 'other'));
  const isJudged = filterList(above, (row) => holdsVerdict(sheet, row)).length >= FEWEST_ROWS;
  const isReference = titlesAbove(sheet, found, 0).some((title) => title.isReference);
  return found.guessed || !judges || isJudged || isReference ? null : found;
}

/** Headers without those that are a lower line of the one above, which says again what one of the first header's lines says. */
function withoutParts(headers: readonly Header[]): readonly Header[] {
  let end = 0;
  return filterList(headers, ({ row, height }, place) => {
    // Two may stand beside each other.
    const isPart = row < end && row !== headers[place - 1]?.row;
    if (!isPart) end = Math.max(end, row + height);
    return !isPart;
  });
}

/**
 * A header below the first one together with the lines above it, where the same lines stand above the first: `2022年度` over 目標 and
 * 実績 alone is no head, and no row of the page above either.
 */
function withLineAgain(sheet: Sheet, header: Header, first: Header, lines = MOST_LINES): Header {
  if (header.row <= first.row || lines === 0) return header;
  const [above, line] = mapList([header, first], ({ row }) => mapList(sheet.rows[row - 1] ?? [], headText));
  const filled = filterList(above ?? [], (text) => text !== '');
  const isLine = filled.length > 0 && filled.every(isHeadOrYear);
  const isSame = above?.every((text, column) => text === (line?.[column] ?? ''));
  if (!isLine || !isSame) return header;
  const more = { ...header, row: header.row - 1, height: header.height + 1 };
  return withLineAgain(sheet, more, { ...first, row: first.row - 1 }, lines - 1);
}

/** A header that begins with the very lines of the first one, as that one: its words alone may say too little for all of its lines. */
function asFirst(sheet: Sheet, header: Header, first: Header): Header {
  if (header.row <= first.row || header.band || first.band) return header;
  for (let line = 0; line < first.height; line += 1) {
    const [own, other] = [sheet.rows[first.row + line] ?? [], sheet.rows[header.row + line] ?? []];
    for (let column = 0; column < Math.max(own.length, other.length); column += 1)
      if (headText(own[column]) !== headText(other[column])) return header;
  }
  return { ...first, row: header.row };
}

/** Every page is read by the rows of all others under the same heads, and every table held against those above it. No 総括表 has a tenth of it. */
export const MOST_HEADS = 1000;

/** All headers of the sheet, from top to bottom; empty where the sheet holds no 総括表. */
export function findHeaders(sheet: Sheet): Header[] {
  const byWords = headersByWords(sheet);
  const found = byWords[0] ?? firstByContent(sheet);
  const first = found && ownHeader(sheet, found);
  if (!first) return [];
  const known = byWords.length > 0 ? byWords : [found];
  const headers = first === found ? known : [first, ...known];
  const isKnown = ({ row }: Header) => headers.some((own) => row >= own.row && row < own.row + own.height);
  const again = filterList(repeatedBelow(sheet, first), (own) => !isKnown(own));
  const all = [...headers, ...again].sort((a, b) => a.row - b.row);
  const whole = mapList(all, (header) => withLowerLines(sheet, header));
  const [top = first] = whole;
  return mapList(withoutParts(mapList(whole, (header) => asFirst(sheet, header, top))), (header) =>
    withLineAgain(sheet, header, first),
  );
}

function headersByWords(sheet: Sheet): Header[] {
  const headers: Header[] = [];
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const found = headerAt(sheet, row);
    if (!found) continue;
    const last = headers.at(-1);
    // A line of the heads above is no line of these.
    const header = last && row <= last.row + last.height ? found : withUpperHalf(sheet, found);
    headers.push(...halvesOf(sheet, header));
    if (headers.length > MOST_HEADS) break;
    row = header.row + header.height - 1;
  }
  return headers;
}
