import { cellAddress } from '../../../cells/address.js';
import { type Cell, cellText, type Sheet } from '../../../cells/sheet.js';
import { anywhere, patternOf } from '../../lexicon/entry.js';
import { weightOfTitle } from '../../lexicon/rows/title-weights.js';
import { FURNITURE_OF_TITLES, UNIT_OF_TABLE, YEAR_WORDS } from '../../lexicon/rows/title-words.js';
import { mapList } from '../../lists/map-list.js';
import { foldWord } from '../../text/fold.js';
import { fiscalYearOfTitle } from '../../year/fiscal-year.js';
import { isTallyLabel } from '../kinds/row-kind.js';

/** The title: anywhere above the first header. */

export interface Title {
  readonly text: string;
  readonly cell: string | null;
  readonly year: number | null;
  /** Unit of the whole table, from a `(単位:件)` above it. */
  readonly tableUnit: string;
}

const LONGEST_TITLE = 120;

/** How much a text says that it is a title; below 2 it may be anything. */
export function titleWeight(text: string): number {
  const word = foldWord(text.slice(0, LONGEST_TITLE));
  const sum = weightOfTitle(word);
  return text.length > LONGEST_TITLE ? sum - 6 : sum;
}

const FURNITURE = new RegExp(`^[(（]?${patternOf(FURNITURE_OF_TITLES)}`);
const UNIT = new RegExp(`${patternOf(UNIT_OF_TABLE)}[:：]?([^)）\\s]{1,8})`);
const YEAR = anywhere(YEAR_WORDS);

interface Filled {
  readonly text: string;
  readonly column: number;
}

/**
 * The cells of a row that make up its title: from the first that says something of one to the last, and before them what
 * stands right beside (みどり | 商工会). A form's number, a date or a name at the edge of the row is no part of it.
 */
function titleCells(filled: readonly Filled[]): readonly Filled[] {
  const isTelling = ({ text }: Filled) => titleWeight(text) > 0 && !isTallyLabel(text);
  let first = filled.findIndex(isTelling);
  if (first < 0) return filled;
  let last = filled.length - 1;
  for (let own = filled[last]; own && !isTelling(own); own = filled[last]) last -= 1;
  for (let before = filled[first - 1]; before && !FURNITURE.test(before.text); before = filled[first - 1]) {
    if (before.column !== (filled[first]?.column ?? 0) - 1) break;
    first -= 1;
  }
  return filled.slice(first, last + 1);
}

function filledIn(row: readonly Cell[]): readonly Filled[] {
  const filled: Filled[] = [];
  for (let column = 0; column < row.length; column += 1) {
    const text = cellText(row[column]).trim();
    if (text !== '') filled.push({ text, column });
  }
  return filled;
}

/**
 * Finds the title among the rows above the first header. The year may stand in another row there than the title's words.
 * @param firstHeader index into `sheet.rows`
 * @param from the row to begin at, where another table stands above
 */
export function readTitle(sheet: Sheet, firstHeader: number, from = 0): Title {
  let best = { weight: 0, text: '', cell: null as string | null };
  let firstText: { text: string; cell: string } | null = null;
  let yearAbove: number | null = null;
  let tableUnit = '';
  for (let index = from; index < firstHeader; index += 1) {
    const row = sheet.rows[index] ?? [];
    const filled = filledIn(row);
    tableUnit ||= mapList(filled, ({ text }) => UNIT.exec(text)?.[1] ?? '').find((unit) => unit !== '') ?? '';
    const own = titleCells(filled);
    const first = own[0];
    if (!first) continue;
    const cell = cellAddress(sheet.firstRow + index, sheet.firstColumn + first.column);
    const text = mapList(own, (part) => part.text.replace(/[\r\n]+/g, ' ')).join(' ');
    if (YEAR.test(text)) yearAbove ??= fiscalYearOfTitle(text);
    const heavy = titleWeight(text);
    if (heavy > best.weight) best = { weight: heavy, text, cell };
    if (heavy > 0 || !FURNITURE.test(text)) firstText ??= { text, cell };
  }
  const chosen = best.weight > 0 ? best : firstText;
  const text = chosen?.text ?? '';
  return { text, cell: chosen?.cell ?? null, year: fiscalYearOfTitle(text) ?? yearAbove, tableUnit };
}
