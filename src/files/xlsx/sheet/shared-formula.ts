import { columnLetters } from '../../../cells/address.js';
import { splitFormula } from '../formula/references.js';
import type { ScannedCell } from './scanned-cell.js';
import { MOST_COLUMNS, MOST_ROWS } from './scanned-sheet.js';

/**
 * Formula text of each cell, without `=`: a cell that shares a formula gets its master's with the relative references moved
 * (ISO/IEC 29500-1 18.3.1.40).
 */
export function sharedFormulas(cells: Iterable<ScannedCell>): (cell: ScannedCell) => string | undefined {
  const masters = new Map<
    string,
    { readonly cell: ScannedCell; readonly moved: ReturnType<typeof formulaMover> }
  >();
  for (const cell of cells) {
    const index = cell.formula?.sharedIndex;
    if (index !== undefined && cell.formula?.text && !masters.has(index)) {
      masters.set(index, { cell, moved: formulaMover(cell.formula.text) });
    }
  }
  return (cell) => {
    const formula = cell.formula;
    if (!formula || formula.text || formula.kind !== 'shared') return formula?.text;
    const master = masters.get(formula.sharedIndex ?? '');
    if (!master) return formula.text;
    return master.moved(cell.row - master.cell.row, cell.column - master.cell.column);
  };
}

/**
 * A formula as it reads when copied some rows down and columns right; what falls off the sheet is `#REF!`. It is taken apart once: a long formula may
 * be shared by many cells.
 */
export function formulaMover(formula: string): (rows: number, columns: number) => string {
  const pieces = movablePieces(formula);
  return (rows, columns) => movePieces(pieces, rows, columns);
}

/** Text of a formula, or a reference in it that moves. */
type MovablePiece = string | { readonly prefix: string; readonly corners: readonly Corner[] };

/** `$B3`, or one end of `A:C` and `2:5`; an index is `null` where the corner does not name it. */
interface Corner {
  readonly column: number | null;
  readonly columnFixed: string;
  readonly row: number | null;
  readonly rowFixed: string;
}

function movablePieces(formula: string): MovablePiece[] {
  return splitFormula(formula).map(({ text, reference }) => {
    if (reference === undefined) return text;
    const prefix = text.slice(0, text.length - reference.length);
    return { prefix, corners: reference.split(':').map(cornerOf) };
  });
}

function movePieces(pieces: readonly MovablePiece[], rows: number, columns: number): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const corners = piece.corners.map((corner) => moveCorner(corner, rows, columns));
      return piece.prefix + (corners.includes(null) ? '#REF!' : corners.join(':'));
    })
    .join('');
}

function cornerOf(written: string): Corner {
  const [, first = '', letters = '', second = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(written) ?? [];
  return {
    column: letters ? columnNumber(letters) : null,
    columnFixed: letters ? first : '',
    row: digits ? Number(digits) - 1 : null,
    // In a whole-row reference (`$2:5`) the first `$` belongs to the row.
    rowFixed: letters ? second : first,
  };
}

function moveCorner(corner: Corner, rows: number, columns: number): string | null {
  const column =
    corner.column === null ? -1 : moved(corner.column, columns, corner.columnFixed, MOST_COLUMNS);
  const row = corner.row === null ? -1 : moved(corner.row, rows, corner.rowFixed, MOST_ROWS);
  if (column === null || row === null) return null;
  const letters = column < 0 ? '' : corner.columnFixed + columnLetters(column);
  return row < 0 ? letters : `${letters}${corner.rowFixed}${row + 1}`;
}

function moved(index: number, by: number, fixed: string, most: number): number | null {
  const target = fixed ? index : index + by;
  return target >= 0 && target < most ? target : null;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
