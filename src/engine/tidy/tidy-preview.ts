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

/** A way fewer cells go than this is told cell by cell. */
const LEAST_OF_COLUMN = 3;

const columnOf = (cell: string | null): number | null =>
  (cell === null ? null : parseCellAddress(cell)?.column) ?? null;

/** The preview of a tidied table. A cell that only moved up or down is not worth a line. */
export function tidyPreview({ notes, rows, headerRow }: TidyTable): TidyPreview {
  const ways = new Map<string, { from: number; to: number; cells: TidyNote[] }>();
  for (const note of notes) {
    const [from, to] = [columnOf(note.from), columnOf(note.to)];
    if (from === null || to === null || from === to) continue;
    const way = ways.get(`${from} ${to}`) ?? { from, to, cells: [] };
    way.cells.push(note);
    ways.set(`${from} ${to}`, way);
  }
  const all = [...ways.values()];
  const isColumn = ({ cells }: { readonly cells: readonly TidyNote[] }) => cells.length >= LEAST_OF_COLUMN;
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
