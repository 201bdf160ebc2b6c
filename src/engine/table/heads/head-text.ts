import { type Cell, cellText } from '../../../cells/sheet.js';
import { withYearsJoined } from '../../year/broken-year.js';
import { withYearsSaid } from '../../year/western-year.js';

/** A header cell's words; four digits that stand among them for a year are said as one. */
export const headText = (cell: Cell | undefined): string =>
  withYearsSaid(withYearsJoined(cellText(cell).trim()));
