import { fileFailure } from './failure.js';

/** Cells of one sheet, blank but formatted ones included: 100,000 rows of 20 columns. */
export const MOST_CELLS = 2_000_000;

/**
 * Cells of one sheet that hold something: 100,000 rows of ten columns, which is the longest table there is. Each takes about half a kilobyte until the
 * sheet is judged, so that more would not fit into what a browser tab may hold.
 */
export const MOST_FILLED = 1_000_000;

/** The failure of a sheet with more. */
export const tooManyCells = (most = MOST_CELLS) => fileFailure('sheet-too-large', most.toLocaleString('en'));

/** Characters of all cells of a sheet together: seven times what a table of 100,000 rows holds. A long text may stand in the file once and in many cells. */
export const MOST_CHARACTERS = 64 * 1024 * 1024;

/** The failure of a sheet with more. */
export const tooManyCharacters = (most = MOST_CHARACTERS) =>
  fileFailure('sheet-too-long', most.toLocaleString('en'));

/**
 * Work of number formats on one sheet, counted as `ShownValues` does: four times that of a table of 100,000 rows, each with three different figures.
 */
export const MOST_WORK_OF_FORMATS = 60_000_000;
