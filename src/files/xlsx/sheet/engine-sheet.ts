import { type Cell, cellText, type Sheet } from '../../../cells/sheet.js';
import { done, type FileResult, failed } from '../../failure.js';
import { MOST_CHARACTERS, MOST_FILLED, tooManyCells, tooManyCharacters } from '../../sheet-limits.js';
import { shownNumber, shownText } from '../number-format/shown-text.js';
import { areaOf, type CellRange } from './cell-range.js';
import { type CellValue, cellValue, hasNoResult } from './cell-value.js';
import { withFixed } from './fixed-cells.js';
import { hiddenLines } from './hidden-lines.js';
import { mergedCells } from './merged-cells.js';
import type { ScannedCell } from './scanned-cell.js';
import type { ScannedSheet } from './scanned-sheet.js';
import { showsZeros } from './shown-zeros.js';

/** What of the workbook the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** Number format pattern of a cell format. */
  numberFormat(style: number): string;
}

/** Cells of the rows up to the last filled one of each; more than this is not a table anybody filled in. */
const LARGEST_RECTANGLE = 5_000_000;

/**
 * The sheet as the engine reads it: text as shown, stored numbers, merges, what is hidden, and what can't be written.
 * Rows and columns start at 0.
 * @param totalsRows of the tables on the sheet
 */
export function engineSheet(
  name: string,
  scanned: ScannedSheet,
  context: CellContext,
  totalsRows: readonly CellRange[],
): FileResult<Sheet> {
  const rows: Cell[][] = [];
  const shown = { date1904: context.date1904, zeros: showsZeros(scanned) };
  let size = 0;
  let characters = 0;
  let filled = 0;
  for (const scannedCell of scanned.cells) {
    const cell = engineCell(scannedCell, context, shown);
    if (cell === '') continue;
    if (++filled > MOST_FILLED) return { ok: false, failure: tooManyCells(MOST_FILLED) };
    characters += cellText(cell).length;
    if (characters > MOST_CHARACTERS) return { ok: false, failure: tooManyCharacters() };
    while (rows.length <= scannedCell.row) rows.push([]);
    const row = rows[scannedCell.row];
    if (!row) continue;
    size += Math.max(0, scannedCell.column + 1 - row.length);
    if (size > LARGEST_RECTANGLE) return failed('sheet-too-large', LARGEST_RECTANGLE.toLocaleString('en'));
    while (row.length <= scannedCell.column) row.push('');
    row[scannedCell.column] = cell;
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return done({
    name,
    firstRow: 0,
    firstColumn: 0,
    rows: withFixed(rows, scanned, totalsRows),
    merges: mergedCells(scanned).map(areaOf),
    hidden: hiddenLines(scanned, rows.length, width),
  });
}

function engineCell(scanned: ScannedCell, context: CellContext, shown: Shown): Cell {
  const value = cellValue(scanned, context.strings, context.date1904);
  const text = shownValue(value, context.numberFormat(scanned.style), shown);
  const number = value.kind === 'number' ? { number: value.number } : null;
  if (scanned.formula === undefined) return number ? { text, ...number } : text;
  return { text, ...number, fixed: 'formula', ...(hasNoResult(scanned) ? { uncalculated: true } : {}) };
}

/** What of workbook and sheet decides how a number is shown, beside its format. */
interface Shown {
  readonly date1904: boolean;
  /** False where a stored 0 shows nothing. */
  readonly zeros: boolean;
}

/** A value as a person sees it, its number format applied. */
export function shownValue(value: CellValue, pattern: string, { date1904, zeros }: Shown): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'number':
      return value.number === 0 && !zeros ? '' : shownNumber(value.number, pattern, date1904);
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'error':
      return value.text;
    case 'text':
      return shownText(value.text, pattern);
  }
}
