/** Cell addresses in A1 style. Rows and columns inside the engine count from 0. */

/** Letters of the columns that nearly every table stays within. */
const FIRST_LETTERS = Array.from({ length: 26 }, (_, column) => String.fromCharCode(65 + column));

/** Letters of a column: 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnLetters(column: number): string {
  const first = FIRST_LETTERS[column];
  if (first !== undefined) return first;
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A1` address of a cell: (0, 0) → `A1`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

const DOLLAR = 36;
const ZERO = 48;
/** The digits of the last row there is, and as many letters as the last column has. */
const MOST_DIGITS = 7;
const MOST_LETTERS = 3;
/** Place of a letter in the alphabet, from 1, or 0 for anything else. */
function letterNumber(code: number): number {
  const letter = (code & ~32) - 64;
  return letter >= 1 && letter <= 26 && code >= 65 ? letter : 0;
}

/**
 * Row and column, from 0, of an `A1` address without sheet name; `$` signs are allowed.
 * Gives `null` for anything that is not the address of one cell.
 */
export function parseCellAddress(address: string): { row: number; column: number } | null {
  // Letter by letter, for every cell of every row is asked for.
  let at = address.charCodeAt(0) === DOLLAR ? 1 : 0;
  const letters = at;
  let column = 0;
  for (let letter = letterNumber(address.charCodeAt(at)); letter > 0; ) {
    column = column * 26 + letter;
    at += 1;
    letter = letterNumber(address.charCodeAt(at));
  }
  if (at === letters || at - letters > MOST_LETTERS) return null;
  if (address.charCodeAt(at) === DOLLAR) at += 1;
  const digits = address.length - at;
  if (digits < 1 || digits > MOST_DIGITS || address.charCodeAt(at) === ZERO) return null;
  let row = 0;
  for (; at < address.length; at += 1) {
    const digit = address.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  return { row: row - 1, column: column - 1 };
}
