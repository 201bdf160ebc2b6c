import { type Cell, cellText } from '../../../cells/sheet.js';
import { withYearsJoined } from '../../year/broken-year.js';

/** A header cell's words; `2024` alone above or below a figure's head is a year. */
export function headText(cell: Cell | undefined): string {
  const text = withYearsJoined(cellText(cell).trim());
  return /^(?:19|20)\d{2}$/.test(text) ? `${text}年度` : text;
}
