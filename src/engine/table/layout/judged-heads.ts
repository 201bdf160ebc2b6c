import { cellAddress } from '../../../cells/address.js';
import type { Sheet } from '../../../cells/sheet.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import type { TextAt } from '../summary-table.js';
import type { Page } from './page.js';

/** The heads of the actuals that are judged, known or not; none where the head was lost. */
export function actualHeadsOf(sheet: Sheet, pages: readonly Page[]): TextAt[] {
  return flatMapList(pages, ({ header, alignment }) =>
    flatMapList(alignment.assignments, ({ role, header: own, columns }) => {
      if (role !== 'figure' && role !== 'actual') return [];
      const column = own?.column ?? (alignment.shifted ? undefined : columns[0]);
      const text = own?.text ?? header.texts[column ?? -1] ?? '';
      if (column === undefined || text === '') return [];
      return [{ cell: cellAddress(sheet.firstRow + header.row, sheet.firstColumn + column), text }];
    }),
  );
}
