import { cellAddress } from '../../../cells/address.js';
import type { Sheet } from '../../../cells/sheet.js';
import type { TextAt } from '../summary-table.js';
import type { Page } from './page.js';

/** The heads of the actuals that are judged; none where the head was lost. */
export function actualHeadsOf(sheet: Sheet, pages: readonly Page[]): TextAt[] {
  return pages.flatMap(({ header, alignment }) =>
    alignment.assignments.flatMap(({ role, header: own }) =>
      own && (role === 'figure' || role === 'actual')
        ? [{ cell: cellAddress(sheet.firstRow + header.row, sheet.firstColumn + own.column), text: own.text }]
        : [],
    ),
  );
}
