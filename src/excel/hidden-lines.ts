import type { Hidden } from '../cells/sheet.js';
import { cellAddress } from '../engine/index.js';
import type { Grid } from './grid.js';

/**
 * Which rows and columns of a sheet are hidden, by hand or by a filter. `Range.rowHidden` of each tells it and only
 * reads; `getRowProperties` and `getColumnProperties` count as writing, as `getMergedAreasOrNullObject` does, and a
 * request with one of them clears Excel's undo stack (office-js #5918).
 */

/** What Excel says of the whole: all are hidden, none is, or (null) some are. */
export interface HiddenAtAll {
  readonly rows: boolean | null;
  readonly columns: boolean | null;
}

/** Of a sheet with more rows it stays unknown which are hidden. */
const MOST_ASKED = 2000;

function linesOf({ firstRow, firstColumn, grid }: Grid): Hidden {
  const from = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);
  return { rows: from(firstRow, grid.length), columns: from(firstColumn, grid[0]?.length ?? 0) };
}

/** What is hidden where all is or none; undefined where some is. */
export function hiddenAtFirst(used: Grid, { rows, columns }: HiddenAtAll): Hidden | undefined {
  if (rows === null || columns === null) return undefined;
  const lines = linesOf(used);
  return { rows: rows ? lines.rows : [], columns: columns ? lines.columns : [] };
}

/** Asks which rows and columns are hidden; gives it after the request, undefined where they are too many to ask. */
export function askHidden(
  worksheet: Excel.Worksheet,
  used: Grid,
  { rows, columns }: HiddenAtAll,
): () => Hidden | undefined {
  const lines = linesOf(used);
  if ((rows === null ? lines.rows : []).length > MOST_ASKED) return () => undefined;
  if ((columns === null ? lines.columns : []).length > MOST_ASKED) return () => undefined;
  const which = (all: boolean | null, own: readonly number[], ask: (line: number) => () => boolean) => {
    if (all !== null) return () => (all ? own : []);
    const asked = own.map((line) => ({ line, isHidden: ask(line) }));
    return () => asked.flatMap(({ line, isHidden }) => (isHidden() ? [line] : []));
  };
  const hiddenRows = which(rows, lines.rows, (row) => {
    const range = worksheet.getRange(cellAddress(row, used.firstColumn));
    range.load('rowHidden');
    return () => range.rowHidden;
  });
  const hiddenColumns = which(columns, lines.columns, (column) => {
    const range = worksheet.getRange(cellAddress(used.firstRow, column));
    range.load('columnHidden');
    return () => range.columnHidden;
  });
  return () => ({ rows: hiddenRows(), columns: hiddenColumns() });
}
