import type { Sheet } from '../../../cells/sheet.js';
import type { Page } from '../layout/page.js';
import type { PassedOver } from '../summary-table.js';
import { type Why, whyOutside } from './passed-over.js';
import { RowCells } from './row-cells.js';

/**
 * The rows below the heads of another table, to the end of the page: foreign, each block of them up to a blank row. What
 * stands below in the columns of this table, with no heads of its own, is unread like a row below a tally.
 */
export function rowsOfOthers(sheet: Sheet, page: Page): readonly PassedOver[] {
  const rows: PassedOver[] = [];
  let headed = true;
  let begins = false;
  for (const body of page.foreign) {
    if (body.kind === 'blank') {
      begins = true;
      continue;
    }
    const why: Why =
      headed && !begins ? FOREIGN : whyOutside(new RowCells(sheet, page, body), 'below-another-table');
    // Words alone, in one cell or in many, head what stands below them.
    if (begins) headed = why.is !== 'unread';
    begins = false;
    rows.push({ row: sheet.firstRow + body.index + 1, ...(headed ? FOREIGN : why) });
  }
  return rows;
}

const FOREIGN: Why = { is: 'foreign', because: 'another-table', texts: [] };
