import type { Cell, Sheet } from '../../../cells/sheet.js';
import { done, type FileResult } from '../../failure.js';
import { FilledRows } from '../../filled-rows.js';
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
  const filled = new FilledRows();
  const shown = { date1904: context.date1904, zeros: showsZeros(scanned) };
  for (const cell of scanned.cells) {
    const put = filled.put(cell, engineCell(cell, context, shown));
    if (!put.ok) return put;
  }
  const { rows, width } = filled;
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
