/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows of an Excel worksheet. */
export const SHEET_ROWS = 1_048_576;
/** Columns of an Excel worksheet. */
export const SHEET_COLUMNS = 16_384;

/** Every cell of a worksheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** True where the area lies on a worksheet and holds at least one cell. */
export function isOnSheet(area: Area): boolean {
  return (
    [area.row, area.column, area.rows, area.columns].every(Number.isInteger) &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= SHEET_ROWS &&
    area.column + area.columns <= SHEET_COLUMNS
  );
}

/** True where the cell lies in the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** What two areas share; `null` where they share no cell. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of `area` without `hole`: up to four areas that do not overlap. */
export function subtract(area: Area, hole: Area): Area[] {
  const shared = intersection(area, hole);
  if (!shared) return [area];
  const below = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  const parts: Area[] = [
    { ...area, rows: shared.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...shared, column: area.column, columns: shared.column - area.column },
    { ...shared, column: right, columns: area.column + area.columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** True where both are the same rectangle. */
export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Letters of a column: 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The address as Excel writes it, without sheet name: `A1`, `A1:B2`, `A:C`, `3:5`. */
export function areaAddress(area: Area): string {
  const firstColumn = columnLetters(area.column);
  const lastColumn = columnLetters(area.column + area.columns - 1);
  const lastRow = area.row + area.rows;
  if (area.columns === SHEET_COLUMNS) return `${area.row + 1}:${lastRow}`;
  if (area.rows === SHEET_ROWS) return `${firstColumn}:${lastColumn}`;
  const first = `${firstColumn}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** One end of an address: a cell, a whole column or a whole row. */
function addressEnd(text: string): { columns: number[]; rows: number[]; shape: string } | null {
  const match = /^([A-Z]{1,3})?(\d{1,7})?$/i.exec(text);
  if (!match || text === '') return null;
  const [, letters, digits] = match;
  return {
    columns: letters ? [columnNumber(letters)] : [0, SHEET_COLUMNS - 1],
    rows: digits ? [Number(digits) - 1] : [0, SHEET_ROWS - 1],
    shape: `${letters ? 'column' : ''}${digits ? 'row' : ''}`,
  };
}

/** The area of an address without sheet name (`$` allowed): cells, whole columns or whole rows; else `null`. */
export function parseAreaAddress(address: string): Area | null {
  const [firstText = '', lastText, ...more] = address.replaceAll('$', '').split(':');
  const first = addressEnd(firstText);
  const last = lastText === undefined ? first : addressEnd(lastText);
  if (!first || !last || more.length > 0 || first.shape !== last.shape) return null;
  if (lastText === undefined && first.shape !== 'columnrow') return null;
  const rows = [...first.rows, ...last.rows];
  const columns = [...first.columns, ...last.columns];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  const area = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  return isOnSheet(area) ? area : null;
}

/** Row and column, from 0, of the address of one cell (`$` allowed); `null` for any other text. */
export function parseCellAddress(address: string): { row: number; column: number } | null {
  const area = address.includes(':') ? null : parseAreaAddress(address);
  return area && { row: area.row, column: area.column };
}
