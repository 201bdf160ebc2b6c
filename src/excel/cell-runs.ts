import { cellAddress, parseCellAddress } from '../engine/index.js';

/** Cells of one column that stand below each other. */
export interface CellRun {
  /** `G4` or `G4:G9`. */
  readonly address: string;
  /** The given cells, one a row from top to bottom; null for a cell between them that was not given. */
  readonly cells: readonly (string | null)[];
}

/** How cells are put together. */
export interface Joining {
  /** Cells that were not given may stand between two of a run, up to `MOST_BETWEEN`. */
  readonly gaps: boolean;
  /** Whether two cells may share a run. */
  readonly alike?: (one: string, other: string) => boolean;
}

/** Up to so many cells each is a range of its own; more go by runs, to stay within the 5 MB of a request. */
const MOST_SINGLE_CELLS = 500;

/** A range costs a request about as much as carrying so many cells that nobody needs. */
const MOST_BETWEEN = 8;

interface Place {
  readonly cell: string;
  readonly row: number;
  readonly column: number;
}

function toRun(places: readonly Place[]): CellRun {
  const [first] = places;
  const last = places.at(-1);
  if (!first || !last) return { address: '', cells: [] };
  const cells: (string | null)[] = Array.from({ length: last.row - first.row + 1 }, () => null);
  for (const { cell, row } of places) cells[row - first.row] = cell;
  const address = cellAddress(first.row, first.column);
  return {
    address: cells.length === 1 ? address : `${address}:${cellAddress(last.row, last.column)}`,
    cells,
  };
}

/**
 * Puts cells into ranges: single cells as a rule, runs where there are very many.
 * @param cells A1 addresses; other texts are left out
 */
export function cellRuns(cells: readonly string[], { gaps, alike = () => true }: Joining): CellRun[] {
  const places = [...new Set(cells)].flatMap((cell): Place[] => {
    const place = parseCellAddress(cell);
    return place ? [{ cell, ...place }] : [];
  });
  const joined = places.length > MOST_SINGLE_CELLS;
  const reach = gaps ? MOST_BETWEEN + 1 : 1;
  places.sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Place[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    const follows =
      joined &&
      above?.column === place.column &&
      place.row - above.row <= reach &&
      alike(above.cell, place.cell);
    if (run && follows) run.push(place);
    else runs.push([place]);
  }
  return runs.map(toRun);
}
