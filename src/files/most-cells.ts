import { fileFailure } from './failure.js';

/**
 * Cells of one sheet that are read, blank but formatted ones included: 100,000 rows of 20 columns. Each takes about half a kilobyte until the
 * sheet is judged, so that more would not fit into what a browser tab may hold.
 */
export const MOST_CELLS = 2_000_000;

/** The failure of a sheet with more. */
export const tooManyCells = () => fileFailure('sheet-too-large', MOST_CELLS.toLocaleString('en'));
