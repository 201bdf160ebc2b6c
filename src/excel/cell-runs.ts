import { cellAddress, parseCellAddress } from '../engine/index.js';

/** Cells of one column that stand below each other without a gap. */
export interface CellRun {
  /** `G4` or `G4:G9`. */
  readonly address: string;
  /** The single cells, from top to bottom. */
  readonly cells: readonly string[];
}

/** Up to so many cells each is a range of its own; above it they go by runs, to stay within Excel's request limit. */
const MOST_SINGLE_CELLS = 500;

/**
 * Puts cells into as few ranges as needed. Every cell of a range is one of the given ones: what is written that way
 * never reaches a neighbour.
 * @param cells A1 addresses; other texts are left out
 * @param alike tells whether two cells may share a run
 */
export function cellRuns(
  cells: readonly string[],
  alike: (one: string, other: string) => boolean = () => true,
): CellRun[] {
  const places = [...new Set(cells)].flatMap((cell) => {
    const place = parseCellAddress(cell);
    return place ? [{ cell, ...place }] : [];
  });
  const longest = places.length > MOST_SINGLE_CELLS ? Number.POSITIVE_INFINITY : 1;
  places.sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: (typeof places)[] = [];
  for (const place of places) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    const follows =
      run &&
      above &&
      above.column === place.column &&
      above.row + 1 === place.row &&
      run.length < longest &&
      alike(above.cell, place.cell);
    if (follows) run.push(place);
    else runs.push([place]);
  }
  return runs.map((run) => {
    const [first] = run;
    const last = run.at(-1);
    const ends = [first, last].map((end) => (end ? cellAddress(end.row, end.column) : ''));
    return { address: run.length === 1 ? `${ends[0]}` : ends.join(':'), cells: run.map(({ cell }) => cell) };
  });
}
