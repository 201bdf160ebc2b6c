import { type Cell, cellText, type Sheet } from '../../../cells/sheet.js';
import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import { fiscalYearsIn } from '../../year/fiscal-year.js';
import { columnsOfFigures } from '../kinds/columns-of-figures.js';
import { type Content, contentOf } from '../kinds/content.js';
import { type Role, readHeaderWord } from '../kinds/role.js';
import { headText } from './head-text.js';
import { columnsOf, type Header } from './header.js';
import { mayBeHead, ROWS_BELOW } from './may-be-head.js';
import { spread } from './second-line.js';

/**
 * The further lines of heads of which too little is known: years and words right of the labels, or, whatever they say, words over columns
 * that hold figures below.
 */

const WORDS: readonly Content[] = ['words', 'unit'];
const LABELS: readonly Role[] = ['indicator', 'measure', 'strategy'];
/** Heads of more lines are none. */
const MOST = 3;

const isHead = (text: string) =>
  readHeaderWord(text) !== null || fiscalYearsIn(text).length > 0 || WORDS.includes(contentOf(text));

/** Columns of a row that hold something. */
function columnsFilled(cells: readonly Cell[]): number[] {
  const columns: number[] = [];
  for (let column = 0; column < cells.length; column += 1)
    if (cellText(cells[column]).trim() !== '') columns.push(column);
  return columns;
}

/**
 * True where the row below the heads is a line of them by what stands below it: words only, some of them over figures. Where it has
 * a word over the labels, that is the first one there.
 */
function isLineByContent(sheet: Sheet, { row, height, texts }: Header, label: number): boolean {
  const cells = sheet.rows[row + height] ?? [];
  const filled = columnsFilled(cells);
  if (!filled.every((column) => mayBeHead(headText(cells[column])))) return false;
  const start = row + height + 1;
  const below = sheet.rows.slice(start, start + ROWS_BELOW);
  const figures = columnsOfFigures(
    mapList(below, (own) => mapList(own, (cell) => contentOf(cellText(cell)))),
  );
  const over = filterList(filled, (column) => figures.has(column));
  if (over.length === 0) return false;
  // Of heads that are not known, the one before a known figure may have been taken for that of the labels.
  const labels = figures.has(label) ? [] : filterList(filled, (column) => column <= label);
  return labels.every((column) => (texts[column] ?? '') === '');
}

/** The column of the labels, or of the 施策 where no head names them; -1 where none is known. */
function labelsOf({ columns }: Header): number {
  for (const role of LABELS) {
    const own = columns.find(({ word }) => word.roles[0] === role);
    if (own) return own.column;
  }
  return -1;
}

/** The header with the lines of heads that stand right below its own. */
export function withLowerLines(sheet: Sheet, header: Header): Header {
  const label = labelsOf(header);
  let own = header;
  while (own.height < MOST) {
    const cells = sheet.rows[own.row + own.height] ?? [];
    const filled = columnsFilled(cells);
    if (filled.length === 0) return own;
    const isLine =
      header.guessed &&
      label >= 0 &&
      filled.every((column) => column > label && isHead(headText(cells[column])));
    if (!isLine && !isLineByContent(sheet, own, label)) return own;
    own = withLine(own, spread(own.texts, cells));
  }
  return own;
}

function withLine(header: Header, texts: readonly string[]): Header {
  const known = filterList(
    header.columns,
    ({ word, column }) => word.roles[0] === 'indicator' || texts[column] === header.texts[column],
  );
  const others = filterList(columnsOf(texts), ({ column }) => !known.some((own) => own.column === column));
  const columns = [...known, ...mapList(others, (own) => ({ ...own, span: 1 }))].sort(
    (a, b) => a.column - b.column,
  );
  return { ...header, height: header.height + 1, columns, texts };
}
