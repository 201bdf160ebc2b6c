import { type Cell, cellText } from '../cells/sheet.js';
import { done, type FileResult, failed } from './failure.js';
import { MOST_CHARACTERS, MOST_FILLED, tooManyCells, tooManyCharacters } from './sheet-limits.js';

/** Cells of the rows up to the last filled one of each; more than this is not a table anybody filled in. */
const LARGEST_RECTANGLE = 5_000_000;

/** What is held already: of this sheet, and of others where they are held together. */
export interface Held {
  size: number;
  characters: number;
  filled: number;
}

export const nothingHeld = (): Held => ({ size: 0, characters: 0, filled: 0 });

/** The filled cells of a sheet, put in as they are read; bounded in all they take. */
export class FilledRows {
  readonly #rows: Cell[][] = [];
  readonly #held: Held;

  /** @param held is counted on */
  constructor(held: Held = nothingHeld()) {
    this.#held = held;
  }

  /** Rows from 0, each up to its last filled cell. */
  get rows(): Cell[][] {
    return this.#rows;
  }

  /** Cells of the longest row. */
  get width(): number {
    return this.#rows.reduce((most, row) => Math.max(most, row.length), 0);
  }

  /** Puts a cell in its place; a blank one leaves no trace. Fails where the sheet holds more than it may. */
  put(at: { readonly row: number; readonly column: number }, cell: Cell): FileResult<null> {
    if (cell === '') return done(null);
    const held = this.#held;
    held.filled += 1;
    if (held.filled > MOST_FILLED) return { ok: false, failure: tooManyCells(MOST_FILLED) };
    held.characters += cellText(cell).length;
    if (held.characters > MOST_CHARACTERS) return { ok: false, failure: tooManyCharacters() };
    while (this.#rows.length <= at.row) this.#rows.push([]);
    const row = this.#rows[at.row];
    if (!row) return done(null);
    held.size += Math.max(0, at.column + 1 - row.length);
    if (held.size > LARGEST_RECTANGLE)
      return failed('sheet-too-large', LARGEST_RECTANGLE.toLocaleString('en'));
    while (row.length <= at.column) row.push('');
    row[at.column] = cell;
    return done(null);
  }
}
