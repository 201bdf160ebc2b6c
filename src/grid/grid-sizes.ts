/** Sizes shared by drawing and `grid.css`, in CSS pixels. */

/** Width of the column of row numbers. */
export const ROW_NUMBERS = 46;
/** Height of the row of column letters. */
export const COLUMN_LETTERS = 24;
/** A row and a column that name no size of their own. */
export const DEFAULT_ROW = 20;
export const DEFAULT_COLUMN = 72;
/** Height of a line of text, and the room a cell keeps free beside and above it. */
export const LINE = 18.5;
export const PADDING_ACROSS = 7;
export const PADDING_DOWN = 3;
/** Font of cells. */
export const GRID_FONT = '14.67px "Yu Gothic UI", "Meiryo UI", "Noto Sans CJK JP", sans-serif';
