import type { Sheet } from '../../../cells/sheet.js';
import type { BodyRow } from '../kinds/body-row.js';
import { type Content, FIGURE_LIKE, LABEL_LIKE } from '../kinds/content.js';
import { FIGURES, type Role } from '../kinds/role.js';
import type { Page } from '../layout/page.js';
import type { PassedOver } from '../summary-table.js';
import { unsureHeads, type Why, whyOutside } from './passed-over.js';
import { RowCells } from './row-cells.js';

/**
 * The rows below the heads of another table, to the end of the page: foreign but for heads that may as well be an indicator, each block of them up to a blank row, but for one that
 * is judged like those of this table. What stands below in the columns of this table, with no heads of its own, is unread like a row below a tally.
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
    if (body === page.unsureHeads) {
      const asked = unsureHeads(new RowCells(sheet, page, body));
      rows.push({ row: sheet.firstRow + body.index + 1, ...asked });
      begins = false;
      continue;
    }
    const judged = isJudged(page, body);
    const why: Why =
      headed && !begins && !judged
        ? FOREIGN
        : whyOutside(new RowCells(sheet, page, body), 'below-another-table');
    // Words alone, in one cell or in many, head what stands below them.
    if (begins) headed = why.is !== 'unread';
    begins = false;
    rows.push({ row: sheet.firstRow + body.index + 1, ...(headed && !judged ? FOREIGN : why) });
  }
  return rows;
}

/** True for a name with figures and a verdict where the table has its own: most likely a row of it. */
function isJudged({ columns }: Page, { contents }: BodyRow): boolean {
  const holds = (role: Role, of: readonly Content[]) =>
    columns.get(role)?.some((column) => of.includes(contents[column] ?? 'blank')) !== false;
  return (
    columns.get('indicatorStatus')?.some((column) => contents[column] === 'verdict') === true &&
    holds('indicator', LABEL_LIKE) &&
    FIGURES.every((role) => holds(role, FIGURE_LIKE))
  );
}

const FOREIGN: Why = { is: 'foreign', because: 'another-table', texts: [] };
