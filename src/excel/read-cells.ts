import { ask, type ExcelLibrary } from './ask.js';
import type { CellContent } from './cell-content.js';
import { type CellRun, cellRuns } from './cell-runs.js';
import type { Outcome } from './session.js';

/** One cell as it is now. */
export interface CellNow {
  readonly content: CellContent;
  readonly text: string;
  readonly numberFormat: string;
}

/** Cells as they are now, by address, and which of them can't be changed. */
export interface CellsNow {
  readonly cells: ReadonlyMap<string, CellNow>;
  readonly isProtected: boolean;
  /** True where the sheet is protected and the cell is locked. */
  isLocked(cell: string): boolean;
}

/** What of a range `cellsOf` needs. */
export const CELL_PROPERTIES = 'formulas,text,numberFormat';

/** The loaded cells of a run, by address. */
export function cellsOf({ cells }: CellRun, range: Excel.Range): [string, CellNow][] {
  return cells.map((cell, row) => [
    cell,
    {
      content: range.formulas[row]?.[0] ?? '',
      text: range.text[row]?.[0] ?? '',
      numberFormat: range.numberFormat[row]?.[0] ?? 'General',
    },
  ]);
}

/**
 * Reads single cells of a sheet as they are now, in one round trip.
 *
 * Of a run of many cells Excel only tells whether all or none are locked; a mixed run counts as locked, so that
 * nothing is tried that Excel would refuse half-way.
 * @param targets cells that are to be changed
 * @param others cells to look at only
 */
export function readCells(
  excel: ExcelLibrary,
  sheetId: string,
  targets: readonly string[],
  others: readonly string[] = [],
): Promise<Outcome<CellsNow>> {
  return ask(excel, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    worksheet.protection.load('protected');
    const asked = cellRuns(targets).map((run) => {
      const range = worksheet.getRange(run.address);
      range.load(CELL_PROPERTIES);
      range.format.protection.load('locked');
      return { run, range };
    });
    const seen = new Set(targets);
    const looked = cellRuns(others.filter((cell) => !seen.has(cell))).map((run) => {
      const range = worksheet.getRange(run.address);
      range.load(CELL_PROPERTIES);
      return { run, range };
    });
    await context.sync();
    const isProtected = worksheet.protection.protected;
    const locked = new Set(
      asked.flatMap(({ run, range }) =>
        isProtected && range.format.protection.locked !== false ? run.cells : [],
      ),
    );
    return {
      cells: new Map([...asked, ...looked].flatMap(({ run, range }) => cellsOf(run, range))),
      isProtected,
      isLocked: (cell: string) => locked.has(cell),
    };
  });
}
