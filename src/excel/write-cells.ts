import type { Landmark } from '../session/landmark.js';
import { nextTask } from '../session/next-task.js';
import type { Outcome } from '../session/session.js';
import { ask, type ExcelLibrary } from './ask.js';
import { type CellContent, isFormula, mightBeReinterpreted } from './cell-content.js';
import { cellRuns } from './cell-runs.js';
import { CELL_PROPERTIES, type CellNow, cellsOf } from './read-cells.js';

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
  // A formula that is put back must stay one.
  if (isFormula(content)) return content;
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

/** Cells around a write; both were read in the writing request itself, so that nobody came in between. */
export interface WroteCells {
  readonly before: ReadonlyMap<string, CellNow>;
  readonly after: ReadonlyMap<string, CellNow>;
  /** True where the landmark did not stand in its place. */
  readonly moved: boolean;
}

/**
 * Writes cells and reads them before and after, in one round trip. Only the given cells are changed.
 * @param isProtected keeps ranges to the given cells: Excel refuses a whole range for one locked cell in it
 * @param landmark a text that stands where it stood unless rows have moved
 * @returns what the cells held and hold; a cell that a merge covers keeps nothing. On a failure some may be written.
 */
export async function writeCells(
  excel: ExcelLibrary,
  sheetId: string,
  writes: readonly CellWrite[],
  isProtected: boolean,
  landmark: Landmark | null,
): Promise<Outcome<WroteCells>> {
  const byCell = new Map(writes.map((write) => [write.cell, write]));
  const runs = cellRuns([...byCell.keys()], {
    gaps: !isProtected,
    alike: (one, other) => byCell.get(one)?.numberFormat === byCell.get(other)?.numberFormat,
  });
  await nextTask();
  return ask(excel, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    const mark = landmark && worksheet.getRange(landmark.cell);
    mark?.load('formulas');
    const done = runs.map((run) => {
      // Two objects for one range: each keeps what it was when its turn came.
      const held = worksheet.getRange(run.address);
      held.load(CELL_PROPERTIES);
      const range = worksheet.getRange(run.address);
      const own = run.cells.map((cell) => (cell === null ? undefined : byCell.get(cell)));
      // A null leaves the cell as it is. API reference, "Range.values"; "Blank and null values in Excel add-ins".
      const formats = own.map((write) => [write?.numberFormat ?? null]);
      if (formats.some(([format]) => format !== null)) range.numberFormat = formats;
      range.values = own.map((write) => [write ? asAssigned(write) : null]);
      range.load(CELL_PROPERTIES);
      return { run, held, range };
    });
    await context.sync();
    return {
      before: new Map(done.flatMap(({ run, held }) => cellsOf(run, held))),
      after: new Map(done.flatMap(({ run, range }) => cellsOf(run, range))),
      moved: landmark !== null && mark?.formulas[0]?.[0] !== landmark.text,
    };
  });
}
