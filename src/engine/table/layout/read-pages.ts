import type { Sheet } from '../../../cells/sheet.js';
import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import type { Header } from '../heads/header.js';
import type { NamingRows } from '../kinds/naming-row.js';
import { type Page, readPage } from './page.js';
import { type PageRows, rowsOfPage } from './page-rows.js';

/** The pages of a table, one below each of its headers. */

/** Where the rows of a header end: at the next one below, for two may stand beside each other. */
function endOf(headers: readonly Header[], index: number): number | undefined {
  const own = headers[index]?.row;
  return headers[headers[index + 1]?.row === own ? index + 2 : index + 1]?.row;
}

const haveSameHeads = ({ header: one }: PageRows, { header: other }: PageRows) =>
  one.texts.length === other.texts.length && one.texts.every((text, column) => text === other.texts[column]);

/**
 * The pages of a table. Those under the same heads are read by what the rows of all of them bear out.
 * @param read rows that were read already
 */
export function readPages(
  sheet: Sheet,
  headers: readonly Header[],
  end: number,
  titleYear: number | null,
  read: NamingRows,
): Page[] {
  const all = mapList(headers, (header, index) =>
    rowsOfPage(sheet, header, endOf(headers, index) ?? end, read),
  );
  return mapList(all, (own) => {
    const siblings = filterList(all, (other) => other !== own && haveSameHeads(other, own));
    return readPage(sheet, own, titleYear, siblings);
  });
}
