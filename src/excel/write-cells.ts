import { ask, type ExcelLibrary } from './ask.js';
import { type CellContent, mightBeReinterpreted } from './cell-content.js';
import { cellRuns } from './cell-runs.js';
import { CELL_PROPERTIES, type CellNow, cellsOf } from './read-cells.js';
import type { Outcome } from './session.js';

/** What one cell is to hold. */
export interface CellWrite {
  readonly cell: string;
  readonly content: CellContent;
  /** The number format to set first, or null to leave it as it is. */
  readonly numberFormat: string | null;
  /** The format the cell will have when the content arrives. */
  readonly arrivesIn: string;
}

const TEXT_FORMAT = '@';

/** The content as `Range.values` must get it to store just that; a leading apostrophe marks a text, as when typed. */
function asAssigned({ content, arrivesIn }: CellWrite): CellContent {
  if (typeof content !== 'string' || arrivesIn === TEXT_FORMAT || !mightBeReinterpreted(content)) {
    return content;
  }
  return `'${content}`;
}

/**
 * A write of a verdict or tally. Texts Excel would turn into something else (`4/10` into a date) go into a cell
 * formatted as text; where protection forbids formatting, behind an apostrophe.
 */
export function textWrite(cell: string, text: string, now: CellNow, isProtected: boolean): CellWrite {
  const format = mightBeReinterpreted(text) && !isProtected && now.numberFormat !== TEXT_FORMAT;
  return {
    cell,
    content: text,
    numberFormat: format ? TEXT_FORMAT : null,
    arrivesIn: format ? TEXT_FORMAT : now.numberFormat,
  };
}

/**
 * Writes cells and reads them back, in one round trip. Only the given cells are changed.
 * @param isProtected keeps ranges to the given cells: Excel refuses a whole range for one locked cell in it
 * @returns what the cells hold afterwards; a cell that a merge covers keeps nothing. On a failure some may be written.
 */
export function writeCells(
  excel: ExcelLibrary,
  sheetId: string,
  writes: readonly CellWrite[],
  isProtected: boolean,
): Promise<Outcome<ReadonlyMap<string, CellNow>>> {
  const byCell = new Map(writes.map((write) => [write.cell, write]));
  const runs = cellRuns([...byCell.keys()], {
    gaps: !isProtected,
    alike: (one, other) => byCell.get(one)?.numberFormat === byCell.get(other)?.numberFormat,
  });
  return ask(excel, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    const done = runs.map((run) => {
      const range = worksheet.getRange(run.address);
      const own = run.cells.map((cell) => (cell === null ? undefined : byCell.get(cell)));
      // A null leaves the cell as it is. API reference, "Range.values"; "Blank and null values in Excel add-ins".
      const formats = own.map((write) => [write?.numberFormat ?? null]);
      if (formats.some(([format]) => format !== null)) range.numberFormat = formats;
      range.values = own.map((write) => [write ? asAssigned(write) : null]);
      range.load(CELL_PROPERTIES);
      return { run, range };
    });
    await context.sync();
    return new Map(done.flatMap(({ run, range }) => cellsOf(run, range)));
  });
}
