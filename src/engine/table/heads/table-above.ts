import { cellText, type Sheet } from '../../../cells/sheet.js';
import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import { fold } from '../../text/fold.js';
import { type Content, contentOf, FIGURE_LIKE } from '../kinds/content.js';

/** Rows of a table above the first heads that are known: it has heads of its own, whatever they say. */

const LABELS: readonly Content[] = ['words', 'numberedLabel', 'numberedName'];
const FEWEST_FIGURES = 2;
const LONGEST_FIGURE = 24;

const contentsAt = (sheet: Sheet, row: number) =>
  mapList(sheet.rows[row] ?? [], (cell) => contentOf(cellText(cell)));

/** True where a verdict stands in a row. */
export const holdsVerdict = (sheet: Sheet, row: number) => contentsAt(sheet, row).includes('verdict');

/** `133(121)` */
const holdsBoth = (sheet: Sheet, row: number) =>
  (sheet.rows[row] ?? []).some((cell) => /\d.*\(.*\d/.test(fold(cellText(cell).slice(0, LONGEST_FIGURE))));

/** Rows above that name something and give a figure and more: several figures, both in one, or a verdict. */
export function rowsOfTable(sheet: Sheet, end: number): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < end; row += 1) if (isOfTable(sheet, row)) rows.push(row);
  return rows;
}

function isOfTable(sheet: Sheet, row: number): boolean {
  const contents = contentsAt(sheet, row);
  if (!contents.includes('figure') || !contents.some((content) => LABELS.includes(content))) return false;
  const figures = filterList(contents, (content) => FIGURE_LIKE.includes(content)).length;
  return figures >= FEWEST_FIGURES || contents.includes('verdict') || holdsBoth(sheet, row);
}
