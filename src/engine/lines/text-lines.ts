import { columnLetters } from '../../cells/address.js';
import { cellText, type Sheet } from '../../cells/sheet.js';
import { readHeaderWord } from '../table/kinds/role.js';

/** The text of a document as it comes when it is pasted: one line a cell, all in one column. */

export interface TextLine {
  /** The cell that holds it. */
  readonly cell: string;
  readonly text: string;
}

/** Fewer lines are no table. */
const FEWEST_LINES = 4;
/** So many heads of a 総括表 among the words tell that the lines are one. */
const FEWEST_HEADS = 3;
/** Before and between words. */
const SPACES = /[\s\u3000]+/;

/** The lines of a sheet that holds texts in one column alone, and heads of a 総括表 among them; null for any other sheet. */
export function textLines({ firstRow, firstColumn, rows }: Sheet): readonly TextLine[] | null {
  const filled = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const text = cellText(cell);
      return text.trim() === '' ? [] : [{ row, column, text }];
    }),
  );
  const [first] = filled;
  if (!first || filled.length < FEWEST_LINES || filled.some(({ column }) => column !== first.column))
    return null;
  const heads = new Set(
    filled.flatMap(({ text }) =>
      text.split(SPACES).flatMap((word) => {
        const role = readHeaderWord(word)?.roles[0];
        return role === undefined || role === 'other' ? [] : [role];
      }),
    ),
  );
  if (heads.size < FEWEST_HEADS) return null;
  return filled.map(({ row, column, text }) => ({
    cell: `${columnLetters(firstColumn + column)}${firstRow + row + 1}`,
    text,
  }));
}
