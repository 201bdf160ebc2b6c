import type { Sheet } from '../../../cells/sheet.js';
import { type BodyRow, filledIn, readBodyRow } from '../kinds/body-row.js';
import { isMeasureHeading } from '../kinds/names.js';
import type { Page } from '../layout/page.js';

/** The heading of the first 施策, where each has heads of its own: it alone stands above all rows. */

const headsMeasure = (row: BodyRow): boolean =>
  row.kind === 'content' && filledIn(row) === 1 && row.texts.some(isMeasureHeading);

/** The line right above the first heads, where it heads a 施策 as lines below do; null where it does not. */
export function headingAbove(sheet: Sheet, pages: readonly Page[]): BodyRow | null {
  const [first] = pages;
  const index = (first?.header.row ?? 0) - 1;
  if (!first || index < 0 || pages.length < 2 || first.columns.has('measure')) return null;
  const row = readBodyRow(sheet.rows[index] ?? [], index);
  return headsMeasure(row) && pages.some(({ rows }) => rows.some(headsMeasure)) ? row : null;
}
