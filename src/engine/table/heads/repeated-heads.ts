import { type Cell, cellText, type Sheet } from '../../../cells/sheet.js';
import { LETTERS_OF_ERAS } from '../../lexicon/eras.js';
import { WORD_LETTERS } from '../../lexicon/letters.js';
import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import { memoize } from '../../text/memoize.js';
import { withoutBareYear, withoutYears } from '../../year/fiscal-year.js';
import type { HeaderWord } from '../kinds/role.js';
import { headText } from './head-text.js';
import { columnsOf, type Header, type HeaderColumn } from './header.js';

/** Heads of which too little is known to find them by their words, and that come again further down: they stand above already. */

const FEWEST = 2;
const MOST_OF = 0.75;

/** A head's words, whatever year they name: last year's table names another. */
export const wordOf = memoize((text) => withoutBareYear(foldWord(withoutYears(text, '年度')), () => '年度'));

/** The words of each line of a header. */
function wordsOf(sheet: Sheet, { row, height }: Header): ReadonlySet<string> {
  const lines = sheet.rows.slice(row, row + height).flat();
  return new Set(
    filterList(
      mapList(lines, (cell) => wordOf(headText(cell))),
      (word) => word !== '',
    ),
  );
}

/** A letter that stays as it is however a word is folded, and with which no year begins. */
const STAYS = new RegExp(`[${WORD_LETTERS}(]`);

function repeats(
  cells: readonly Cell[],
  words: ReadonlySet<string>,
  firstLetters: ReadonlySet<string>,
): boolean {
  const first = cells.findIndex((cell) => cellText(cell).trim() !== '');
  if (first < 0) return false;
  const head = headText(cells[first]);
  // Of nearly every row of a long table the first letter says that it is none.
  const letter = head.charAt(0);
  if (STAYS.test(letter) && !LETTERS_OF_ERAS.includes(letter) && !firstLetters.has(letter)) return false;
  if (!words.has(wordOf(head))) return false;
  const own = filterList(
    mapList(cells, (cell) => wordOf(headText(cell))),
    (word) => word !== '',
  );
  const known = filterList(own, (word) => words.has(word)).length;
  return known >= FEWEST && known >= MOST_OF * own.length;
}

/** The head of the labels, which a header known by its contents has no word for. */
function labelOf({ columns }: Header, texts: readonly string[]): HeaderColumn[] {
  const label = columns.find(({ word }) => word.roles[0] === 'indicator');
  const isSame = (text: string) => wordOf(text) === wordOf(label?.text ?? '');
  const column =
    label && !isSame(texts[label.column] ?? '') ? texts.findIndex(isSame) : (label?.column ?? -1);
  const word: HeaderWord = { roles: ['indicator'], year: null, targetFirst: false };
  return label && column >= 0 ? [{ ...label, column, word, span: 1 }] : [];
}

/** The header at a row that says again what the heads of another say. */
function again(header: Header, cells: readonly Cell[], row: number): Header {
  const texts = mapList(cells, headText);
  const label = labelOf(header, texts);
  const others = filterList(columnsOf(texts), ({ column }) => column !== label[0]?.column);
  const columns = [...mapList(others, (own) => ({ ...own, span: 1 })), ...label].sort(
    (a, b) => a.column - b.column,
  );
  return { row, height: 1, columns, texts, guessed: true };
}

/** The first row above a header that holds most of its heads, and perhaps more, as the header of what stands below it. */
export function repeatedAbove(sheet: Sheet, header: Header): Header | null {
  const words = [...wordsOf(sheet, header)];
  if (words.length < FEWEST) return null;
  for (let row = 0; row < header.row; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const own = new Set(mapList(cells, (cell) => wordOf(headText(cell))));
    const known = filterList(words, (word) => own.has(word)).length;
    if (known >= FEWEST && known >= MOST_OF * words.length) return again(header, cells, row);
  }
  return null;
}

/** The rows below a header that say again what its heads say, as headers of what stands below them. */
export function repeatedBelow(sheet: Sheet, header: Header): Header[] {
  const words = wordsOf(sheet, header);
  const firstLetters = new Set(mapList([...words], (word) => word.charAt(0)));
  const found: Header[] = [];
  for (let row = header.row + header.height; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row] ?? [];
    if (repeats(cells, words, firstLetters)) found.push(again(header, cells, row));
  }
  return found;
}
