import { type Cell, cellText } from '../../../cells/sheet.js';

/** `202` and `3年度` on two lines of a narrow cell. */
const BROKEN_YEAR = /(?<!\d)(\d{1,3})[ \t]*\r?\n[ \t]*(\d{1,3})(?=年)/g;
const joinedYear = (all: string, first: string, second: string) =>
  /^(?:19|20)\d{2}$/.test(first + second) ? first + second : all;

/** A header cell's words; `2024` alone above or below a figure's head is a year. */
export function headText(cell: Cell | undefined): string {
  const text = cellText(cell).trim().replace(BROKEN_YEAR, joinedYear);
  return /^(?:19|20)\d{2}$/.test(text) ? `${text}年度` : text;
}
