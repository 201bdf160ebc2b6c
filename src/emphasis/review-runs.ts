import { type JudgedTable, NEEDS_REVIEW, parseCellAddress, statusCells } from '../engine/index.js';
import { type ColumnRange, columnRange } from './verdict-columns.js';

/** Cells of 要確認 below each other that hold the same. */
export interface ReviewRun extends ColumnRange {
  readonly cells: number;
  /** What they hold, or null where that is no plain text. */
  readonly text: string | null;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly text: string | null;
}

/** Formulas may hold texts of 255 letters. Microsoft Support, "Excel specifications and limits". */
const LONGEST_TEXT = 255;

function reviewPlaces(judged: JudgedTable): Place[] {
  return statusCells(judged).flatMap(({ verdict, status }) => {
    const place = verdict === NEEDS_REVIEW ? parseCellAddress(status.cell) : null;
    if (!place) return [];
    const plain = status.fixed === null && status.text.length <= LONGEST_TEXT;
    return [{ row: place.row, column: place.column, text: plain ? status.text : null }];
  });
}

/** The status cells of what needs review, put together where they hold the same; by columns, from top to bottom. */
export function reviewRuns(judged: JudgedTable): ReviewRun[] {
  const places = reviewPlaces(judged).sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Place[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    const follows =
      above?.column === place.column && above.row + 1 === place.row && above.text === place.text;
    if (run && follows) run.push(place);
    else runs.push([place]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (!first) return [];
    const last = first.row + run.length - 1;
    return [{ ...columnRange(first.column, first.row, last), cells: run.length, text: first.text }];
  });
}
