import { type Area, isOnSheet } from '../area.js';
import type { SimulatedSheet } from '../sheet.js';
import type { SheetProtection } from '../sheet-protection.js';
import { ApiError, accessDenied, invalidArgument } from '../wire/api-error.js';
import { isWireObject } from '../wire/wire-object.js';
import type { Scene } from './scene.js';

/** What a `Range` stands for. */
export interface RangeTarget {
  readonly scene: Scene;
  readonly sheet: SimulatedSheet;
  readonly area: Area;
}

/** Excel gives up on cells by the million; so does the simulation, before it runs out of memory. */
const MOST_CELLS = 5_000_000;

/** The target of an area; fails with InvalidArgument where the area leaves the sheet. */
export function rangeTarget(scene: Scene, sheet: SimulatedSheet, area: Area): RangeTarget {
  if (!isOnSheet(area)) throw invalidArgument();
  return { scene, sheet, area };
}

/** The target of a range given as an argument. */
export function asRangeTarget(argument: unknown): RangeTarget {
  if (!isWireObject(argument) || argument.className !== 'Range') throw invalidArgument();
  return argument.target as RangeTarget;
}

/** Does something to every cell of a range. */
export function forEachCell({ area }: RangeTarget, act: (row: number, column: number) => void): void {
  if (area.rows * area.columns > MOST_CELLS) {
    throw new ApiError('InvalidOperation', 'The range holds too many cells for this operation.');
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) act(row, column);
  }
}

/** A grid with one value a cell. */
export function gridOf<V>(range: RangeTarget, value: (row: number, column: number) => V): V[][] {
  const grid: V[][] = [];
  forEachCell(range, (row, column) => {
    const line = grid[row - range.area.row];
    if (line) line.push(value(row, column));
    else grid.push([value(row, column)]);
  });
  return grid;
}

/** Fails where the sheet is protected and locks a cell of the range. API reference, error code AccessDenied. */
export function requireUnlocked({ sheet, area }: RangeTarget): void {
  if (sheet.refusesChange(area)) throw accessDenied();
}

/** Fails where the sheet is protected without the permission (`allowFormatCells`, `allowInsertRows` …). */
export function requirePermission({ sheet }: RangeTarget, option: keyof SheetProtection['options']): void {
  if (sheet.protection && sheet.protection.options[option] !== true) throw accessDenied();
}
