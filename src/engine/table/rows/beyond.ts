import type { Sheet } from '../../../cells/sheet.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { bodyRowOf } from '../kinds/body-row.js';
import type { Page } from '../layout/page.js';
import type { PassedOver } from '../summary-table.js';
import { whyOutside } from './passed-over.js';
import { RowCells } from './row-cells.js';

/**
 * The rows below the last one of the table by a person's word. Whoever asks with that word knows what stands there; an answer that is kept
 * may be older than the rows, and those like an indicator's are asked about.
 * @param page the last of the table
 * @param end index into `sheet.rows` where the table ends
 */
export function rowsBeyond(sheet: Sheet, page: Page, end: number): readonly PassedOver[] {
  const asked = page.header.given?.from === 'command-line';
  return flatMapList(sheet.rows.slice(end), (cells, offset): PassedOver[] => {
    const body = bodyRowOf(cells, end + offset);
    if (body.kind === 'blank') return [];
    const row = new RowCells(sheet, page, body);
    if (asked) return [{ row: row.row, is: 'foreign', because: 'beyond-last-row', texts: [] }];
    return [{ row: row.row, ...whyOutside(row, 'beyond-last-row') }];
  });
}
