import { type CellArea, LOOKS, type LookName, type PlacedCell } from '../../engine/index.js';

/** A rectangle of cells that look alike. */
export interface LookArea {
  readonly look: LookName;
  readonly area: CellArea;
}

interface Run {
  readonly look: LookName;
  readonly first: number;
  last: number;
}

const isLook = (name: string): name is LookName => Object.hasOwn(LOOKS, name);

/**
 * Puts cells that look alike into few rectangles: down each column first, then columns beside each other.
 * @param cells in any order; of two for one place the later counts
 */
export function lookAreas(cells: readonly PlacedCell[]): LookArea[] {
  const columns = new Map<number, Map<number, LookName>>();
  for (const { row, column, look } of cells) {
    const own = columns.get(column) ?? new Map<number, LookName>();
    columns.set(column, own.set(row, look));
  }
  const open = new Map<string, CellArea>();
  const areas: LookArea[] = [];
  for (const [column, looks] of [...columns].sort(([a], [b]) => a - b)) {
    for (const { look, first, last } of runsOf(looks)) {
      const key = `${look} ${first} ${last}`;
      const left = open.get(key);
      const beside = left?.lastColumn === column - 1;
      open.set(key, {
        firstRow: first,
        lastRow: last,
        firstColumn: left && beside ? left.firstColumn : column,
        lastColumn: column,
      });
      if (left && !beside) areas.push({ look, area: left });
    }
  }
  for (const [key, area] of open) {
    const look = key.split(' ')[0] ?? '';
    if (isLook(look)) areas.push({ look, area });
  }
  return areas;
}

function runsOf(looks: ReadonlyMap<number, LookName>): Run[] {
  const runs: Run[] = [];
  for (const [row, look] of [...looks].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last?.look === look && last.last === row - 1) last.last = row;
    else runs.push({ look, first: row, last: row });
  }
  return runs;
}
