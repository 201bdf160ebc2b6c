import type { Sheet } from '../../../cells/sheet.js';
import { contentOf } from '../kinds/content.js';
import { readHeaderWord } from '../kinds/role.js';
import { headerByContent } from './by-content.js';
import { columnsOf, type Header, headerAt, headText } from './header.js';
import { halvesOf } from './side-by-side.js';
import { titleWeight } from './title.js';

/** All headers of a sheet, with the first lines of their heads where these stand in a row of their own. */

/** Heads that no word names are looked for so far down. */
const FAR_DOWN = 40;
/** Longer texts above the heads are a title or a caption. */
const LONGEST_UPPER = 16;

/**
 * The header together with a row above it that holds the first lines of its heads (`達成` over `状況` over `※1`): each
 * stands over a head, and makes it another or a better known one.
 */
function withUpperHalf(sheet: Sheet, header: Header): Header {
  const above = (sheet.rows[header.row - 1] ?? []).map(headText);
  const filled = above.flatMap((text, column) => (text === '' ? [] : [{ text, column }]));
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
  const width = Math.max(...[0, 1, 2].map((line) => sheet.rows[header.row + line - 1]?.length ?? 0));
  const texts = Array.from({ length: width }, (_, column) => `${above[column] ?? ''}${lines(column)}`);
  const columns = columnsOf(texts);
  return columns.length >= header.columns.length
    ? { ...header, row: header.row - 1, height: header.height + 1, columns, texts }
    : header;
}

/** The first row whose heads are known by what stands below them, up to `end`. */
function firstByContent(sheet: Sheet, end: number): Header[] {
  const above = end < sheet.rows.length ? { ...sheet, rows: sheet.rows.slice(0, end) } : sheet;
  for (let row = 0; row < Math.min(end, FAR_DOWN); row += 1) {
    const found = headerByContent(above, row);
    if (found) return [found];
  }
  return [];
}

/** The same heads on further pages: rows with the same words. */
function repeatsOf(sheet: Sheet, header: Header): Header[] {
  const lineAt = (row: number) => (sheet.rows[row] ?? []).map(headText).join('\t').trimEnd();
  const lines = Array.from({ length: header.height }, (_, line) => lineAt(header.row + line));
  const repeats: Header[] = [];
  for (let row = header.row + header.height; row < sheet.rows.length; row += 1)
    if (lines.every((line, place) => lineAt(row + place) === line)) repeats.push({ ...header, row });
  return repeats;
}

/** All headers of the sheet, from top to bottom; empty where the sheet holds no 総括表. */
export function findHeaders(sheet: Sheet): Header[] {
  const headers = headersByWords(sheet);
  const guessed = firstByContent(sheet, headers[0]?.row ?? sheet.rows.length);
  const pages = guessed.flatMap((header) => [header, ...repeatsOf(sheet, header)]);
  return [...pages, ...headers].sort((one, other) => one.row - other.row);
}

function headersByWords(sheet: Sheet): Header[] {
  const headers: Header[] = [];
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const found = headerAt(sheet, row);
    if (!found) continue;
    const header = withUpperHalf(sheet, found);
    headers.push(...halvesOf(header));
    row = header.row + header.height - 1;
  }
  return headers;
}
