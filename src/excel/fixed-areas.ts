import type { CellArea, Fixed } from '../cells/sheet.js';
import { cellAddress } from '../engine/index.js';
import { isFormula } from './cell-content.js';
import type { Grid } from './grid.js';

/** Cells that are not written although they hold no formula: those a formula elsewhere fills, and totals rows of tables. */

export interface FixedArea extends CellArea {
  readonly fixed: Fixed;
}

/** Of so many formulas each is asked how far it spills. */
const MOST_FORMULAS = 2000;

const AREA = 'rowIndex,columnIndex,rowCount,columnCount';

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range, fixed: Fixed): FixedArea {
  return {
    firstRow: rowIndex,
    lastRow: rowIndex + rowCount - 1,
    firstColumn: columnIndex,
    lastColumn: columnIndex + columnCount - 1,
    fixed,
  };
}

/** @requires ExcelApi 1.12 */
function askFormulas(worksheet: Excel.Worksheet, formulas: readonly string[]): () => FixedArea[] {
  const asked = formulas.map((cell) => {
    const range = worksheet.getRange(cell).getSpillingToRangeOrNullObject();
    range.load(AREA);
    return range;
  });
  return () => asked.flatMap((range) => (range.isNullObject ? [] : [areaOf(range, 'spill')]));
}

/**
 * In a column where something spills, no cell without a formula is written: one that is stops the formula.
 * @requires ExcelApi 1.12
 */
function askColumns(worksheet: Excel.Worksheet, { firstRow, firstColumn, grid }: Grid): () => FixedArea[] {
  const asked = (grid[0] ?? []).map((_, at) => {
    const first = cellAddress(firstRow, firstColumn + at);
    const last = cellAddress(firstRow + grid.length - 1, firstColumn + at);
    const range = worksheet.getRange(`${first}:${last}`);
    range.load(`${AREA},hasSpill`);
    return range;
  });
  return () => asked.flatMap((range) => (range.hasSpill === false ? [] : [areaOf(range, 'spill')]));
}

/**
 * Asks where formulas spill to, of a sheet where some do; gives it after the request.
 * @requires ExcelApi 1.12
 */
export function askSpills(worksheet: Excel.Worksheet, used: Grid): () => FixedArea[] {
  const formulas = used.grid.flatMap((row, down) =>
    row.flatMap((content, right) =>
      isFormula(content) ? [cellAddress(used.firstRow + down, used.firstColumn + right)] : [],
    ),
  );
  return formulas.length > MOST_FORMULAS ? askColumns(worksheet, used) : askFormulas(worksheet, formulas);
}

/** Asks for the totals rows of tables that show one (ExcelApi 1.1); gives them after the request. */
export function askTotals(worksheet: Excel.Worksheet, tables: readonly string[]): () => FixedArea[] {
  const asked = tables.map((id) => {
    const range = worksheet.tables.getItem(id).getTotalRowRange();
    range.load(AREA);
    return range;
  });
  return () => asked.map((range) => areaOf(range, 'totals-row'));
}
