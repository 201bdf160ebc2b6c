import type { Sheet } from '../../../cells/sheet.js';
import { rowsThatTell } from '../columns/rows-that-tell.js';
import { partRows } from '../heads/body-end.js';
import type { Header } from '../heads/header.js';
import { wordsOver } from '../heads/second-line.js';
import { withinBand } from '../heads/side-by-side.js';
import { type BodyRow, readBodyRow } from '../kinds/body-row.js';
import type { NamingRows } from '../kinds/naming-row.js';
import { rowsGiven } from './given-page.js';
import { withMarksKnown } from './marking.js';
import { type RowsAsRoles, withRoleRows } from './role-rows.js';
import { withTickColumns } from './tick-columns.js';

/** What stands below a header, up to the next one or the end, as far as the rows of no other page say anything of it. */
export interface PageRows {
  readonly header: Header;
  readonly rows: readonly BodyRow[];
  /** Rows below them, of something else on the sheet: a budget, a list of people. */
  readonly foreign: readonly BodyRow[];
  /** The one of these that may be an indicator as well as their heads, or null. */
  readonly unsureHeads: BodyRow | null;
  /** Those that say what the columns hold. */
  readonly telling: readonly BodyRow[];
  /** How the rows lie on the sheet. */
  readonly onRows: RowsAsRoles;
}

/**
 * Reads the rows of a page.
 * @param end index into `sheet.rows` where the next page begins
 * @param read rows that were read already
 */
export function rowsOfPage(sheet: Sheet, heads: Header, end: number, read: NamingRows): PageRows {
  const all: BodyRow[] = [];
  for (let row = heads.row + heads.height; row < end; row += 1) {
    const cells = withinBand(sheet.rows[row] ?? [], heads);
    all.push(readBodyRow(cells, row, all.at(-1), read.seenOf(cells)));
  }
  const { own, below: foreign, unsureHeads } = partRows(heads, all);
  const reading = heads.given;
  const onRows = reading ? withRoleRows(heads, own, rowsGiven(sheet, reading)) : withRoleRows(heads, own);
  const ticked = withTickColumns(onRows.header, onRows.rows);
  const { rows } = ticked;
  const header = withMarksKnown(ticked.header);
  const over = onRows.words === null ? wordsOver(sheet, header) : null;
  return {
    header: over ? { ...header, over } : header,
    rows,
    foreign,
    unsureHeads,
    telling: rowsThatTell(rows),
    onRows,
  };
}
