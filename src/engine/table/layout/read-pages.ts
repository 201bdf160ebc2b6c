import type { Sheet } from '../../../cells/sheet.js';
import type { Header } from '../heads/header.js';
import { type Page, readPage } from './page.js';

/** The pages of a table, one below each of its headers. */

/** Where the rows of a header end: at the next one below, for two may stand beside each other. */
function endOf(headers: readonly Header[], index: number): number | undefined {
  const own = headers[index]?.row;
  return headers[headers[index + 1]?.row === own ? index + 2 : index + 1]?.row;
}

const sameHeads = (one: Page, other: Page) =>
  one.header.texts.length === other.header.texts.length &&
  one.header.texts.every((text, column) => text === other.header.texts[column]);

/** The pages of a table. Those under the same heads are read by what the rows of all of them bear out. */
export function readPages(
  sheet: Sheet,
  headers: readonly Header[],
  end: number,
  titleYear: number | null,
): Page[] {
  const endAt = (index: number) => endOf(headers, index) ?? end;
  const alone = headers.map((header, index) => readPage(sheet, header, endAt(index), titleYear));
  return alone.map((page, index) => {
    const siblings = alone.filter((own) => own !== page && sameHeads(own, page)).flatMap(({ rows }) => rows);
    const header = headers[index];
    return header === undefined || siblings.length === 0
      ? page
      : readPage(sheet, header, endAt(index), titleYear, siblings);
  });
}
