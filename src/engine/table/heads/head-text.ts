import { type Cell, cellText } from '../../../cells/sheet.js';
import { withYearsJoined } from '../../year/broken-year.js';

/** `2024` alone, `実績2024`, `目標(2024)`: no part of a number, and no day. */
const YEAR = /(^|[^\d,.])((?:19|20)\d{2})(?![\d年,./-])/g;

/** A header cell's words; four digits that stand among them for a year are said as one. */
export const headText = (cell: Cell | undefined): string =>
  withYearsJoined(cellText(cell).trim()).replace(YEAR, '$1$2年度');
