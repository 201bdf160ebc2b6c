import type { CellArea, Fixed, Hidden } from '../cells/sheet.js';
import { cellAddress } from '../engine/index.js';

/**
 * What of a sheet its cells don't say. Every question is a call that takes its time, so that an area is asked as a whole
 * and taken apart only where the answer is neither yes nor no. Merges are left out: `getMergedAreas` fails for more than
 * 512 of them, and what they cover reads as blank.
 */

export interface FixedArea extends CellArea {
  readonly fixed: Fixed;
}

const MOST_QUESTIONS = 200;

function halves(area: CellArea): [CellArea, CellArea] {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  if (lastRow - firstRow >= lastColumn - firstColumn) {
    const middle = Math.floor((firstRow + lastRow) / 2);
    return [
      { ...area, lastRow: middle },
      { ...area, firstRow: middle + 1 },
    ];
  }
  const middle = Math.floor((firstColumn + lastColumn) / 2);
  return [
    { ...area, lastColumn: middle },
    { ...area, firstColumn: middle + 1 },
  ];
}

/** The parts of an area of which a question is true, from top to bottom, and those nobody got to ask for. */
function partsThat(
  area: CellArea,
  ask: (area: CellArea) => boolean,
): { readonly parts: CellArea[]; readonly open: CellArea[] } {
  const parts: CellArea[] = [];
  const waiting = [area];
  for (let questions = 0; questions < MOST_QUESTIONS; questions += 1) {
    const next = waiting.pop();
    if (!next) break;
    const answer = ask(next);
    if (answer === true) parts.push(next);
    // Neither: true of some cells only, which the reference gives as null.
    else if (answer !== false) {
      const [first, second] = halves(next);
      waiting.push(second, first);
    }
  }
  return { parts, open: waiting };
}

function fromTo(first: number, last: number): number[] {
  const numbers: number[] = [];
  for (let number = first; number <= last; number += 1) numbers.push(number);
  return numbers;
}

function rangeOf(worksheet: ExcelScript.Worksheet, area: CellArea): ExcelScript.Range {
  const first = cellAddress(area.firstRow, area.firstColumn);
  return worksheet.getRange(`${first}:${cellAddress(area.lastRow, area.lastColumn)}`);
}

/** Hidden and filtered rows and columns of an area; undefined where they are too scattered to ask for. */
export function hiddenIn(worksheet: ExcelScript.Worksheet, area: CellArea): Hidden | undefined {
  const rows = partsThat({ ...area, lastColumn: area.firstColumn }, (part) =>
    rangeOf(worksheet, part).getRowHidden(),
  );
  const columns = partsThat({ ...area, lastRow: area.firstRow }, (part) =>
    rangeOf(worksheet, part).getColumnHidden(),
  );
  if (rows.open.length + columns.open.length > 0) return undefined;
  return {
    rows: rows.parts.flatMap(({ firstRow, lastRow }) => fromTo(firstRow, lastRow)),
    columns: columns.parts.flatMap(({ firstColumn, lastColumn }) => fromTo(firstColumn, lastColumn)),
  };
}

/** Cells of an area that a formula fills, and totals rows of tables. What nobody got to ask for counts as filled. */
export function fixedIn(worksheet: ExcelScript.Worksheet, area: CellArea): FixedArea[] {
  const spills = partsThat(area, (part) => rangeOf(worksheet, part).getHasSpill());
  const areas: FixedArea[] = [];
  for (const part of spills.parts) areas.push({ ...part, fixed: 'spill' });
  for (const part of spills.open) areas.push({ ...part, fixed: 'spill' });
  for (const table of worksheet.getTables()) {
    if (!table.getShowTotals()) continue;
    const range = table.getTotalRowRange();
    const [row, column] = [range.getRowIndex(), range.getColumnIndex()];
    const lastColumn = column + range.getColumnCount() - 1;
    areas.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn, fixed: 'totals-row' });
  }
  return areas;
}
