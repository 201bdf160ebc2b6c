import { columnLetters } from '../../../engine/sheet/address.js';
import { splitFormula } from '../formula/references.js';
import { MOST_COLUMNS, MOST_ROWS, type ScannedCell } from './scan-sheet.js';

/**
 * Formula text of each cell, without `=`: a cell that shares a formula gets its master's with the relative references moved
 * (ISO/IEC 29500-1 18.3.1.40).
 */
export function sharedFormulas(cells: readonly ScannedCell[]): (cell: ScannedCell) => string | undefined {
  const masters = new Map<string, ScannedCell>();
  for (const cell of cells) {
    const index = cell.formula?.sharedIndex;
    if (index !== undefined && cell.formula?.text && !masters.has(index)) masters.set(index, cell);
  }
  return (cell) => {
    const formula = cell.formula;
    if (!formula || formula.text || formula.kind !== 'shared') return formula?.text;
    const master = masters.get(formula.sharedIndex ?? '');
    if (!master?.formula) return formula.text;
    return moveFormula(master.formula.text, cell.row - master.row, cell.column - master.column);
  };
}

/** A formula as it reads when copied some rows down and columns right; what falls off the sheet is `#REF!`. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return splitFormula(formula)
    .map((piece) => {
      if (piece.reference === undefined) return piece.text;
      const prefix = piece.text.slice(0, piece.text.length - piece.reference.length);
      const moved = piece.reference.split(':').map((corner) => moveCorner(corner, rows, columns));
      return moved.includes(null) ? `${prefix}#REF!` : prefix + moved.join(':');
    })
    .join('');
}

function moveCorner(corner: string, rows: number, columns: number): string | null {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner);
  if (!match) return corner;
  const [, first = '', letters = '', second = '', digits = ''] = match;
  // In a whole-row reference (`$2:5`) the first `$` belongs to the row.
  const rowFixed = letters ? second : first;
  const column = letters ? moved(columnNumber(letters), columns, first, MOST_COLUMNS) : -1;
  const row = digits ? moved(Number(digits) - 1, rows, rowFixed, MOST_ROWS) : -1;
  if (column === null || row === null) return null;
  return `${letters ? first + columnLetters(column) : ''}${digits ? `${rowFixed}${row + 1}` : letters ? second : ''}`;
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
