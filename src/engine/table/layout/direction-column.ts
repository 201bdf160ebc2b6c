import { directionHead, directionInCell } from '../../lexicon/direction-beside.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { type Assignment, columnsWithRole } from '../columns/assignment.js';
import type { Header } from '../heads/header.js';
import type { BodyRow } from '../kinds/body-row.js';

/** A column that says which way is better. */
export interface DirectionColumn {
  readonly column: number;
  /** False where it may as well say how the figures moved. */
  readonly certain: boolean;
  /** True under a head that no list knows: not heard beside a verdict that bears the figures out without it. */
  readonly unnamed?: true;
}

/** No word: an arrow alone says a direction under any head. */
const IS_ARROW = /^[^\p{L}\p{N}+＋]$/u;
/** One arrow alone may be anything. */
const FEWEST_ARROWS = 2;

/** True where nothing but arrows stands in the filled cells of a column. */
function holdsArrows(filled: readonly string[]): boolean {
  return (
    filled.length >= FEWEST_ARROWS &&
    filled.every((own) => IS_ARROW.test(own) && directionInCell(own) !== null)
  );
}

/**
 * The column of directions of a page, by its head and what stands in most of its filled cells, or else by arrows in all of them; null where
 * there is none.
 */
export function directionColumnOf(
  { texts }: Header,
  assignments: readonly Assignment[],
  rows: readonly BodyRow[],
): DirectionColumn | null {
  const taken = columnsWithRole(assignments);
  let unnamed: DirectionColumn | null = null;
  for (const [column, text] of texts.entries()) {
    const head = directionHead((text ?? '').trim());
    if (head === null && unnamed !== null) continue;
    if (taken.has(column)) continue;
    const filled = flatMapList(rows, ({ texts: own }) => own[column]?.trim() || []);
    if (head === null) {
      if (holdsArrows(filled)) unnamed = { column, certain: false, unnamed: true };
      continue;
    }
    const said = filterList(filled, (own) => directionInCell(own) !== null);
    if (said.length > 0 && said.length * 2 >= filled.length) return { column, certain: head === 'direction' };
  }
  return unnamed;
}
