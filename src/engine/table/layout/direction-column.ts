import { directionHead, directionInCell } from '../../lexicon/direction-beside.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import type { Assignment } from '../columns/assignment.js';
import type { Header } from '../heads/header.js';
import type { BodyRow } from '../kinds/body-row.js';

/** A column that says which way is better. */
export interface DirectionColumn {
  readonly column: number;
  /** False where it may as well say how the figures moved. */
  readonly certain: boolean;
}

/** The column of directions of a page, by its head and what stands in most of its filled cells; null where there is none. */
export function directionColumnOf(
  { texts }: Header,
  assignments: readonly Assignment[],
  rows: readonly BodyRow[],
): DirectionColumn | null {
  for (const [column, text] of texts.entries()) {
    const head = directionHead((text ?? '').trim());
    if (head === null) continue;
    const taken = assignments.some(({ role, columns }) => role !== 'other' && columns.includes(column));
    if (taken) continue;
    const filled = flatMapList(rows, ({ texts: own }) => own[column]?.trim() || []);
    const said = filterList(filled, (own) => directionInCell(own) !== null);
    if (said.length > 0 && said.length * 2 >= filled.length) return { column, certain: head === 'direction' };
  }
  return null;
}
