import { columnLetters, parseCellAddress } from '../../cells/address.js';
import type { TidyNote, TidyTable } from './tidy-table.js';

/** What a person has to know of a tidied table before it is made: what comes from where, in few lines. */

/** Cells of one column that go to one column. */
export interface TidyMove {
  /** Letters of the column in the source. */
  readonly from: string;
  readonly to: string;
  /** The canonical head over that column. */
  readonly head: string;
  readonly cells: readonly TidyNote[];
}

export interface TidyPreview {
  /** Columns that stand elsewhere in the tidied table, in the order they are met. */
  readonly moves: readonly TidyMove[];
  /** Cells that go another way than the others of their column: a row that had slipped. */
  readonly alone: readonly TidyNote[];
  /** The same content in the canonical spelling; a tally that became a date reads as a tally again. */
  readonly spelled: readonly TidyNote[];
  /** What the canonical form has no place for. */
  readonly leftOut: readonly TidyNote[];
}

/** A way fewer cells go than this is told cell by cell, unless most of a column came that way. */
const LEAST_OF_COLUMN = 3;

const columnOf = (cell: string | null): number | null =>
  (cell === null ? null : parseCellAddress(cell)?.column) ?? null;

/** How many cells of each column of the tidied table hold something, between its heads and its tallies. */
function filledOf({ rows, headerRow, lastRow }: TidyTable): (column: number) => number {
  const body = rows.slice(headerRow + 1, lastRow);
  return (column) => body.filter((cells) => (cells[column] ?? '') !== '').length;
}

/** The preview of a tidied table. A cell that only moved up or down is not worth a line. */
export function tidyPreview(table: TidyTable): TidyPreview {
  const { notes, rows, headerRow } = table;
  const filled = filledOf(table);
  const ways = new Map<string, { from: number; to: number; cells: TidyNote[] }>();
  for (const note of notes) {
    const [from, to] = [columnOf(note.from), columnOf(note.to)];
    if (from === null || to === null || from === to) continue;
    const way = ways.get(`${from} ${to}`) ?? { from, to, cells: [] };
    way.cells.push(note);
    ways.set(`${from} ${to}`, way);
  }
  const all = [...ways.values()];
  // Few cells are a column all the same where hardly anything else came to where they went.
  const isColumn = ({ to, cells }: { readonly to: number; readonly cells: readonly TidyNote[] }) =>
    cells.length >= LEAST_OF_COLUMN || cells.length * 2 > filled(to);
  const of = (...changes: readonly TidyNote['change'][]) =>
    notes.filter(({ change }) => changes.includes(change));
  return {
    moves: all.filter(isColumn).map(({ from, to, cells }) => ({
      from: columnLetters(from),
      to: columnLetters(to),
      head: rows[headerRow]?.[to] ?? '',
      cells,
    })),
    alone: all.filter((way) => !isColumn(way)).flatMap(({ cells }) => cells),
    spelled: of('normalised', 'corrected').filter(({ from }) => from !== null),
    leftOut: of('left-out'),
  };
}
