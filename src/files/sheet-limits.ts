import { fileFailure } from './failure.js';

/**
 * Cells of one sheet that are read, blank but formatted ones included: 100,000 rows of 20 columns. Each takes about half a kilobyte until the
 * sheet is judged, so that more would not fit into what a browser tab may hold.
 */
export const MOST_CELLS = 2_000_000;

/** The failure of a sheet with more. */
export const tooManyCells = () => fileFailure('sheet-too-large', MOST_CELLS.toLocaleString('en'));

/** Characters of all cells of a sheet together: seven times what a table of 100,000 rows holds. A long text may stand in the file once and in many cells. */
export const MOST_CHARACTERS = 64 * 1024 * 1024;

/** The failure of a sheet with more. */
export const tooManyCharacters = (most = MOST_CHARACTERS) =>
  fileFailure('sheet-too-long', most.toLocaleString('en'));
